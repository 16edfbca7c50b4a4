import type { RowsSpec } from '../../../lib/forms/types';
import type { ShapeProps } from './shape-view';
import { TableShape } from './table-shape';

/** Two lists against each other: what I lend and what I need, what speaks for and against. */
export function TwoSides({
  left,
  right,
  ...rest
}: ShapeProps & { readonly left: RowsSpec; readonly right: RowsSpec }) {
  return (
    <div className="shape-sides">
      <TableShape spec={left} {...rest} />
      <TableShape spec={right} {...rest} />
    </div>
  );
}
