import type { RowsSpec } from '../../../lib/forms/types';
import type { RowShape } from '../../../lib/offers/types';
import { AddRow, RowCells, rowName } from './row-cells';
import type { ShapeProps } from './shape-view';
import { rowsHandle } from './use-rows';

export interface RowListProps extends ShapeProps {
  readonly spec: RowsSpec;
  /** What it looks like; `shapes.css` draws each. */
  readonly shape: Exclude<RowShape, 'table'>;
}

/** A list of rows as rungs, dots, stations, days or points. */
export function RowList({ spec, shape, ...rest }: RowListProps) {
  const handle = rowsHandle(spec, rest);
  const { language, problems } = rest;
  return (
    <fieldset className={`shape shape-${shape}`}>
      <legend className="dd-choice-label">{spec.label[language]}</legend>
      {spec.hint ? <span className="dd-hint">{spec.hint[language]}</span> : null}
      <ol>
        {handle.rows.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          <li key={at}>
            <fieldset>
              <legend className={spec.given ? 'shape-name' : 'shape-number'}>
                {rowName(spec, at, language)}
              </legend>
              <RowCells {...{ spec, handle, at, problems, language }} />
            </fieldset>
          </li>
        ))}
      </ol>
      <AddRow {...{ spec, handle, language }} />
    </fieldset>
  );
}
