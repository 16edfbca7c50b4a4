import { speaker } from '../../../lib/i18n/say';
import { type WatchWord, watchWords } from '../../../lib/i18n/watch.words';
import type { WatchedPage } from '../../../lib/messaging/watch-messages';
import { dayText } from '../../../lib/rules/alerts/when-text';
import type { FailedWhy } from '../../../lib/rules/types';
import type { LookProblem } from '../../../lib/rules/watch/types';
import { localDay } from '../../../lib/shared/days';
import type { Language } from '../../../lib/shared/text';

/** Day of an ISO time, as people say it. */
export const saidDay = (at: string, language: Language, today: string): string =>
  dayText(localDay(new Date(at)), language, today);

const REFUSED: Readonly<Record<FailedWhy, WatchWord>> = {
  login: 'refusedLogin',
  partial: 'refusedPart',
  'other-language': 'refusedPart',
  empty: 'refusedPage',
  blocked: 'refusedPage',
  'error-page': 'refusedPage',
  unreadable: 'refusedPage',
};

const PROBLEMS: Readonly<Record<LookProblem, WatchWord>> = {
  login: 'problemLogin',
  blocked: 'problemLogin',
  empty: 'problemShell',
  partial: 'problemShell',
  'other-language': 'problemOther',
  'error-page': 'problemOther',
  unreadable: 'problemKind',
  redirected: 'problemAway',
  'not-allowed': 'problemAllowed',
  'not-text': 'problemKind',
  'too-large': 'problemLarge',
  gone: 'problemGone',
  offline: 'offline',
  'slow-down': 'problemBusy',
};

/** One sentence on what came of the last visit; `null` where all is well. */
export function visitText(page: WatchedPage, language: Language, today: string): string | null {
  const t = speaker(watchWords, language);
  if (page.refused)
    return t(REFUSED[page.refused.why], { day: saidDay(page.refused.at, language, today) });
  return page.waiting ? t('waiting') : null;
}

/** What came of looking at it without the person; `null` where it is not looked at. */
export function lookText({ look }: WatchedPage, language: Language, today: string): string | null {
  if (!look) return null;
  const t = speaker(watchWords, language);
  const said = [
    look.problem ? t(PROBLEMS[look.problem]) : null,
    look.stopped && look.failures > 1 ? t('stopped') : null,
    !look.problem && look.lastAt
      ? t('lookedAt', { day: saidDay(look.lastAt, language, today) })
      : null,
    !look.problem && !look.lastAt ? t('lookSoon') : null,
  ].filter((sentence) => sentence !== null);
  return said.join(language === 'en' ? ' ' : '');
}
