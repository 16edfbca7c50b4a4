import { type FormEvent, useEffect, useRef, useState } from 'react';
import { say, speaker } from '../../lib/i18n/say';
import { typedNumberWords } from '../../lib/i18n/typed-number.words';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

/** A number that stands in for one that could not be read. */
export interface TypedState {
  readonly raw: string;
  /** `false`: it serves this card alone. */
  readonly kept: boolean;
}

export interface TypedNumberProps {
  /** `null`: nothing was typed yet. */
  readonly typed: TypedState | null;
  readonly language: Language;
  /** @returns one sentence on what was unclear; `null` when the card shows the number. */
  readonly onType: (raw: string) => Promise<string | null>;
}

/** “自己填一个数”, on a card whose number the page does not let us read. */
export function TypedNumber({ typed, language, onType }: TypedNumberProps) {
  const [text, setText] = useState(typed?.raw ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [open, setOpen] = useState(typed === null);
  const input = useRef<HTMLInputElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const acted = useRef(false);
  const t = speaker(typedNumberWords, language);

  const told = !open && typed !== null;

  // The pressed button is gone: focus goes to what stands in its place.
  useEffect(() => {
    if (!acted.current) return;
    if (told) said.current?.focus();
    else input.current?.focus();
  }, [told]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    acted.current = true;
    const unclear = await onType(text);
    setProblem(unclear);
    if (unclear === null) setOpen(false);
    else input.current?.focus();
  };

  if (told)
    return (
      <div className="dd-typed">
        <p ref={said} tabIndex={-1} role="status">
          {t(typed.kept ? 'kept' : 'once')}
        </p>
        <Button
          size="small"
          kind="plain"
          onClick={() => {
            acted.current = true;
            setOpen(true);
          }}
        >
          {t('change')}
        </Button>
      </div>
    );
  return (
    <form className="dd-typed" noValidate onSubmit={submit}>
      <TextField
        ref={input}
        size="small"
        label={say(typedNumberWords.label, language)}
        hint={t('hint')}
        value={text}
        problem={problem}
        maxLength={60}
        onChange={(value) => {
          setText(value);
          setProblem(null);
        }}
      />
      <Button type="submit" size="small">
        {t('use')}
      </Button>
    </form>
  );
}
