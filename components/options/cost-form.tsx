import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type CostForm, type CostProblems, readCostForm } from '../../lib/costs/read-form';
import { COST_FIELDS, type CostCard, type CostField } from '../../lib/costs/types';
import {
  costFieldWords,
  costHintWords,
  costProblemWords,
  costsWords,
} from '../../lib/i18n/costs.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import './costs.css';

export interface CostFormProps {
  /** As it stands when the form opens. */
  readonly first: CostForm;
  /** The other cards: two of one name could not be told apart. */
  readonly others: readonly Pick<CostCard, 'name'>[];
  readonly language: Language;
  /** @returns what is unclear; `null` when it could not be written. */
  readonly onSave: (form: CostForm) => Promise<CostProblems | null>;
  readonly onCancel: () => void;
}

type Field = 'name' | CostField;
const FIELDS: readonly Field[] = ['name', ...COST_FIELDS];

/** One cost card to fill in. Whatever is unclear, what was typed stays as it was typed. */
export function CostCardForm({ first, others, language, onSave, onCancel }: CostFormProps) {
  const [form, setForm] = useState<CostForm>(first);
  const [problems, setProblems] = useState<CostProblems>({});
  const [sending, setSending] = useState(false);
  const id = useId();
  const inputs = useRef<Partial<Record<Field, HTMLInputElement | null>>>({});
  const t = speaker(costsWords, language);

  useEffect(() => inputs.current.name?.focus(), []);

  const show = (found: CostProblems) => {
    setProblems(found);
    const firstOne = FIELDS.find((field) => found[field]);
    if (firstOne) inputs.current[firstOne]?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const read = readCostForm(form, others);
    if (!read.ok) return show(read.problems);
    setSending(true);
    const found = await onSave(form);
    setSending(false);
    show(found ?? {});
  };
  const field = (name: Field) => ({
    value: form[name],
    problem: problems[name] ? say(costProblemWords[problems[name]], language) : null,
    ref: (input: HTMLInputElement | null) => {
      inputs.current[name] = input;
    },
    onChange: (value: string) => {
      setForm((now) => ({ ...now, [name]: value }));
      // What is being mended is not complained about meanwhile.
      setProblems(({ [name]: _mended, ...others }) => others);
    },
  });
  const count = Object.keys(problems).length;
  return (
    <form className="cost-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <h3 id={id} className="dd-heard">
        {t('formTitle')}
      </h3>
      <div className="cost-form-wide">
        <TextField label={t('name')} hint={t('nameHint')} maxLength={400} {...field('name')} />
      </div>
      {COST_FIELDS.map((name) => (
        <TextField
          key={name}
          numeric
          label={say(costFieldWords[name], language)}
          hint={hintOf(name, language)}
          unit={unitOf(name, language)}
          maxLength={60}
          {...field(name)}
        />
      ))}
      <div className="cost-form-wide cost-form-acts">
        <p role="status">{count > 0 ? t('someProblems', { count }) : null}</p>
        <Button type="submit" kind="primary" disabled={sending}>
          {t('save')}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

const hintOf = (field: CostField, language: Language): string | undefined =>
  field in costHintWords
    ? say(costHintWords[field as keyof typeof costHintWords], language)
    : undefined;

const unitOf = (field: CostField, language: Language): string =>
  say(field === 'refundShare' ? costsWords.orders : costsWords.yuan, language);
