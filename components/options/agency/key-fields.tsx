import type { Ref } from 'react';
import { speaker } from '../../../lib/i18n/say';
import { xapiWords } from '../../../lib/i18n/xapi.words';
import type { Language } from '../../../lib/shared/text';
import { TextField } from '../../ui/text-field';
import type { KeyForm } from './use-agency';

export interface KeyFieldsProps {
  readonly value: KeyForm;
  readonly onChange: (value: KeyForm) => void;
  /** Something of it is missing. */
  readonly problem: boolean;
  readonly language: Language;
  readonly userRef?: Ref<HTMLInputElement>;
}

/** A key and its secret, as a record store gives them out. */
export function KeyFields({ value, onChange, problem, language, userRef }: KeyFieldsProps) {
  const t = speaker(xapiWords, language);
  const missing = (text: string) => (problem && text === '' ? t('keyMissing') : null);
  return (
    <>
      <TextField
        ref={userRef}
        label={t('keyUser')}
        value={value.user}
        maxLength={500}
        problem={missing(value.user)}
        onChange={(user) => onChange({ ...value, user })}
      />
      <TextField
        secret
        label={t('keySecret')}
        value={value.secret}
        maxLength={500}
        problem={missing(value.secret)}
        onChange={(secret) => onChange({ ...value, secret })}
      />
      <p className="dd-hint records-wide">{t('keyHint')}</p>
    </>
  );
}
