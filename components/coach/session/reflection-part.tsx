import { useEffect, useRef, useState } from 'react';
import { failureWords } from '../../../lib/i18n/failures.words';
import { say, speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { FailureCode } from '../../../lib/shared/result';
import type { Language } from '../../../lib/shared/text';
import { AreaField } from '../../forms/area-field';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';
import '../../forms/forms.css';

const PAUSE_MS = 600;

/** The coach's own thoughts: kept apart from the meeting, in the coach's own records. */
export function ReflectionPart({
  api,
  id,
  language,
}: {
  readonly api: CoachApi;
  readonly id: string;
  readonly language: Language;
}) {
  const t = speaker(sessionWords, language);
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState<'kept' | FailureCode | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | null>(null);
  useEffect(() => {
    let gone = false;
    void api.ask('reflection', { id }).then((reply) => {
      if (!gone) setText(reply.ok ? (reply.value.reflection?.text ?? '') : '');
    });
    const flush = () => {
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      void api.ask('saveReflection', { id, text: waiting.current.text });
      waiting.current = null;
    };
    window.addEventListener('pagehide', flush);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [api, id]);
  const write = (next: string) => {
    setText(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    const timer = setTimeout(() => {
      waiting.current = null;
      void api
        .ask('saveReflection', { id, text: next })
        .then((reply) => setSaid(reply.ok ? 'kept' : reply.code));
    }, PAUSE_MS);
    waiting.current = { timer, text: next };
  };
  return (
    <Panel title={t('reflection')} hint={t('reflectionHint')}>
      {text === null ? null : (
        <AreaField
          spec={{
            kind: 'text',
            id: 'reflection',
            label: sessionWords.reflection,
            most: 4000,
            lines: 3,
          }}
          value={text}
          onChange={write}
          problem={null}
          language={language}
        />
      )}
      <p role="status" className="meet-soft">
        {said === 'kept' ? t('reflectionKept') : said ? say(failureWords[said], language) : ''}
      </p>
    </Panel>
  );
}
