import { useId } from 'react';
import type { Language } from '../../../lib/shared/text';

export interface DayFieldProps {
  readonly label: string;
  /** ISO, or '' while none is chosen. */
  readonly value: string;
  readonly language: Language;
  readonly onChange: (value: string) => void;
}

/** A day, by the browser's own calendar. */
export function DayField({ label, value, language, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className="dd-field">
      <label className="dd-field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        lang={language}
        className="dd-field-input coach-day"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
