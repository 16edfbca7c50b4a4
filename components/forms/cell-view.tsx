import type { FieldProblem } from '../../lib/forms/read-number';
import type { CellSpec } from '../../lib/forms/types';
import { fieldProblemWords, unitWords } from '../../lib/i18n/forms.words';
import { say } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { TextField } from '../ui/text-field';
import { AreaField } from './area-field';
import { ChoiceField } from './choice-field';
import { DateField } from './date-field';
import { labelOf } from './label-of';
import { SelectField } from './select-field';

export interface CellViewProps {
  readonly spec: CellSpec;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: FieldProblem | null;
  readonly language: Language;
  /** In a row: its label stands short and small. */
  readonly size?: 'normal' | 'small';
}

/** One thing to type or choose. */
export function CellView({ spec, size = 'normal', ...rest }: CellViewProps) {
  const { language, problem } = rest;
  switch (spec.kind) {
    case 'choice':
      return size === 'small' && spec.options.length > 3 ? (
        <SelectField spec={spec} {...rest} />
      ) : (
        <ChoiceField spec={spec} {...rest} />
      );
    case 'date':
      return <DateField spec={spec} {...rest} />;
    case 'text':
      if ((spec.lines ?? 1) > 1) return <AreaField spec={spec} {...rest} />;
      break;
    case 'number':
  }
  const unit = spec.kind === 'number' ? say(unitWords[spec.unit], language) : '';
  return (
    <TextField
      label={labelOf(spec, language)}
      value={rest.value}
      onChange={rest.onChange}
      problem={problem ? say(fieldProblemWords[problem], language) : null}
      numeric={spec.kind === 'number'}
      size={size}
      {...(spec.hint ? { hint: spec.hint[language] } : {})}
      {...(unit ? { unit } : {})}
    />
  );
}
