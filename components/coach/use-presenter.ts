import { useState } from 'react';
import { failureWords } from '../../lib/i18n/failures.words';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { say } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import type { CoachApi } from './coach-api';

export interface PresenterDoor {
  /** `null` where this version has no such window. */
  readonly open: (() => void) | null;
  /** What the coach has to know before anything is on the wall; '' while all is well. */
  readonly said: string;
}

/** The way to the window for the wall. It says so where private text lies open on the page. */
export function usePresenter({ openPresenter }: CoachApi, language: Language): PresenterDoor {
  const [said, setSaid] = useState('');
  if (!openPresenter) return { open: null, said };
  const open = async () => {
    const found = await openPresenter();
    if (found === 'covered') setSaid('');
    else setSaid(say(found === 'bare' ? presenterWords.veilFailed : failureWords.failed, language));
  };
  return { open: () => void open(), said };
}
