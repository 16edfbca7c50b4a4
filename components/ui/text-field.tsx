import { type Ref, useId } from 'react';
import { Icon } from './icons';

export interface TextFieldProps {
  readonly label: string;
  /** One sentence on what belongs in. */
  readonly hint?: string;
  /** Stands behind the field: 元, %. */
  readonly unit?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is unclear about it, in one sentence; what was typed stays. */
  readonly problem?: string | null;
  /** Brings up the number keys of a touch screen; any text may be typed all the same. */
  readonly numeric?: boolean;
  /** Not shown while it is typed. */
  readonly secret?: boolean;
  readonly size?: 'normal' | 'small';
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line to type into. */
export function TextField(props: TextFieldProps) {
  const { label, hint, unit, problem } = props;
  const id = useId();
  const described = [
    unit ? `${id}-unit` : '',
    hint ? `${id}-hint` : '',
    problem ? `${id}-problem` : '',
  ].filter(Boolean);
  return (
    <div className="dd-field" data-size={props.size ?? 'normal'}>
      <label className="dd-field-label" htmlFor={id}>
        {label}
      </label>
      <span className="dd-field-line">
        <input
          ref={props.ref}
          id={id}
          className="dd-field-input"
          type={props.secret ? 'password' : 'text'}
          inputMode={props.numeric ? 'decimal' : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={props.maxLength}
          value={props.value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described.join(' ') || undefined}
          onChange={(event) => props.onChange(event.target.value)}
        />
        {unit ? (
          <span id={`${id}-unit`} className="dd-field-unit">
            {unit}
          </span>
        ) : null}
      </span>
      {hint ? (
        <span id={`${id}-hint`} className="dd-hint">
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span id={`${id}-problem`} className="dd-field-problem">
          <Icon name="care" />
          <span>{problem}</span>
        </span>
      ) : null}
    </div>
  );
}
