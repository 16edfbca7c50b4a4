import { learnWords } from '../../lib/i18n/learn.words';
import { learnerWords } from '../../lib/i18n/learner.words';
import { speaker } from '../../lib/i18n/say';
import { nextStep } from '../../lib/learning/next-step';
import type { Sheet } from '../../lib/offers/sheet';
import { learnAddress, sheetAddress } from '../../lib/paths/route';
import type { Language } from '../../lib/shared/text';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import type { LearnApi, Library } from './learn-api';
import { MasteryMap } from './mastery-map';
import { NextPanel } from './next-panel';
import type { Learner } from './use-learner';

/** A sheet that was not touched for so long is no longer what somebody is in the middle of. */
const FRESH_DAYS = 14;
/** Unfinished sheets offered at once, beside the one that is the next step. */
const MOST = 2;

/** One next step, where one is on the twelve ways, and the way into one's own story. */
export function HomeView({
  library,
  whole,
  sheets,
  learner,
  api,
  language,
}: {
  readonly library: Library;
  /** The offers are here, too. */
  readonly whole: boolean;
  readonly sheets: readonly Sheet[];
  readonly learner: Learner;
  readonly api: LearnApi;
  readonly language: Language;
}) {
  const t = speaker(learnWords, language);
  const w = speaker(learnerWords, language);
  const known = sheets.filter(({ offerId }) => library.offers.has(offerId));
  // A begun sheet may be the next step, and only the offers know its name.
  const drafts = sheets.some(({ state }) => state === 'draft');
  const step = nextStep({
    state: learner.state,
    sheets: known,
    looksDue: (learner.changes?.changes ?? [])
      .filter(({ state }) => state === 'due')
      .map(({ entry }) => entry.what),
    reviews: learner.reviews?.items ?? [],
    freshSince: new Date(api.now().getTime() - FRESH_DAYS * 86_400_000).toISOString(),
  });
  const begun = known
    .filter(
      ({ state, id }) => state === 'draft' && !(step.kind === 'sheet' && step.sheet.id === id),
    )
    .slice(0, MOST);
  return (
    <>
      {(learner.state || learner.failed) && (whole || !drafts) ? (
        <NextPanel step={step} library={library} api={api} language={language} />
      ) : null}
      {begun.length > 0 ? (
        <Panel title={t('goOn')}>
          <ul className="learn-open">
            {begun.map((sheet) => (
              <li key={sheet.id}>
                <a href={sheetAddress(sheet.id, sheet.offerId, sheet.path)}>
                  {library.offers.get(sheet.offerId)?.title[language]}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Panel title={w('map')} hint={w('mapHint')}>
        {learner.failed ? <Notice kind="care">{w('unread')}</Notice> : null}
        {learner.counting ? <p role="status">{w('counting')}</p> : null}
        <MasteryMap paths={library.paths.values()} state={learner.state} language={language} />
      </Panel>
      <p className="learn-more">
        <a href={learnAddress({ view: 'story' })}>{w('story')}</a>
        <a href={learnAddress({ view: 'review', item: null })}>{w('review')}</a>
      </p>
    </>
  );
}
