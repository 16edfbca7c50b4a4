import { useRef } from 'react';
import { rowsOf } from '../../lib/forms/read-form';
import type { FieldProblem } from '../../lib/forms/read-number';
import type { CellSpec, RawField, RawRow, RowsSpec } from '../../lib/forms/types';
import { fieldProblemWords, formWords } from '../../lib/i18n/forms.words';
import { say } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { CellView } from './cell-view';

export interface RowsFieldProps {
  readonly spec: RowsSpec;
  readonly value: RawField | undefined;
  readonly onChange: (value: readonly RawRow[]) => void;
  /** By place: `channels.0.spend`. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly language: Language;
}

/** Rows as they stand in the form: given ones all, others at least one to begin with. */
export function shownRows(spec: RowsSpec, value: RawField | undefined): readonly RawRow[] {
  const rows = rowsOf(value);
  const least = spec.given ? spec.given.length : Math.max(1, spec.least);
  return rows.length >= least
    ? rows
    : [...rows, ...Array.from({ length: least - rows.length }, () => ({}))];
}

/** The cells of one row that are filled in; of a given row the first one stands printed. */
export const typedCells = (spec: RowsSpec): readonly CellSpec[] =>
  spec.given ? spec.cells.slice(1) : spec.cells;

/** A list to fill in, row by row. */
export function RowsField({ spec, value, onChange, problems, language }: RowsFieldProps) {
  const rows = shownRows(spec, value);
  const list = useRef<HTMLDivElement>(null);
  const change = (at: number, id: string, text: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [id]: text } : row)));
  const add = () => {
    onChange([...rows, {}]);
    // The new row is written into next.
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>('.form-row:last-of-type :is(input, textarea)')
        ?.focus(),
    );
  };
  const note = problems[spec.id];
  return (
    <fieldset className="form-rows">
      <legend className="dd-choice-label">{spec.label[language]}</legend>
      {spec.hint ? <span className="dd-hint">{spec.hint[language]}</span> : null}
      <div ref={list} className="form-row-list">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          <fieldset key={at} className="form-row" data-cells={typedCells(spec).length}>
            <legend className={spec.given?.[at] ? 'form-row-name' : 'dd-heard'}>
              {spec.given?.[at]?.[language] ?? say(formWords.rowNo, language, { n: at + 1 })}
            </legend>
            <div className="form-row-cells">
              {typedCells(spec).map((cell) => (
                <CellView
                  key={cell.id}
                  spec={cell}
                  size="small"
                  value={row[cell.id] ?? ''}
                  onChange={(text) => change(at, cell.id, text)}
                  problem={problems[`${spec.id}.${at}.${cell.id}`] ?? null}
                  language={language}
                />
              ))}
            </div>
            {spec.given || rows.length <= 1 ? null : (
              <IconButton
                icon="close"
                label={say(formWords.removeRow, language)}
                onClick={() => onChange(rows.filter((_, index) => index !== at))}
              />
            )}
          </fieldset>
        ))}
      </div>
      {note ? (
        <span className="dd-field-problem">{say(fieldProblemWords[note], language)}</span>
      ) : null}
      {spec.given || rows.length >= spec.most ? null : (
        <Button onClick={add}>
          {say(formWords.addRow, language, { row: spec.row[language] })}
        </Button>
      )}
    </fieldset>
  );
}
