import type { RowsSpec } from '../../../lib/forms/types';
import { RowsField } from '../../forms/rows-field';
import type { ShapeProps } from './shape-view';

/** A table to fill: rows under each other, their cells side by side. */
export function TableShape({
  spec,
  form,
  onChange,
  ...rest
}: ShapeProps & { readonly spec: RowsSpec }) {
  return (
    <RowsField
      spec={spec}
      value={form[spec.id]}
      onChange={(rows) => onChange(spec.id, rows)}
      {...rest}
    />
  );
}
