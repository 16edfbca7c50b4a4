import { dateText } from '../../shared/date-text';
import { fill, type Language } from '../../shared/text';
import type { OwnSight } from '../feed/types';
import type { RuleAlert } from './types';
import { ruleWords } from './words';

type Key = keyof typeof ruleWords;

/** A day as people say it; the year is left out where it is this year. */
export const dayText = (day: string, language: Language, today: string): string =>
  dateText(day, language, Number(today.slice(0, 4))) ?? day;

/** From which day, and how many are left or have passed. */
export function whenText(alert: RuleAlert, language: Language, today: string): string {
  const { rule, stage, days } = alert;
  const begins = rule.effective ?? rule.enforced;
  const say = (key: Key, slots: Record<string, string | number> = {}) =>
    fill(ruleWords[key][language], slots);
  const named = (day: string | null) => (day === null ? '' : dayText(day, language, today));
  const slots = { day: named(begins), begin: named(begins), days: days ?? 0 };
  switch (stage) {
    case 'upcoming':
      return say(days === 1 ? 'upcomingOne' : 'upcoming', slots);
    case 'starts-today':
      return say('startsToday');
    case 'transition': {
      const key = days === 0 ? 'transitionToday' : days === 1 ? 'transitionOne' : 'transition';
      return say(key, { ...slots, day: named(rule.enforced) });
    }
    case 'in-force':
      return say(days === 1 ? 'inForceOne' : 'inForce', slots);
    case 'undated':
      return rule.own?.from === 'change' ? seenText(rule.own, say, named) : say(stage);
    case 'proposed':
      return say(stage);
  }
}

/** Of a page that changed: between which days. */
function seenText(
  { seen, before }: OwnSight,
  say: (key: Key, slots: Record<string, string>) => string,
  named: (day: string) => string,
): string {
  if (before === null || before === seen) return say('ownSeenOnce', { day: named(seen) });
  return say('ownSeen', { day: named(seen), before: named(before) });
}

/** One line for a list: what comes next. Of an open draft that is the last day for comments. */
export function nextText(alert: RuleAlert, language: Language, today: string): string {
  const { stage, comment, rule } = alert;
  const left = comment?.state === 'open' ? comment.days : null;
  const end = rule.comment?.end ?? null;
  if (stage !== 'proposed' || left === null || end === null)
    return whenText(alert, language, today);
  const key = left === 0 ? 'draftOpenToday' : left === 1 ? 'draftOpenOne' : 'draftOpen';
  return fill(ruleWords[key][language], { day: dayText(end, language, today), days: left });
}

/** The later day from which breaches are acted on. */
export const enforcedText = (day: string, language: Language, today: string): string =>
  fill(ruleWords.enforcedFrom[language], { day: dayText(day, language, today) });

/** May one still say something to it? */
export function commentText(alert: RuleAlert, language: Language, today: string): string {
  const { comment, rule } = alert;
  const say = (key: Key, slots: Record<string, string | number> = {}) =>
    fill(ruleWords[key][language], slots);
  if (!comment || !rule.comment) return say('commentNone');
  const { days } = comment;
  const day = (iso: string | null) => (iso === null ? '' : dayText(iso, language, today));
  switch (comment.state) {
    case 'open':
      if (days === null) return say('commentOpenEver');
      return days === 0
        ? say('commentOpenToday')
        : say(days === 1 ? 'commentOpenOne' : 'commentOpen', { day: day(rule.comment.end), days });
    case 'soon':
      return say('commentSoon', { day: day(rule.comment.start) });
    case 'over':
      return say('commentOver', { day: day(rule.comment.end) });
  }
}

/** The quiet line on the card of a metric that a change names. */
export function noteText(alert: RuleAlert, language: Language, today: string): string {
  const why = alert.rule.why[language];
  if (alert.stage === 'proposed') return fill(ruleWords.noteDraft[language], { why });
  return fill(ruleWords.note[language], { when: whenText(alert, language, today), why });
}
