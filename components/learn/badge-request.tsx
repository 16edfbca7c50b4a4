import { useState } from 'react';
import { badgeWords } from '../../lib/i18n/badges.words';
import { failureWords } from '../../lib/i18n/failures.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Level } from '../../lib/learning/types';
import type { PathId } from '../../lib/paths/types';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import type { Ask } from '../options/settings-api';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export interface BadgeRequestProps {
  readonly path: PathId;
  readonly level: Level;
  readonly language: Language;
  readonly ask: Ask;
  readonly saveFile: (name: string, type: string, text: string) => void;
}

type State = 'idle' | 'busy' | 'saved' | 'not-yet' | { readonly failed: FailureCode };

/** Saves what an agency needs in order to sign a badge; below level 3 it says what is missing. */
export function BadgeRequestButton({ path, level, language, ask, saveFile }: BadgeRequestProps) {
  const [state, setState] = useState<State>('idle');
  const t = speaker(badgeWords, language);
  if (level < 3) return <p className="dd-hint">{t('notYet')}</p>;
  const save = async () => {
    setState('busy');
    const reply = await ask('badgeRequest', { path });
    if (!reply.ok) return setState({ failed: reply.code });
    if (!reply.value.made) return setState('not-yet');
    saveFile(reply.value.name, 'application/json', reply.value.text);
    setState('saved');
  };
  return (
    <div>
      <p className="dd-hint">{t('hint')}</p>
      <Button disabled={state === 'busy'} onClick={() => void save()}>
        {t('button')}
      </Button>
      {state === 'saved' ? <Notice kind="done">{t('saved')}</Notice> : null}
      {state === 'not-yet' ? <Notice kind="info">{t('notYet')}</Notice> : null}
      {typeof state === 'object' ? (
        <Notice kind="care">{say(failureWords[state.failed], language)}</Notice>
      ) : null}
    </div>
  );
}
