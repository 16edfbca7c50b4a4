import { useId } from 'react';
import type { DateSpec } from '../../lib/forms/types';
import { fieldProblemWords } from '../../lib/i18n/forms.words';
import { say } from '../../lib/i18n/say';
import type { FieldProps } from './field-props';
import { labelOf } from './label-of';

/** A day, by the browser's own calendar. */
export function DateField({
  spec,
  value,
  onChange,
  problem,
  language,
}: FieldProps<DateSpec, string>) {
  const id = useId();
  return (
    <div className="dd-field">
      <label className="dd-field-label" htmlFor={id}>
        {labelOf(spec, language)}
      </label>
      <input
        id={id}
        type="date"
        lang={language}
        className="dd-field-input form-date"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {spec.hint ? <span className="dd-hint">{spec.hint[language]}</span> : null}
      {problem ? (
        <span id={`${id}-problem`} className="dd-field-problem">
          {say(fieldProblemWords[problem], language)}
        </span>
      ) : null}
    </div>
  );
}
