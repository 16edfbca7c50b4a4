import { useEffect, useRef, useState } from 'react';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import { isLongEnough, SHORTEST_PASSPHRASE } from '../../lib/profiles/lock';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

export interface PassphraseFormProps {
  readonly language: Language;
  readonly busy: boolean;
  /** @returns `false`: the one that was typed first is another one */
  readonly onChange: (before: string, after: string) => Promise<boolean>;
  readonly onKeep: () => void;
}

/** Another passphrase; the records themselves stay as they are. */
export function PassphraseForm({ language, busy, onChange, onKeep }: PassphraseFormProps) {
  const t = speaker(profilesWords, language);
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('');
  const [wrong, setWrong] = useState<'before' | 'after' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const count = SHORTEST_PASSPHRASE;
  return (
    <form
      className="profiles-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLongEnough(after)) return setWrong('after');
        void onChange(before, after).then((right) => setWrong(right ? null : 'before'));
      }}
    >
      <TextField
        ref={field}
        secret
        label={t('before')}
        value={before}
        maxLength={200}
        problem={wrong === 'before' ? t('wrong') : null}
        onChange={setBefore}
      />
      <TextField
        secret
        label={t('after')}
        hint={t('passphraseHint', { count })}
        value={after}
        maxLength={200}
        problem={wrong === 'after' ? t('tooShort', { count }) : null}
        onChange={setAfter}
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
