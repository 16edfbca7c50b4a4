import type { FieldProblem } from '../../lib/forms/read-number';
import type { FieldSpec, RawField } from '../../lib/forms/types';
import type { Language } from '../../lib/shared/text';
import { CellView } from './cell-view';
import { ChoicesField } from './choice-field';
import { OrdersField } from './orders-field';
import { RowsField } from './rows-field';
import './forms.css';

export interface FieldViewProps {
  readonly spec: FieldSpec;
  readonly value: RawField | undefined;
  readonly onChange: (value: RawField) => void;
  /** Of the whole form, by place. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly language: Language;
}

/** One field of a form, whatever its kind. */
export function FieldView({ spec, value, onChange, problems, language }: FieldViewProps) {
  switch (spec.kind) {
    case 'rows':
      return <RowsField {...{ spec, value, onChange, problems, language }} />;
    case 'orders':
      return <OrdersField {...{ spec, value, onChange, language }} />;
    case 'choices':
      return (
        <ChoicesField
          spec={spec}
          value={
            Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []
          }
          onChange={onChange}
          problem={problems[spec.id] ?? null}
          language={language}
        />
      );
    default:
      return (
        <CellView
          spec={spec}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
          problem={problems[spec.id] ?? null}
          language={language}
        />
      );
  }
}
