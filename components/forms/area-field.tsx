import { useId } from 'react';
import { inLetters, textLength } from '../../lib/forms/text-length';
import type { TextSpec } from '../../lib/forms/types';
import { fieldProblemWords, formWords } from '../../lib/i18n/forms.words';
import { say } from '../../lib/i18n/say';
import { Icon } from '../ui/icons';
import type { FieldProps } from './field-props';
import { labelOf } from './label-of';

/** Several lines to write into; how much room is left is told once it gets short. */
export function AreaField({
  spec,
  value,
  onChange,
  problem,
  language,
}: FieldProps<TextSpec, string>) {
  const id = useId();
  const count = textLength(value.trim());
  const near = count > spec.most * 0.8;
  const told = (length: number) => (language === 'en' ? inLetters(length) : length);
  const described = [
    spec.hint ? `${id}-hint` : '',
    near ? `${id}-count` : '',
    problem ? `${id}-problem` : '',
  ].filter(Boolean);
  return (
    <div className="dd-field">
      <label className="dd-field-label" htmlFor={id}>
        {labelOf(spec, language)}
      </label>
      <textarea
        id={id}
        className="dd-field-input form-area"
        rows={spec.lines ?? 3}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described.join(' ') || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {spec.hint ? (
        <span id={`${id}-hint`} className="dd-hint">
          {spec.hint[language]}
        </span>
      ) : null}
      {near ? (
        <span id={`${id}-count`} className="dd-hint">
          {say(formWords.ofMost, language, { count: told(count), most: told(spec.most) })}
        </span>
      ) : null}
      {problem ? (
        <span id={`${id}-problem`} className="dd-field-problem">
          <Icon name="care" />
          <span>{say(fieldProblemWords[problem], language)}</span>
        </span>
      ) : null}
    </div>
  );
}
