import { useId, useState } from 'react';
import { rowsOf } from '../../lib/forms/read-form';
import type { OrdersSpec, RawField, RawRow } from '../../lib/forms/types';
import { orderColumnWords, ordersWords, tableProblemWords } from '../../lib/i18n/orders.words';
import { say, speaker } from '../../lib/i18n/say';
import { type Columns, guessColumns, type OrderColumn } from '../../lib/orders/columns';
import { freshMask, type Reduced, reduceOrders } from '../../lib/orders/reduce';
import { decodeFile, type OrderTable, readTable, type TableProblem } from '../../lib/orders/table';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export interface OrdersFieldProps {
  readonly spec: OrdersSpec;
  readonly value: RawField | undefined;
  readonly onChange: (rows: readonly RawRow[]) => void;
  readonly language: Language;
}

/** An order list, pasted or opened: who bought is masked before anything is kept. */
export function OrdersField({ spec, value, onChange, language }: OrdersFieldProps) {
  const t = speaker(ordersWords, language);
  const id = useId();
  const [table, setTable] = useState<OrderTable | null>(null);
  const [columns, setColumns] = useState<Columns | null>(null);
  const [problem, setProblem] = useState<TableProblem | null>(null);
  const [taken, setTaken] = useState<Reduced | null>(null);
  const kept = rowsOf(value);

  const open = (text: string) => {
    const read = readTable(text);
    setTaken(null);
    setProblem(read.ok || read.why === 'empty' ? null : read.why);
    setTable(read.ok ? read.table : null);
    setColumns(read.ok ? guessColumns(read.table) : null);
  };
  const take = async () => {
    if (!table || !columns) return;
    const reduced = await reduceOrders(table, columns, freshMask());
    setTaken(reduced);
    if (reduced.rows.length === 0) return;
    onChange(reduced.rows.slice(0, spec.most));
    // What it says of people is not held any longer than it is needed.
    setTable(null);
    setColumns(null);
  };
  const asked: readonly OrderColumn[] = spec.goods
    ? ['buyer', 'on', 'amount', 'goods', 'state']
    : ['buyer', 'on', 'amount', 'state'];

  return (
    <fieldset className="form-orders">
      <legend className="dd-choice-label">{spec.label[language]}</legend>
      {spec.hint ? <span className="dd-hint">{spec.hint[language]}</span> : null}
      <Notice kind="info">{t('safe')}</Notice>
      {kept.length > 0 && !table ? (
        <div className="form-orders-kept">
          <p role="status">
            {t('taken', { count: kept.length })}{' '}
            {taken && taken.dropped > 0 ? t('dropped', { count: taken.dropped }) : null}{' '}
            {taken && taken.unclear > 0 ? t('unclear', { count: taken.unclear }) : null}
          </p>
          <Button onClick={() => onChange([])}>{t('again')}</Button>
        </div>
      ) : table && columns ? (
        <div className="form-orders-columns">
          <p>{t('which')}</p>
          {asked.map((column) => (
            <label key={column} className="form-orders-column" htmlFor={`${id}-${column}`}>
              <span>{say(orderColumnWords[column], language)}</span>
              <select
                id={`${id}-${column}`}
                className="dd-field-input"
                value={columns[column] ?? ''}
                onChange={(event) =>
                  setColumns({
                    ...columns,
                    [column]: event.target.value === '' ? null : Number(event.target.value),
                  })
                }
              >
                <option value="">{t('noColumn')}</option>
                {table.head.map((name, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                  <option key={`${at} ${name}`} value={at}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {taken && taken.rows.length === 0 ? <Notice kind="care">{t('none')}</Notice> : null}
          <Button kind="primary" onClick={() => void take()}>
            {t('take')}
          </Button>
        </div>
      ) : (
        <>
          <label className="dd-field-label" htmlFor={`${id}-paste`}>
            {t('paste')}
          </label>
          <textarea
            id={`${id}-paste`}
            className="dd-field-input form-area"
            rows={3}
            value=""
            aria-describedby={`${id}-hint`}
            onChange={(event) => open(event.target.value)}
          />
          <span id={`${id}-hint`} className="dd-hint">
            {t('pasteHint')}
          </span>
          <input
            type="file"
            aria-label={t('file')}
            accept=".csv,.tsv,.txt,text/csv"
            onChange={async (event) => {
              const file = event.target.files?.[0];
              if (file) open(decodeFile(new Uint8Array(await file.arrayBuffer())));
            }}
          />
          {problem ? (
            <Notice kind="care">{say(tableProblemWords[problem], language)}</Notice>
          ) : null}
        </>
      )}
    </fieldset>
  );
}
