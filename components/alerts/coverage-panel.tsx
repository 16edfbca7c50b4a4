import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import { dayText } from '../../lib/rules/alerts/when-text';
import { coverageOf } from '../../lib/rules/feed/coverage';
import type { RuleChange } from '../../lib/rules/feed/types';
import type { Language } from '../../lib/shared/text';
import { Panel } from '../ui/panel';
import { Tag } from '../ui/tag';
import { nameOf } from './platform-name';

export interface CoveragePanelProps {
  readonly rules: readonly RuleChange[];
  readonly today: string;
  readonly language: Language;
}

/** Which platforms the feed speaks of, until when, and plainly of which it does not. */
export function CoveragePanel({ rules, today, language }: CoveragePanelProps) {
  const t = speaker(alertsWords, language);
  const { covered, missing } = coverageOf(rules);
  const until = rules.reduce((last, { captured }) => {
    return captured && captured > last ? captured : last;
  }, '');
  return (
    <Panel title={t('coverage')}>
      <p>{t('coverageHave')}</p>
      <ul className="alerts-tags">
        {covered.map(({ platform, count }) => (
          <li key={platform.id}>
            <Tag>{t('coverageCount', { name: nameOf(platform, language), count })}</Tag>
          </li>
        ))}
      </ul>
      {missing.length > 0 ? (
        <p className="alerts-missing">
          {t('coverageMissing', {
            names: missing.map((name) => name[language]).join(language === 'en' ? ', ' : '、'),
          })}
        </p>
      ) : null}
      {until ? (
        <p className="dd-hint">{t('coverageUntil', { day: dayText(until, language, today) })}</p>
      ) : null}
    </Panel>
  );
}
