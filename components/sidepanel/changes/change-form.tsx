import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { changesWords } from '../../../lib/i18n/changes.words';
import { speaker } from '../../../lib/i18n/say';
import {
  type ChangeProblems,
  changeProblems,
  type ChangeForm as Form,
  MOST_LETTERS,
} from '../../../lib/insight/changes/read-change';
import { LOOK_AFTER_DAYS } from '../../../lib/insight/changes/windows';
import { addDays, dayNumber } from '../../../lib/shared/days';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { DateField } from './date-field';

/** A number of the page that a change may be about. */
export interface WatchedNumber {
  readonly metricId: string;
  readonly name: string;
}

export interface FilledChange extends Form {
  readonly metricId: string;
}

export interface ChangeFormProps {
  readonly numbers: readonly WatchedNumber[];
  /** The number whose row was pressed. */
  readonly metricId: string;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  /** @returns what is unclear; empty when it was written. */
  readonly onSave: (filled: FilledChange) => Promise<ChangeProblems>;
  readonly onCancel: () => void;
}

/** "I changed X": what, which number to watch, when, and when to look. */
export function ChangeForm(props: ChangeFormProps) {
  const { numbers, today, language, onSave, onCancel } = props;
  const t = speaker(changesWords, language);
  const [metricId, setMetricId] = useState(props.metricId);
  const [form, setForm] = useState<Form>({
    what: '',
    on: today,
    lookOn: addDays(today, LOOK_AFTER_DAYS),
  });
  const [problems, setProblems] = useState<ChangeProblems>({});
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const set = (change: Partial<Form>) => {
    setForm({ ...form, ...change });
    setProblems({});
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const unclear = changeProblems(form, today);
    const found = Object.keys(unclear).length > 0 ? unclear : await onSave({ ...form, metricId });
    setProblems(found);
    if (found.what) first.current?.focus();
  };
  const said = (field: keyof Form) => {
    const problem = problems[field];
    return problem ? t(problem) : null;
  };
  return (
    <form className="change-form" noValidate aria-label={t('formTitle')} onSubmit={submit}>
      <TextField
        ref={first}
        size="small"
        label={t('what')}
        hint={t('whatHint')}
        value={form.what}
        problem={said('what')}
        maxLength={MOST_LETTERS}
        onChange={(what) => set({ what })}
      />
      <div className="dd-field" data-size="small">
        <label className="dd-field-label" htmlFor={id}>
          {t('metric')}
        </label>
        <select
          id={id}
          className="change-select"
          value={metricId}
          onChange={(event) => setMetricId(event.target.value)}
        >
          {numbers.map((number) => (
            <option key={number.metricId} value={number.metricId}>
              {number.name}
            </option>
          ))}
        </select>
      </div>
      <DateField
        label={t('on')}
        value={form.on}
        max={today}
        problem={said('on')}
        // The look date keeps its two weeks until it is chosen by hand.
        onChange={(on) =>
          set({
            on,
            ...(keepsTwoWeeks(form) && dayNumber(on) !== null
              ? { lookOn: addDays(on, LOOK_AFTER_DAYS) }
              : {}),
          })
        }
      />
      <DateField
        label={t('lookOn')}
        hint={t('lookHint')}
        value={form.lookOn}
        min={form.on}
        problem={said('lookOn')}
        onChange={(lookOn) => set({ lookOn })}
      />
      <div className="change-acts">
        <Button type="submit" kind="primary" size="small">
          {t('save')}
        </Button>
        <Button size="small" kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

const keepsTwoWeeks = ({ on, lookOn }: Form): boolean =>
  dayNumber(on) !== null && lookOn === addDays(on, LOOK_AFTER_DAYS);
