import { LEVELS, levelWords } from '../../lib/i18n/learn.words';
import { learnerWords } from '../../lib/i18n/learner.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { say, speaker } from '../../lib/i18n/say';
import { type StoryEntry, storyOf } from '../../lib/learning/story';
import type { ToldChange } from '../../lib/messaging/change-messages';
import type { Sheet } from '../../lib/offers/sheet';
import { learnAddress, offerAddress, sheetAddress } from '../../lib/paths/route';
import { dateText } from '../../lib/shared/date-text';
import type { Language } from '../../lib/shared/text';
import { Empty } from '../ui/empty';
import { Panel } from '../ui/panel';
import { CalibrationPart } from './calibration-part';
import type { Library } from './learn-api';
import type { Learner } from './use-learner';
import './story.css';

const CAME: Readonly<Record<string, 'cameAsThought' | 'cameOther' | 'cameOpen'>> = {
  yes: 'cameAsThought',
  no: 'cameOther',
  open: 'cameOpen',
};
const TRIED: Readonly<Record<string, 'cameBetter' | 'cameSame' | 'cameOther' | 'cameOpen'>> = {
  better: 'cameBetter',
  same: 'cameSame',
  other: 'cameOther',
  open: 'cameOpen',
};

/** Somebody's own story: tries, decisions and changes on one line of time, the newest first. */
export function StoryView({
  library,
  sheets,
  learner,
  thisYear,
  language,
}: {
  readonly library: Library;
  readonly sheets: readonly Sheet[];
  readonly learner: Learner;
  readonly thisYear: number;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  const entries = storyOf({
    changes: learner.changes?.changes ?? [],
    sheets: sheets.filter(({ offerId }) => library.offers.has(offerId)),
    state: learner.state,
  });
  const day = (iso: string) => dateText(iso, language, thisYear) ?? t('noDay');
  return (
    <div className="learn-text">
      <Panel title={t('story')}>
        <p>{t('storyLead')}</p>
        {entries.length === 0 ? (
          <Empty title={t('storyEmpty')} text={t('storyEmptyText')}>
            <a href={offerAddress('my-tries', '3.2.2')}>
              {library.offers.get('my-tries')?.title[language]}
            </a>
          </Empty>
        ) : (
          <ol className="story">
            {entries.map((entry) => (
              <li key={entry.key}>
                <time dateTime={entry.on || undefined}>{day(entry.on)}</time>
                <Told entry={entry} library={library} day={day} language={language} />
              </li>
            ))}
          </ol>
        )}
      </Panel>
      <CalibrationPart sheets={sheets} language={language} />
    </div>
  );
}

function Told({
  entry: { what },
  library,
  day,
  language,
}: {
  readonly entry: StoryEntry;
  readonly library: Library;
  readonly day: (iso: string) => string;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  switch (what.kind) {
    case 'try': {
      const came = TRIED[what.came];
      return (
        <div>
          <p>
            <span className="story-kind">{t('tried')}</span> <strong>{what.did}</strong>
          </p>
          {what.hope ? <p>{t('hoped', { hope: what.hope })}</p> : null}
          {came ? <p>{t(came)}</p> : null}
        </div>
      );
    }
    case 'decision': {
      const came = CAME[what.came];
      return (
        <div>
          <p>
            <span className="story-kind">{t('decided')}</span> <strong>{what.act}</strong>
          </p>
          {what.see ? <p>{t('saw', { see: what.see })}</p> : null}
          {came ? <p>{t(came)}</p> : null}
        </div>
      );
    }
    case 'change':
      return <Change change={what.change} day={day} language={language} />;
    case 'sheet': {
      const href = sheetAddress(what.sheet, what.offer);
      return (
        <p>
          <span className="story-kind">{t('finished')}</span>{' '}
          <a href={href}>{library.offers.get(what.offer)?.title[language] ?? what.offer}</a>
        </p>
      );
    }
    case 'level': {
      const level = LEVELS[what.level - 1];
      return (
        <p>
          <span className="story-kind">{t('grew')}</span>{' '}
          <strong>{level ? say(levelWords[level], language) : null}</strong>{' '}
          <a href={learnAddress({ view: 'path', path: what.path })}>
            {library.paths.get(what.path)?.name[language]}
          </a>
        </p>
      );
    }
  }
}

function Change({
  change,
  day,
  language,
}: {
  readonly change: ToldChange;
  readonly day: (iso: string) => string;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  const { entry, state, verdict, sentences, name } = change;
  return (
    <div>
      <p>
        <span className="story-kind">{t('changed')}</span> <strong>{entry.what}</strong>
        <span className="dd-hint"> {name}</span>
      </p>
      {verdict ? <p>{overlayWords[verdict][language]}</p> : null}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {state === 'waiting'
          ? t('waits', { day: day(entry.lookOn) })
          : state === 'due'
            ? t('due')
            : entry.decision
              ? t(entry.decision.kind)
              : null}
      </p>
    </div>
  );
}
