import type { FieldProblem } from '../../../lib/forms/read-number';
import type { RowsSpec } from '../../../lib/forms/types';
import { formWords } from '../../../lib/i18n/forms.words';
import { say } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { CellView } from '../../forms/cell-view';
import { typedCells } from '../../forms/rows-field';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import type { RowsHandle } from './use-rows';

interface RowCellsProps {
  readonly spec: RowsSpec;
  readonly handle: RowsHandle;
  readonly at: number;
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly language: Language;
}

/** What is written into one row, whatever the shape around it. */
export function RowCells({ spec, handle, at, problems, language }: RowCellsProps) {
  return (
    <>
      {typedCells(spec).map((cell) => (
        <CellView
          key={cell.id}
          spec={cell}
          size="small"
          value={handle.rows[at]?.[cell.id] ?? ''}
          onChange={(text) => handle.change(at, cell.id, text)}
          problem={problems[`${spec.id}.${at}.${cell.id}`] ?? null}
          language={language}
        />
      ))}
      {handle.mayRemove ? (
        <IconButton
          className="shape-remove"
          icon="close"
          size="small"
          label={say(formWords.removeRow, language)}
          onClick={() => handle.remove(at)}
        />
      ) : null}
    </>
  );
}

/** One more row, while there may be more. */
export function AddRow({
  spec,
  handle,
  language,
}: {
  readonly spec: RowsSpec;
  readonly handle: RowsHandle;
  readonly language: Language;
}) {
  if (!handle.mayAdd) return null;
  return (
    <Button className="shape-add" onClick={handle.add}>
      {say(formWords.addRow, language, { row: spec.row[language] })}
    </Button>
  );
}

/** Name of a row: the given one, or its number. */
export function rowName(spec: RowsSpec, at: number, language: Language): string {
  return spec.given?.[at]?.[language] ?? say(formWords.rowNo, language, { n: at + 1 });
}
