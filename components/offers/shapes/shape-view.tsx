import type { FieldProblem } from '../../../lib/forms/read-number';
import type { FieldSpec, RawField, RawForm, RowsSpec } from '../../../lib/forms/types';
import type { Asking } from '../../../lib/offers/asking';
import { rowsDrawnBy } from '../../../lib/offers/types';
import type { Language } from '../../../lib/shared/text';
import { FieldView } from '../../forms/field-view';
import { RowList } from './row-list';
import './shapes.css';

export interface ShapeProps {
  readonly form: RawForm;
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly onChange: (id: string, value: RawField) => void;
  readonly language: Language;
}

/** The fields of a form: those that its shape draws in their shape, the others before it. */
export function ShapeView({ asking, ...rest }: ShapeProps & { readonly asking: Asking }) {
  const { fields, shape } = asking;
  const drawn = rowsDrawnBy(shape);
  const lists = drawn
    .map((id) => fields.find((field) => field.id === id))
    .filter((field): field is RowsSpec => field?.kind === 'rows');
  const [list] = lists;
  return (
    <>
      {fields
        .filter(({ id }) => !drawn.includes(id))
        .map((spec) => (
          <FieldOf key={spec.id} spec={spec} {...rest} />
        ))}
      {shape.kind === 'two-sides' ? (
        <div className="shape-sides">
          {lists.map((spec) => (
            <FieldOf key={spec.id} spec={spec} {...rest} />
          ))}
        </div>
      ) : shape.kind === 'questions' || shape.kind === 'cards' || !list ? null : shape.kind ===
        'table' ? (
        <FieldOf spec={list} {...rest} />
      ) : (
        <RowList spec={list} shape={shape.kind} {...rest} />
      )}
    </>
  );
}

function FieldOf({ spec, form, ...rest }: ShapeProps & { readonly spec: FieldSpec }) {
  return (
    <FieldView
      spec={spec}
      value={form[spec.id]}
      problems={rest.problems}
      onChange={(value) => rest.onChange(spec.id, value)}
      language={rest.language}
    />
  );
}
