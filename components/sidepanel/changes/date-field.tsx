import { useId } from 'react';
import { Icon } from '../../ui/icons';

export interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** ISO date, empty where none is chosen. */
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly problem?: string | null;
  readonly onChange: (value: string) => void;
}

/** One day, by the browser's own calendar: it works with any key, finger and reader. */
export function DateField({ label, hint, problem, onChange, ...input }: DateFieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return (
    <div className="dd-field" data-size="small">
      <label className="dd-field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        type="date"
        className="dd-field-input change-date"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described.join(' ') || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
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
