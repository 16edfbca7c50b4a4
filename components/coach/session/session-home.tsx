import { useState } from 'react';
import { plans } from '../../../lib/coaching/plans/index';
import type { SessionPlan } from '../../../lib/coaching/plans/types';
import { coachAddress } from '../../../lib/coaching/route';
import { EMPTY_NOTE } from '../../../lib/coaching/session/note';
import type { Session } from '../../../lib/coaching/types';
import { failureWords } from '../../../lib/i18n/failures.words';
import { say, speaker } from '../../../lib/i18n/say';
import { formWords, phaseWords, sessionWords } from '../../../lib/i18n/session.words';
import { localDay } from '../../../lib/shared/days';
import type { FailureCode } from '../../../lib/shared/result';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Fold } from '../../ui/fold';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import type { CoachApi } from '../coach-api';
import { StartPart } from './start-part';

/** Plans to choose from, and the meetings that were. */
export function SessionHome({
  api,
  sessions,
  language,
}: {
  readonly api: CoachApi;
  readonly sessions: readonly Session[];
  readonly language: Language;
}) {
  const t = speaker(sessionWords, language);
  const [chosen, setChosen] = useState<SessionPlan | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const begin = async (plan: SessionPlan | null, screenShared: boolean) => {
    const now = api.now();
    const id = crypto.randomUUID();
    const reply = await api.ask('saveSession', {
      session: {
        id,
        planId: plan?.id ?? null,
        form: plan?.form ?? 'one-to-one',
        date: localDay(now),
        startedAt: plan ? now.toISOString() : null,
        minutes: plan?.minutes ?? 0,
        stage: plan?.stage ?? 'work',
        paths: [],
        blocksDone: [],
        screenShared,
        note: plan ? null : (structuredClone(EMPTY_NOTE) as never),
        updatedAt: now.toISOString(),
      },
    });
    if (reply.ok) location.hash = coachAddress('session', id);
    else setFailure(reply.code);
  };
  const all = [...plans.values()];
  const single = all.filter(({ series }) => series === null);
  const series = all.filter((plan) => plan.series !== null);
  const list = (some: readonly SessionPlan[]) => (
    <ul className="meet-plans">
      {some.map((plan) => (
        <li key={plan.id}>
          <button
            type="button"
            className="meet-plan"
            aria-pressed={chosen?.id === plan.id}
            onClick={() => setChosen(plan)}
          >
            <strong>{plan.title[language]}</strong>
            <span>{plan.lead[language]}</span>
            <span className="meet-tags">
              <Tag>{plan.minutes > 0 ? t('minutes', { minutes: plan.minutes }) : t('noClock')}</Tag>
              {plan.phase ? <Tag>{say(phaseWords[plan.phase], language)}</Tag> : null}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {failure ? <Notice kind="care">{say(failureWords[failure], language)}</Notice> : null}
      <Panel title={t('choose')} hint={t('chooseHint')}>
        {list(single)}
        <Fold title={t('series')}>{list(series)}</Fold>
        {chosen ? (
          <StartPart
            key={chosen.id}
            plan={chosen}
            language={language}
            onStart={(shared) => void begin(chosen, shared)}
          />
        ) : null}
        <p className="meet-more">
          <Button kind="plain" onClick={() => void begin(null, false)}>
            {t('noPlan')}
          </Button>
        </p>
      </Panel>
      <Panel title={t('past')}>
        {sessions.length === 0 ? (
          <Empty title={t('none')} text={t('noneText')} />
        ) : (
          <ul className="meet-past">
            {sessions.map((session) => (
              <li key={session.id}>
                <a href={coachAddress('session', session.id)}>
                  {session.date} ·{' '}
                  {(session.planId && plans.get(session.planId)?.title[language]) ||
                    say(formWords[session.form], language)}
                </a>
                <Tag kind={session.note?.readAt ? 'accent' : 'plain'}>
                  {session.note?.readAt ? t('read') : session.note ? t('unread') : t('running')}
                </Tag>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
