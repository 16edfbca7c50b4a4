import { useId } from 'react';

export interface AreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly rows?: number;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}

/** Several lines to write into. */
export function Area({ label, hint, value, rows = 3, maxLength, onChange }: AreaProps) {
  const id = useId();
  return (
    <div className="dd-field">
      <label className="dd-field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="dd-field-input coach-area"
        rows={rows}
        maxLength={maxLength}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint ? (
        <span id={`${id}-hint`} className="dd-hint">
          {hint}
        </span>
      ) : null}
    </div>
  );
}
