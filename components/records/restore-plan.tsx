import { useEffect, useRef, useState } from 'react';
import { recordsWords, tableWords } from '../../lib/i18n/records.words';
import { say, speaker } from '../../lib/i18n/say';
import type { ImportPlan } from '../../lib/messaging/record-messages';
import { type Counts, sumCounts } from '../../lib/records/plan';
import { TABLE_NAMES, type TableName } from '../../lib/records/tables';
import type { Language } from '../../lib/shared/text';
import { dayText } from '../options/day-text';
import { Button } from '../ui/button';
import { SwitchRow } from '../ui/switch-row';
import { Table, type TableColumn } from '../ui/table';

export interface RestorePlanProps {
  readonly plan: ImportPlan;
  readonly language: Language;
  readonly onApply: (settings: boolean) => void;
  readonly onCancel: () => void;
}

interface Row extends Counts {
  readonly name: TableName;
}

/** What bringing a file back would change, by kind of record; nothing has changed yet. */
export function RestorePlan({ plan, language, onApply, onCancel }: RestorePlanProps) {
  const t = speaker(recordsWords, language);
  const [settings, setSettings] = useState(false);
  const first = useRef<HTMLParagraphElement>(null);
  // The file was chosen in a window of the browser's: this is what is read next.
  useEffect(() => first.current?.focus(), []);
  const rows = TABLE_NAMES.map((name): Row => ({ name, ...plan.counts[name] })).filter(
    (row) => row.new + row.changed + row.same + row.older + row.conflicting > 0,
  );
  const all = sumCounts(rows);
  const number = (one: number) => new Intl.NumberFormat(language).format(one);
  const column = (id: string, title: string, of: (row: Row) => number): TableColumn<Row> => ({
    id,
    title,
    align: 'end',
    cell: (row) => number(of(row)),
  });
  const { before, after } = plan.keepsNumbers;
  return (
    <div className="records-plan">
      <p ref={first} tabIndex={-1}>
        {t('from', { day: dayText(plan.exportedAt, language) })}{' '}
        {t(all.new + all.changed === 0 ? 'nothingNew' : 'rule')}
      </p>
      <Table
        caption={t('plan')}
        columns={[
          { id: 'what', title: t('what'), cell: ({ name }) => say(tableWords[name], language) },
          column('new', t('new'), (row) => row.new),
          column('changed', t('changed'), (row) => row.changed),
          column('same', t('same'), (row) => row.same),
          column('stays', t('stays'), (row) => row.older + row.conflicting),
        ]}
        rows={rows}
        rowKey={({ name }) => name}
      />
      {all.conflicting > 0 ? <p>{t('conflicts', { count: number(all.conflicting) })}</p> : null}
      {plan.unvouched > 0 ? <p>{t('unvouched', { count: plan.unvouched })}</p> : null}
      {before === after ? null : <p>{t(after ? 'consentOn' : 'consentOff')}</p>}
      {plan.otherSettings ? (
        <SwitchRow
          label={t('withSettings')}
          hint={t('withSettingsHint')}
          checked={settings}
          onChange={setSettings}
        />
      ) : null}
      <div className="take-back-buttons">
        {all.new + all.changed > 0 || settings ? (
          <Button kind="primary" onClick={() => onApply(settings)}>
            {t('apply')}
          </Button>
        ) : null}
        <Button kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
