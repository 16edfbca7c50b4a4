import { useState } from 'react';
import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import type { MarkChange } from '../../lib/rules/alerts/marks';
import type { RuleAlert } from '../../lib/rules/alerts/types';
import type { Language, LocalText } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { AlertRow } from './alert-row';

/** As many of the past as are shown at once. */
const PAGE = 15;

export interface TimelineProps {
  readonly alerts: readonly RuleAlert[];
  readonly today: string;
  readonly language: Language;
  readonly printing: boolean;
  readonly metricNames: Readonly<Record<string, LocalText>>;
  readonly onMark: (id: string, change: MarkChange) => void;
}

/** What is ahead, the quiet lane, and what has passed. */
export function Timeline(props: TimelineProps) {
  const { alerts, language, printing } = props;
  const t = speaker(alertsWords, language);
  const [shown, setShown] = useState(PAGE);
  const ahead = alerts.filter(({ current, lane }) => current && lane !== 'quiet');
  const quiet = alerts.filter(({ current, lane }) => current && lane === 'quiet');
  const past = alerts.filter(({ current }) => !current);
  const seen = printing ? past : past.slice(0, shown);
  const rest = past.length - seen.length;
  return (
    <>
      <Panel title={t('ahead')} actions={<Count count={ahead.length} language={language} />}>
        {ahead.length > 0 ? (
          <Rows {...props} alerts={ahead} />
        ) : (
          <Empty title={t('aheadNone')} text={t('aheadNoneHint')} />
        )}
      </Panel>
      {quiet.length > 0 ? (
        <Panel title={t('quietLane')} actions={<Count count={quiet.length} language={language} />}>
          <Rows {...props} alerts={quiet} />
        </Panel>
      ) : null}
      {past.length > 0 ? (
        <Panel
          title={t('past')}
          hint={t('pastHint')}
          actions={<Count count={past.length} language={language} />}
        >
          <Rows {...props} alerts={seen} />
          {rest > 0 ? (
            <div className="alerts-acts" data-more="">
              <Button onClick={() => setShown(shown + PAGE)}>
                {t('more', { count: Math.min(rest, PAGE) })}
              </Button>
            </div>
          ) : null}
        </Panel>
      ) : null}
    </>
  );
}

const Count = ({ count, language }: { count: number; language: Language }) => (
  <span className="alerts-count">{speaker(alertsWords, language)('found', { count })}</span>
);

function Rows({ alerts, onMark, ...rest }: TimelineProps) {
  return (
    <ul className="alerts-rows">
      {alerts.map((alert) => (
        <AlertRow
          key={alert.rule.id}
          {...rest}
          alert={alert}
          onMark={(change) => onMark(alert.rule.id, change)}
        />
      ))}
    </ul>
  );
}
