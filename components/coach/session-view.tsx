import { useCallback, useEffect, useState } from 'react';
import { coachWords } from '../../lib/i18n/coach.words';
import { say, speaker } from '../../lib/i18n/say';
import { sessionWords } from '../../lib/i18n/session.words';
import type { SessionsReply } from '../../lib/messaging/session-messages';
import type { FailureCode } from '../../lib/shared/result';
import { FailureNotice } from '../options/failure-notice';
import { Empty } from '../ui/empty';
import { MeetingPart } from './session/meeting-part';
import { SessionHome } from './session/session-home';
import { useNames } from './use-names';
import type { CoachViewProps } from './views';
import './session/session.css';

/** Meetings: choose a plan, follow it, write the note, let it be read. */
export function SessionView({ api, id, language }: CoachViewProps) {
  const t = speaker(sessionWords, language);
  const [reply, setReply] = useState<SessionsReply | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const names = useNames(language);
  const load = useCallback(() => {
    void api.ask('sessions', {}).then((answer) => {
      setFailure(answer.ok ? null : answer.code);
      if (answer.ok) setReply(answer.value);
    });
  }, [api]);
  useEffect(load, [load]);

  if (failure) return <FailureNotice code={failure} language={language} onRetry={load} />;
  if (!reply) return <p role="status">{say(coachWords.loading, language)}</p>;
  if (id === '') return <SessionHome {...{ api, language }} sessions={reply.sessions} />;
  const session = reply.sessions.find((one) => one.id === id);
  if (!session)
    return (
      <div className="dd-panel">
        <Empty title={t('unknown')} text={t('unknownText')} />
      </div>
    );
  return (
    <MeetingPart
      key={session.id}
      {...{ api, language, names }}
      first={session}
      caseCode={reply.caseCode}
      mayExport={reply.mayExport}
    />
  );
}
