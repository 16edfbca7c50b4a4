import { useCallback, useEffect, useState } from 'react';
import { LONGEST_LINE } from '../../../lib/coaching/session/note';
import { speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import type { CoachApi } from '../coach-api';

/**
 * What the coach put aside for the note in the window for the wall. It comes into the note by
 * a press alone, and goes from the window once it is kept here.
 */
export function PutAsidePart({
  api,
  seen,
  language,
  onPut,
}: {
  readonly api: CoachApi;
  /** What stands in the line "seen" already. */
  readonly seen: string;
  readonly language: Language;
  /** @returns whether the line is kept */
  readonly onPut: (line: string) => Promise<boolean>;
}) {
  const t = speaker(sessionWords, language);
  const [aside, setAside] = useState('');
  const look = useCallback(() => {
    void api
      .ask('presenting', { tabId: null })
      .then((reply) => setAside(reply.ok ? (reply.value.state.forNote?.trim() ?? '') : ''));
  }, [api]);
  useEffect(() => {
    const shown = () => !document.hidden && look();
    look();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', shown);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [look]);
  if (!aside) return null;
  const whole = [seen.trim(), aside].filter(Boolean).join('\n');
  const fits = whole.length <= LONGEST_LINE;
  const put = async () => {
    if (!(await onPut(whole))) return;
    const reply = await api.ask('present', { tabId: null, act: { do: 'note-written' } });
    if (reply.ok) setAside('');
  };
  return (
    <fieldset className="meet-seen">
      <legend className="meet-soft">{t('aside')}</legend>
      <p className="meet-aside">{aside}</p>
      {fits ? null : <p className="dd-hint">{t('asideLong', { most: LONGEST_LINE })}</p>}
      <div className="meet-links">
        <Button size="small" disabled={!fits} onClick={() => void put()}>
          {t('asidePut')}
        </Button>
      </div>
    </fieldset>
  );
}
