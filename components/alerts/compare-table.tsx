import { alertsWords } from '../../lib/i18n/alerts.words';
import { speaker } from '../../lib/i18n/say';
import type { RuleAlert } from '../../lib/rules/alerts/types';
import { nextText } from '../../lib/rules/alerts/when-text';
import type { Language } from '../../lib/shared/text';
import { Panel } from '../ui/panel';
import { Table } from '../ui/table';
import { platformName } from './platform-name';

export interface CompareTableProps {
  readonly alerts: readonly RuleAlert[];
  readonly today: string;
  readonly language: Language;
}

interface Line {
  readonly key: string;
  readonly alert: RuleAlert;
  readonly old: string | null;
  readonly now: string;
}

/** Before and after, side by side: one line for each change. */
export function CompareTable({ alerts, today, language }: CompareTableProps) {
  const t = speaker(alertsWords, language);
  const rows = alerts.flatMap((alert) =>
    alert.rule.changes.map(
      (change, at): Line => ({
        key: `${alert.rule.id} ${at}`,
        alert,
        old: change.old?.[language] ?? null,
        now: change.new[language],
      }),
    ),
  );
  return (
    <Panel>
      <Table<Line>
        caption={`${t('viewCompare')} · ${t('found', { count: rows.length })}`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'who',
            title: t('who'),
            cell: ({ alert }) => (
              <>
                {alert.rule.own ? alert.rule.title.text : alert.rule.who[language]}
                <span className="dd-hint">{platformName(alert.rule.platform, language)}</span>
              </>
            ),
          },
          {
            id: 'old',
            title: t('old'),
            cell: ({ old }) => old ?? <span className="alerts-faint">{t('oldUnknown')}</span>,
          },
          { id: 'new', title: t('new'), cell: ({ now }) => now },
          {
            id: 'when',
            title: t('when'),
            cell: ({ alert }) => nextText(alert, language, today),
          },
        ]}
      />
    </Panel>
  );
}
