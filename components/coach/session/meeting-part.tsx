import { useState } from 'react';
import { plans } from '../../../lib/coaching/plans/index';
import { coachAddress } from '../../../lib/coaching/route';
import { minutesTaken } from '../../../lib/coaching/session/clock';
import { lineOf } from '../../../lib/coaching/session/items';
import { EMPTY_NOTE, readNote } from '../../../lib/coaching/session/note';
import type { NoteLine, Session } from '../../../lib/coaching/types';
import { failureWords } from '../../../lib/i18n/failures.words';
import { say, speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { SessionDay } from '../../../lib/messaging/session-messages';
import { PATH_IDS } from '../../../lib/paths/types';
import type { Language } from '../../../lib/shared/text';
import { ConfirmAct } from '../../options/confirm-act';
import { Icon } from '../../ui/icons';
import { Notice } from '../../ui/notice';
import type { CoachApi } from '../coach-api';
import type { Names } from '../use-names';
import { NoteForm } from './note-form';
import { ReadPart } from './read-part';
import { ReflectionPart } from './reflection-part';
import { RunPart } from './run-part';
import { SavedPart } from './saved-part';
import { useMeeting } from './use-meeting';

/** One meeting, from its plan to the note that was read. */
export function MeetingPart({
  api,
  first,
  caseCode,
  mayExport,
  names,
  language,
}: {
  readonly api: CoachApi;
  readonly first: Session;
  readonly caseCode: string;
  readonly mayExport: boolean;
  readonly names: Names;
  readonly language: Language;
}) {
  const t = speaker(sessionWords, language);
  const meeting = useMeeting(api, first);
  const { session, failure, keep } = meeting;
  const [place, setPlace] = useState<'plan' | 'note' | 'read'>(first.note ? 'note' : 'plan');
  const [day, setDay] = useState<SessionDay | null>(null);
  const plan = session.planId === null ? null : (plans.get(session.planId) ?? null);

  const write = async () => {
    const reply = await api.ask('sessionDay', { date: session.date });
    const found = reply.ok ? reply.value : null;
    setDay(found);
    if (session.note === null)
      await keep({
        minutes: minutesTaken(plan, session.startedAt, api.now()),
        paths: PATH_IDS.filter((id) => found?.paths.includes(id)),
        note: {
          ...EMPTY_NOTE,
          lines: { ...EMPTY_NOTE.lines, activities: lineOf(found?.activities ?? []) },
        },
      });
    setPlace('note');
  };
  const read = async (struck: readonly NoteLine[]) => {
    if (session.note) await keep({ note: readNote(session.note, struck, api.now().toISOString()) });
  };
  const remove = async () => {
    const reply = await api.ask('removeSession', { id: session.id });
    if (reply.ok) location.hash = coachAddress('session');
  };

  if (place === 'read' && session.note && !session.note.readAt)
    return (
      <ReadPart
        {...{ session, names, language }}
        onKeep={(struck) => void read(struck)}
        onBack={() => setPlace('note')}
      />
    );
  return (
    <>
      <p className="coach-way">
        <a href={coachAddress('session')}>
          <Icon name="back" />
          {t('back')}
        </a>
      </p>
      {failure ? <Notice kind="care">{say(failureWords[failure], language)}</Notice> : null}
      {session.note?.readAt ? (
        <SavedPart {...{ api, session, caseCode, mayExport, names, language }} />
      ) : place === 'plan' && plan ? (
        <RunPart {...{ api, plan, meeting, language }} onNote={() => void write()} />
      ) : session.note ? (
        <NoteForm
          {...{ api, meeting, names, day, language }}
          onDay={setDay}
          onRead={async () => {
            if (await keep({})) setPlace('read');
          }}
          onPlan={plan ? () => setPlace('plan') : null}
        />
      ) : null}
      {session.note ? <ReflectionPart api={api} id={session.id} language={language} /> : null}
      <p className="meet-more">
        <ConfirmAct
          label={t('remove')}
          name={t('remove')}
          effect={t('removeAsk')}
          sure={t('removeYes')}
          keep={t('removeNo')}
          onSure={() => void remove()}
        />
      </p>
    </>
  );
}
