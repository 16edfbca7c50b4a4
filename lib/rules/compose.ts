import { type RulesWord, rulesWords } from '../i18n/rules.words';
import { say } from '../i18n/say';
import type { Language } from '../shared/text';
import { NEWS } from './score';
import type { ChangeClass, Comparison, FailedWhy, NoticeChange, RuleChange } from './types';

/** What is said of a comparison, in the language of the interface. */

const CLASS_WORDS: Readonly<Record<ChangeClass, RulesWord>> = {
  amount: 'classAmount',
  percentage: 'classPercentage',
  duration: 'classDuration',
  date: 'classDate',
  party: 'classParty',
  duty: 'classDuty',
  penalty: 'classPenalty',
  scope: 'classScope',
  entry: 'classEntry',
  wording: 'classWording',
  typography: 'classTypography',
  'date-line': 'classDateLine',
  numbering: 'classNumbering',
};

const FAILED_WORDS: Readonly<Record<FailedWhy, RulesWord>> = {
  empty: 'failedEmpty',
  login: 'failedLogin',
  blocked: 'failedBlocked',
  'error-page': 'failedError',
  partial: 'failedPartial',
  'other-language': 'failedLanguage',
  unreadable: 'failedUnreadable',
};

/** One sentence: what kind of thing, old → new, both as printed. */
export function sayChange(change: RuleChange | NoticeChange, language: Language): string {
  const what = say(rulesWords[CLASS_WORDS[change.class]], language);
  const { old, new: fresh } = change;
  if (old !== null && fresh !== null)
    return say(rulesWords.replaced, language, { what, old, new: fresh });
  return fresh !== null
    ? say(rulesWords.added, language, { what, new: fresh })
    : say(rulesWords.removed, language, { what, old: old ?? '' });
}

/** The verdict in one or two sentences; the heaviest change is named. */
export function headlineOf(comparison: Comparison, language: Language): string {
  const { verdict, changes, failed } = comparison;
  const word = (key: RulesWord, slots?: Readonly<Record<string, number>>) =>
    say(rulesWords[key], language, slots);
  if (verdict === 'failed-visit') return word(FAILED_WORDS[failed?.why ?? 'empty']);
  if (verdict === 'wording') return word('wordingOnly');
  if (verdict === 'noise')
    return word(changes.some((change) => change.class === 'date-line') ? 'redated' : 'nothing');
  const news = changes.filter(({ weight }) => weight >= NEWS);
  const [first] = [...news].sort((a, b) => b.weight - a.weight);
  const count = Math.max(1, news.length);
  const head = count === 1 ? word('substantiveOne') : word('substantiveMany', { count });
  return first ? `${head}${language === 'en' ? ' ' : ''}${sayChange(first, language)}` : head;
}
