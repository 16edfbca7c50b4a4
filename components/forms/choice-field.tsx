import { useId } from 'react';
import type { ChoiceSpec, ChoicesSpec } from '../../lib/forms/types';
import { fieldProblemWords } from '../../lib/i18n/forms.words';
import { say } from '../../lib/i18n/say';
import { Choice } from '../ui/choice';
import { Icon } from '../ui/icons';
import type { FieldProps } from './field-props';
import { labelOf } from './label-of';

/** One of several. */
export function ChoiceField({ spec, value, onChange, language }: FieldProps<ChoiceSpec, string>) {
  const words = spec.options.some(({ hint }) => hint);
  const long = spec.options.some(({ label }) => label[language].length > 14);
  return (
    <div className="form-choice">
      <Choice
        label={labelOf(spec, language)}
        value={value === '' ? null : value}
        look={words || long ? 'cards' : 'segments'}
        options={spec.options.map(({ id, label, hint }) => ({
          value: id,
          label: label[language],
          ...(hint ? { hint: hint[language] } : {}),
        }))}
        onChange={onChange}
      />
      {spec.hint ? <span className="dd-hint">{spec.hint[language]}</span> : null}
    </div>
  );
}

/** Some of several: each is a tick. */
export function ChoicesField({
  spec,
  value,
  onChange,
  problem,
  language,
}: FieldProps<ChoicesSpec, readonly string[]>) {
  const id = useId();
  const full = spec.most !== undefined && value.length >= spec.most;
  return (
    <fieldset className="form-choices" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className="dd-choice-label">{labelOf(spec, language)}</legend>
      {spec.hint ? <span className="dd-hint">{spec.hint[language]}</span> : null}
      <div className="form-ticks">
        {spec.options.map((option) => {
          const on = value.includes(option.id);
          return (
            <label key={option.id} className="form-tick" data-checked={on ? '' : undefined}>
              <input
                type="checkbox"
                checked={on}
                disabled={full && !on}
                onChange={() =>
                  onChange(on ? value.filter((one) => one !== option.id) : [...value, option.id])
                }
              />
              <span>
                {option.label[language]}
                {option.hint ? <span className="dd-hint">{option.hint[language]}</span> : null}
              </span>
            </label>
          );
        })}
      </div>
      {problem ? (
        <span id={`${id}-problem`} className="dd-field-problem">
          <Icon name="care" />
          <span>{say(fieldProblemWords[problem], language)}</span>
        </span>
      ) : null}
    </fieldset>
  );
}
