import type { PlanBlock, SessionPlan } from '../../../lib/coaching/plans/types';
import { placeInPlan } from '../../../lib/coaching/session/clock';
import { speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { SwitchRow } from '../../ui/switch-row';
import type { CoachApi } from '../coach-api';
import { BlockLinks } from './block-links';
import type { Meeting } from './use-meeting';
import { useNow } from './use-now';

/** The plan as a list to tick off. The clock is on the wall: it says where one is, and no more. */
export function RunPart({
  api,
  plan,
  meeting,
  language,
  onNote,
}: {
  readonly api: CoachApi;
  readonly plan: SessionPlan;
  readonly meeting: Meeting;
  readonly language: Language;
  readonly onNote: () => void;
}) {
  const t = speaker(sessionWords, language);
  const { session, keep } = meeting;
  const now = useNow(api.now);
  const place =
    plan.minutes > 0 && session.startedAt ? placeInPlan(plan, session.startedAt, now) : null;
  const current = place?.block === null || !place ? null : (plan.blocks[place.block] ?? null);
  const done = new Set(session.blocksDone);
  const tick = (block: PlanBlock, is: boolean) =>
    void keep({
      blocksDone: plan.blocks
        .map(({ id }) => id)
        .filter((id) => (id === block.id ? is : done.has(id))),
    });
  return (
    <Panel
      title={plan.title[language]}
      hint={plan.lead[language]}
      actions={
        <Button kind="primary" onClick={onNote}>
          {t('finish')}
        </Button>
      }
    >
      {place ? (
        <div className="meet-clock">
          {current ? (
            <p className="meet-clock-now">{t('now', { title: current.title[language] })}</p>
          ) : null}
          <p>
            {place.over
              ? t('over')
              : place.left === 1
                ? t('leftOne')
                : t('left', { minutes: place.left })}{' '}
            <span className="meet-soft">
              {t('whole', {
                minutes: plan.minutes,
                passed: Math.min(place.passed, plan.minutes),
              })}
            </span>
          </p>
          <div className="meet-way" aria-hidden="true">
            {plan.blocks.map((block) => (
              <span
                key={block.id}
                style={{ flexGrow: block.to - block.from }}
                data-done={done.has(block.id) ? '' : undefined}
                data-now={block === current ? '' : undefined}
              />
            ))}
          </div>
        </div>
      ) : null}
      <ol className="meet-blocks">
        {plan.blocks.map((block) => (
          <li key={block.id} data-now={block === current ? '' : undefined}>
            <div className="meet-block-head">
              <label className="meet-tick">
                <input
                  type="checkbox"
                  checked={done.has(block.id)}
                  aria-label={t('ariaBlockDone', { title: block.title[language] })}
                  onChange={(event) => tick(block, event.target.checked)}
                />
                <strong>{block.title[language]}</strong>
              </label>
              {plan.minutes > 0 ? (
                <span className="meet-soft">{t('span', { from: block.from, to: block.to })}</span>
              ) : null}
            </div>
            <p>{block.what[language]}</p>
            <p className="meet-say">
              <span className="meet-soft">{t('canSay')}</span> {block.say[language]}
            </p>
            <BlockLinks api={api} links={block.links} language={language} />
          </li>
        ))}
      </ol>
      <p role="status" className="meet-soft">
        {t('doneCount', { all: plan.blocks.length, done: session.blocksDone.length })}
      </p>
      <SwitchRow
        label={t('screenChange')}
        checked={session.screenShared}
        onChange={(screenShared) => void keep({ screenShared })}
      />
      <p className="meet-more">
        <Button kind="primary" onClick={onNote}>
          {t('finish')}
        </Button>
      </p>
    </Panel>
  );
}
