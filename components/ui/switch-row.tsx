import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';

export interface SwitchRowProps {
  readonly label: string;
  /** One sentence on what the switch does. */
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** Words on the left, a switch on the right; the whole row is the target. */
export function SwitchRow({ label, hint, checked, onChange, disabled }: SwitchRowProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch below holds the native input
    <label className="dd-switch-row" data-disabled={disabled ? '' : undefined}>
      <span className="dd-switch-words">
        <span id={`${id}-label`}>{label}</span>
        {hint ? (
          <span id={`${id}-hint`} className="dd-hint">
            {hint}
          </span>
        ) : null}
      </span>
      <Switch.Root
        className="dd-switch"
        checked={checked}
        onCheckedChange={(next) => onChange(next)}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        <Switch.Thumb className="dd-switch-thumb" />
      </Switch.Root>
    </label>
  );
}
