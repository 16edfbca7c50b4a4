import { useRef, useState } from 'react';
import type { ImportCounts, ImportPlan } from '../../lib/messaging/record-messages';
import { unseal } from '../../lib/records/seal';
import { MOST_CHARACTERS, type ReadFault } from '../../lib/records/types';
import type { FailureCode } from '../../lib/shared/result';
import type { RecordsApi } from './records-api';
import { applyBackup, offerBackup } from './transfer';

export type Restore =
  | { readonly state: 'idle' | 'reading' | 'applying' }
  /** The file asks for its passphrase; `wrong`: another one was typed. */
  | { readonly state: 'locked'; readonly wrong: boolean }
  | { readonly state: 'refused'; readonly why: ReadFault }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | { readonly state: 'plan'; readonly plan: ImportPlan }
  | { readonly state: 'done'; readonly counts: ImportCounts };

export interface RestoreHandle {
  readonly restore: Restore;
  readonly choose: (file: File) => void;
  readonly open: (passphrase: string) => void;
  readonly apply: (settings: boolean) => void;
  readonly cancel: () => void;
}

/** A file is chosen, opened, offered; only then, and only when told to, is it brought in. */
export function useRestore(api: RecordsApi, onRestored: () => void): RestoreHandle {
  const [restore, setRestore] = useState<Restore>({ state: 'idle' });
  /** The file as chosen, and what was offered of it. */
  const chosen = useRef('');
  const offered = useRef({ text: '', token: '' });

  const offer = async (passphrase: string | null): Promise<Restore> => {
    const opened = await unseal(chosen.current, passphrase);
    if (!opened.ok) {
      const locked = opened.why === 'passphrase' || opened.why === 'wrong-passphrase';
      return locked
        ? { state: 'locked', wrong: opened.why === 'wrong-passphrase' }
        : { state: 'refused', why: opened.why };
    }
    const told = await offerBackup(api.ask, opened.value);
    if (told.state === 'plan') offered.current = { text: opened.value, token: told.token };
    return told;
  };
  const run = (work: () => Promise<Restore>, busy: 'reading' | 'applying') => {
    setRestore({ state: busy });
    void work().then(setRestore, () => setRestore({ state: 'failed', code: 'failed' }));
  };

  return {
    restore,
    choose: (file) =>
      run(async () => {
        // A letter is a byte at least: what is larger is not even read.
        if (file.size > 3 * MOST_CHARACTERS) return { state: 'refused', why: 'too-large' };
        chosen.current = await file.text();
        return offer(null);
      }, 'reading'),
    open: (passphrase) => run(() => offer(passphrase), 'reading'),
    apply: (settings) =>
      run(async () => {
        const { text, token } = offered.current;
        const done = await applyBackup(api.ask, text, token, settings);
        if (!done.ok) return { state: 'failed', code: done.code };
        onRestored();
        return { state: 'done', counts: done.value };
      }, 'applying'),
    cancel: () => {
      chosen.current = '';
      offered.current = { text: '', token: '' };
      setRestore({ state: 'idle' });
    },
  };
}
