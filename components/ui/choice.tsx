import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';

export interface ChoiceOption<V extends string | number> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceProps<V extends string | number> {
  readonly label: string;
  /** `null`: nothing chosen yet. */
  readonly value: V | null;
  readonly options: readonly ChoiceOption<V>[];
  readonly onChange: (value: V) => void;
  /** `segments` for short words side by side, `cards` for options that need a sentence. */
  readonly look?: 'segments' | 'cards';
  /** The label is spoken, not shown. */
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
}

/** One of several: a radio group (arrow keys move and choose). */
export function Choice<V extends string | number>(props: ChoiceProps<V>) {
  const { label, value, options, onChange, look = 'segments', hideLabel, disabled } = props;
  const id = useId();
  return (
    <div className="dd-choice-frame">
      <span id={`${id}-label`} className={hideLabel ? 'dd-heard' : 'dd-choice-label'}>
        {label}
      </span>
      <RadioGroup
        className="dd-choice"
        data-look={look}
        aria-labelledby={`${id}-label`}
        value={value}
        onValueChange={(next) => onChange(next as V)}
        disabled={disabled}
      >
        {options.map((option) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio below holds the native input
          <label
            key={option.value}
            className="dd-choice-item"
            data-checked={option.value === value ? '' : undefined}
          >
            <Radio.Root
              className="dd-radio"
              value={option.value}
              aria-labelledby={`${id}-${option.value}`}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            >
              <Radio.Indicator className="dd-radio-dot" />
            </Radio.Root>
            <span className="dd-choice-words">
              <span id={`${id}-${option.value}`}>{option.label}</span>
              {option.hint ? (
                <span id={`${id}-${option.value}-hint`} className="dd-hint">
                  {option.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
