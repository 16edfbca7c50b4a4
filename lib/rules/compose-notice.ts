import { type RulesWord, rulesWords } from '../i18n/rules.words';
import { say } from '../i18n/say';
import type { Language } from '../shared/text';
import { sayChange } from './compose';
import type { Completed, Doubt, Notice, NoticeField, NoticeKind } from './types';

/** An announcement told line by line, in the language of the interface. */

const KIND_WORDS: Readonly<Record<NoticeKind, RulesWord>> = {
  consultation: 'kindConsultation',
  feedback: 'kindFeedback',
  'public-notice': 'kindPublicNotice',
  'in-force': 'kindInForce',
  abolition: 'kindAbolition',
  disaster: 'kindDisaster',
  'risk-warning': 'kindRiskWarning',
  recruitment: 'kindRecruitment',
  explanation: 'kindExplanation',
  law: 'kindLaw',
  rule: 'kindRule',
  other: 'kindOther',
};

const COMPLETED_WORDS: Readonly<Record<Completed['part'], RulesWord>> = {
  year: 'completedYear',
  'year-century': 'completedYear',
  month: 'completedMonth',
  'from-announcement': 'completedFromAnnouncement',
};

const DOUBT_WORDS: Readonly<Record<Doubt['why'], RulesWord>> = {
  'ends-before-it-starts': 'doubtOrder',
  'before-announcement': 'doubtBefore',
  'far-from-others': 'doubtFar',
  'no-such-day': 'doubtNoDay',
  'several-dates': 'doubtSeveral',
};

/** One field of an announcement, told; with the sentence it was read from. */
export interface FieldLine {
  readonly line: string;
  readonly sentence: string | null;
}

/**
 * Dates of a notice with what was completed or looks odd; what is not written is left out.
 *
 * @param sayDay how a day (ISO) is said; missing: as it is
 */
export function fieldLines(
  notice: Notice,
  language: Language,
  sayDay: (iso: string) => string = (iso) => iso,
): FieldLine[] {
  const word = (key: RulesWord, slots?: Readonly<Record<string, string>>) =>
    say(rulesWords[key], language, slots);
  const said = (iso: string | null): string => (iso === null ? word('notWritten') : sayDay(iso));
  const remarks = (field: NoticeField): string => {
    const words = [
      ...notice.completed.filter((c) => c.field === field).map(({ part }) => COMPLETED_WORDS[part]),
      ...notice.doubts.filter((d) => d.field === field).map(({ why }) => DOUBT_WORDS[why]),
    ];
    return [...new Set(words)].map((key) => ` ${word(key)}`).join('');
  };
  const told = (field: NoticeField, key: RulesWord, slots: Record<string, string>): FieldLine => ({
    line: word(key, slots) + remarks(field),
    sentence: notice.spans[field]?.text ?? null,
  });
  const { announced, comment, effective, derivedEffective, enforced, transition } = notice;
  const lines: FieldLine[] = [];
  if (announced) lines.push(told('announced', 'announced', { date: sayDay(announced) }));
  if (comment)
    lines.push(told('comment', 'comment', { start: said(comment.start), end: said(comment.end) }));
  if (derivedEffective)
    lines.push({
      line: word('derived', { date: sayDay(derivedEffective) }),
      sentence: notice.spans.publicity?.text ?? null,
    });
  else if (effective) lines.push(told('effective', 'effective', { date: sayDay(effective) }));
  if (enforced) lines.push(told('enforced', 'enforced', { date: sayDay(enforced) }));
  if (transition) lines.push(told('transition', 'transition', { span: transition }));
  return lines;
}

/** Kind, dates with what was completed or looks odd, then the changes it names. */
export function sayNotice(notice: Notice, language: Language): string[] {
  const word = (key: RulesWord, slots?: Readonly<Record<string, string>>) =>
    say(rulesWords[key], language, slots);
  const lines = fieldLines(notice, language).map(({ line }) => line);
  // Read on the command line it is news, too, that no day is written.
  const silent = !notice.effective && !notice.derivedEffective;
  const none = silent ? [word('effective', { date: word('notWritten') })] : [];
  return [
    word(KIND_WORDS[notice.kind]),
    ...lines,
    ...none,
    ...notice.changes.map((change) => `- ${sayChange(change, language)}`),
  ];
}
