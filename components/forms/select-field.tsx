import { useId } from 'react';
import type { ChoiceSpec } from '../../lib/forms/types';
import { formWords } from '../../lib/i18n/forms.words';
import { say } from '../../lib/i18n/say';
import type { FieldProps } from './field-props';
import { labelOf } from './label-of';

/** One of several where there is no room for a row of buttons. */
export function SelectField({ spec, value, onChange, language }: FieldProps<ChoiceSpec, string>) {
  const id = useId();
  return (
    <div className="dd-field" data-size="small">
      <label className="dd-field-label" htmlFor={id}>
        {labelOf(spec, language)}
      </label>
      <select
        id={id}
        className="dd-field-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{say(formWords.none, language)}</option>
        {spec.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label[language]}
          </option>
        ))}
      </select>
      {spec.hint ? <span className="dd-hint">{spec.hint[language]}</span> : null}
    </div>
  );
}
