import type { RawRow, RowsSpec } from '../../../lib/forms/types';
import { shownRows } from '../../forms/rows-field';
import type { ShapeProps } from './shape-view';

export interface RowsHandle {
  readonly rows: readonly RawRow[];
  readonly change: (at: number, cell: string, text: string) => void;
  readonly add: () => void;
  readonly remove: (at: number) => void;
  readonly mayAdd: boolean;
  readonly mayRemove: boolean;
}

/** The rows of a list as a shape draws them. */
export function rowsHandle(
  spec: RowsSpec,
  { form, onChange }: Pick<ShapeProps, 'form' | 'onChange'>,
): RowsHandle {
  const rows = shownRows(spec, form[spec.id]);
  const set = (next: readonly RawRow[]) => onChange(spec.id, next);
  return {
    rows,
    change: (at, cell, text) =>
      set(rows.map((row, index) => (index === at ? { ...row, [cell]: text } : row))),
    add: () => set([...rows, {}]),
    remove: (at) => set(rows.filter((_, index) => index !== at)),
    mayAdd: !spec.given && rows.length < spec.most,
    mayRemove: !spec.given && rows.length > 1,
  };
}
