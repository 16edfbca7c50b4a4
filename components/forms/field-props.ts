import type { FieldProblem } from '../../lib/forms/read-number';
import type { Language } from '../../lib/shared/text';

/** What every field gets; what is typed goes up at once and comes back as it was typed. */
export interface FieldProps<Spec, Value> {
  readonly spec: Spec;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly problem: FieldProblem | null;
  readonly language: Language;
}
