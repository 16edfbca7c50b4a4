import { useEffect, useRef, useState } from 'react';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

export interface RenameFormProps {
  readonly label: string;
  readonly language: Language;
  readonly busy: boolean;
  readonly onSave: (label: string) => void;
  readonly onKeep: () => void;
}

/** Another name for a profile. */
export function RenameForm({ label, language, busy, onSave, onKeep }: RenameFormProps) {
  const t = speaker(profilesWords, language);
  const [typed, setTyped] = useState(label);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="profiles-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onSave(typed);
      }}
    >
      <TextField
        ref={field}
        label={t('label')}
        value={typed}
        maxLength={40}
        problem={typed.trim() === '' ? t('noLabel') : null}
        onChange={setTyped}
      />
      <div className="profiles-acts">
        <Button type="submit" size="small" disabled={busy}>
          {t('save')}
        </Button>
        <Button kind="plain" size="small" onClick={onKeep}>
          {t('keep')}
        </Button>
      </div>
    </form>
  );
}
