import { alertsWords } from '../../lib/i18n/alerts.words';
import { packWords } from '../../lib/i18n/packs.words';
import { say, speaker } from '../../lib/i18n/say';
import type { FeedWatchInfo } from '../../lib/messaging/rule-messages';
import type { LookOutcome } from '../../lib/packs/watch';
import { dayText } from '../../lib/rules/alerts/when-text';
import { localDay } from '../../lib/shared/days';
import type { Language } from '../../lib/shared/text';

export interface LastLookProps {
  readonly feed: FeedWatchInfo;
  readonly today: string;
  readonly language: Language;
}

/** "上次看过 11 月 22 日 9:05。没有更新。": when the address was asked last, and what came of it. */
export function LastLook({ feed, today, language }: LastLookProps) {
  const t = speaker(alertsWords, language);
  const { host } = new URL(feed.address);
  const at = feed.lookedAt === null ? null : new Date(feed.lookedAt);
  return (
    <div className="alerts-source" role="status">
      <p>{t(feed.on ? 'watchOn' : 'watchOff', { host })}</p>
      {at && feed.outcome ? (
        <p className="dd-hint">
          {t('watchLast', {
            day: dayText(localDay(at), language, today),
            time: clock(at),
          })}
          {language === 'en' ? ' ' : null}
          {outcomeText(feed.outcome, language)}
        </p>
      ) : null}
    </div>
  );
}

/** 9:05, in the zone of the machine. */
const clock = (at: Date): string => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;

function outcomeText(outcome: LookOutcome, language: Language): string {
  switch (outcome) {
    case 'taken':
      return say(alertsWords.watchTaken, language);
    case 'unchanged':
    case 'nothing-new':
      return say(alertsWords.watchNothing, language);
    case 'not-permitted':
      return say(alertsWords.watchNotAllowed, language);
    case 'not-kept':
      return say(alertsWords.watchNotKept, language);
    default:
      return say(packWords[outcome], language);
  }
}
