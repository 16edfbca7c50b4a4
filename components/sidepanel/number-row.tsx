import type { ReactNode } from 'react';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words';
import type { PageStory, StoryMetric } from '../../lib/insight/types';
import { money, plain } from '../../lib/shared/format';
import type { Language } from '../../lib/shared/text';
import { Trend } from '../charts/trend';
import { Fold } from '../ui/fold';
import { VerdictIcon } from '../ui/verdict-icon';

const formatter =
  ({ unit, currency }: StoryMetric, language: Language) =>
  (value: number): string => {
    if (unit === 'percent') return `${plain(value * 100)} %`;
    return unit === 'money' || unit === 'per-mille-money'
      ? money(value, currency, language)
      : plain(value);
  };

export interface NumberRowProps {
  readonly metric: StoryMetric;
  readonly events: PageStory['events'];
  readonly language: Language;
  readonly now: Date;
  /** What can be done with this number. */
  readonly act?: ReactNode;
}

/** One number: as printed, what can be told of it, and its own history when asked for. */
export function NumberRow({ metric, events, language, now, act }: NumberRowProps) {
  const t = speaker(overlayWords, language);
  const p = speaker(sidepanelWords, language);
  const known = metric.trend.filter(({ value }) => value !== null).length;
  return (
    <li className="story-number">
      <div className="story-line">
        <span className="story-label">
          {metric.label} <span className="story-period">{metric.period}</span>
        </span>
        <span className={metric.readable ? 'story-value' : 'story-none'}>{metric.value}</span>
      </div>
      {metric.readable ? (
        <p className="story-verdict">
          <VerdictIcon verdict={metric.verdict} />
          <span>
            <strong>{t(metric.verdict)}</strong> {metric.sentence}
          </span>
        </p>
      ) : null}
      {known > 1 ? (
        <Fold title={p('trendOf', { days: metric.trend.length })}>
          <Trend
            points={metric.trend}
            events={events}
            format={formatter(metric, language)}
            now={now}
            language={language}
          />
        </Fold>
      ) : null}
      {act}
    </li>
  );
}
