import type { FieldProblem } from '../../../lib/forms/read-number';
import type { FieldSpec, RawField, RawForm } from '../../../lib/forms/types';
import type { Asking } from '../../../lib/offers/asking';
import type { SheetShape } from '../../../lib/offers/types';
import type { Language } from '../../../lib/shared/text';
import { FieldView } from '../../forms/field-view';
import { Checklist } from './checklist';
import { Ladder } from './ladder';
import { StageMap } from './stage-map';
import { TableShape } from './table-shape';
import { Timeline } from './timeline';
import { TwoSides } from './two-sides';
import { Week } from './week';
import './shapes.css';

export interface ShapeProps {
  readonly form: RawForm;
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly onChange: (id: string, value: RawField) => void;
  readonly language: Language;
}

/** The fields of a form: those that its shape draws in their shape, the others before it. */
export function ShapeView({ asking, ...rest }: ShapeProps & { readonly asking: Asking }) {
  const drawn = drawnBy(asking.shape);
  const plain = asking.fields.filter(({ id }) => !drawn.includes(id));
  const rowsOf = (id: string) => asking.fields.find((one) => one.id === id && one.kind === 'rows');
  return (
    <>
      {plain.map((spec) => (
        <FieldOf key={spec.id} spec={spec} {...rest} />
      ))}
      <Drawn shape={asking.shape} rowsOf={rowsOf} {...rest} />
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

function Drawn({
  shape,
  rowsOf,
  ...rest
}: ShapeProps & {
  readonly shape: SheetShape;
  readonly rowsOf: (id: string) => FieldSpec | undefined;
}) {
  const rows = (id: string) => {
    const spec = rowsOf(id);
    return spec?.kind === 'rows' ? spec : null;
  };
  switch (shape.kind) {
    case 'questions':
    case 'cards':
      return null;
    case 'table': {
      const spec = rows(shape.rows);
      return spec && <TableShape spec={spec} {...rest} />;
    }
    case 'checklist': {
      const spec = rows(shape.rows);
      return spec && <Checklist spec={spec} {...rest} />;
    }
    case 'timeline': {
      const spec = rows(shape.rows);
      return spec && <Timeline spec={spec} {...rest} />;
    }
    case 'ladder': {
      const spec = rows(shape.rungs);
      return spec && <Ladder spec={spec} {...rest} />;
    }
    case 'map': {
      const spec = rows(shape.stages);
      return spec && <StageMap spec={spec} {...rest} />;
    }
    case 'week': {
      const spec = rows(shape.days);
      return spec && <Week spec={spec} {...rest} />;
    }
    case 'two-sides': {
      const [left, right] = [rows(shape.left), rows(shape.right)];
      return left && right && <TwoSides left={left} right={right} {...rest} />;
    }
  }
}

function drawnBy(shape: SheetShape): readonly string[] {
  switch (shape.kind) {
    case 'questions':
    case 'cards':
      return [];
    case 'table':
    case 'checklist':
    case 'timeline':
      return [shape.rows];
    case 'ladder':
      return [shape.rungs];
    case 'map':
      return [shape.stages];
    case 'week':
      return [shape.days];
    case 'two-sides':
      return [shape.left, shape.right];
  }
}
