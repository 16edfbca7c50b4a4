import { type RulesWord, rulesWords } from '../i18n/rules.words';
import { say } from '../i18n/say';
import type { Language } from '../shared/text';
import { sayChange } from './compose';
import type { Completed, Doubt, Notice, NoticeKind } from './types';

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

/** Kind, dates with what was completed or looks odd, then the changes it names. */
export function sayNotice(notice: Notice, language: Language): string[] {
  const word = (key: RulesWord, slots?: Readonly<Record<string, string>>) =>
    say(rulesWords[key], language, slots);
  const none = word('notWritten');
  const remarks = (field: Completed['field']): string => {
    const said = [
      ...notice.completed.filter((c) => c.field === field).map(({ part }) => COMPLETED_WORDS[part]),
      ...notice.doubts.filter((d) => d.field === field).map(({ why }) => DOUBT_WORDS[why]),
    ];
    return [...new Set(said)].map((key) => ` ${word(key)}`).join('');
  };
  const { announced, comment, effective, derivedEffective, enforced, transition } = notice;
  const lines = [word(KIND_WORDS[notice.kind])];
  if (announced) lines.push(word('announced', { date: announced }) + remarks('announced'));
  if (comment)
    lines.push(
      word('comment', { start: comment.start ?? none, end: comment.end ?? none }) +
        remarks('comment'),
    );
  if (derivedEffective) lines.push(word('derived', { date: derivedEffective }));
  else lines.push(word('effective', { date: effective ?? none }) + remarks('effective'));
  if (enforced) lines.push(word('enforced', { date: enforced }) + remarks('enforced'));
  if (transition) lines.push(word('transition', { span: transition }));
  return [...lines, ...notice.changes.map((change) => `- ${sayChange(change, language)}`)];
}
