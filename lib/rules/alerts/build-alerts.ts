import type { RuleChange } from '../feed/types';
import { localDay } from './days';
import { leadTime } from './lead-time';
import { stateOf } from './marks';
import { commentTime, standing } from './stage';
import { LANES, type Lane, type RuleAlert, type RuleMark } from './types';

export interface BuildInput {
  readonly rules: readonly RuleChange[];
  readonly marks: ReadonlyMap<string, RuleMark>;
  readonly now: Date;
  /** IANA name; missing: the zone of the machine. */
  readonly timeZone?: string;
}

const laneOf = (rule: RuleChange): Lane =>
  rule.kind === 'disaster' ? 'quiet' : rule.level === 'must' ? 'todo' : 'know';

/**
 * Everything known, as alerts: first what is ahead, the nearest day first, then what has
 * passed, the latest first. On one day what is to be done stands before the rest.
 */
export function buildAlerts({ rules, marks, now, timeZone }: BuildInput): RuleAlert[] {
  const today = localDay(now, timeZone);
  const alerts = rules.map((rule): RuleAlert => {
    const mark = marks.get(rule.id) ?? null;
    return {
      rule,
      lane: laneOf(rule),
      ...standing(rule, today),
      comment: commentTime(rule, today),
      lead: leadTime(rule),
      state: stateOf(rule, mark, today),
      mark,
    };
  });
  return alerts.sort(inOrder);
}

function inOrder(a: RuleAlert, b: RuleAlert): number {
  if (a.current !== b.current) return a.current ? -1 : 1;
  // Without a day: last among what is ahead, and last of all among what has passed.
  const [dayA, dayB] = a.current ? [a.day ?? '9999', b.day ?? '9999'] : [b.day ?? '', a.day ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || (a.rule.id < b.rule.id ? -1 : 1);
}

/** What the popup counts: ahead, new, and not in the quiet lane. Nothing that was just read. */
export const isForToday = (alert: RuleAlert): boolean =>
  alert.current && alert.state === 'new' && alert.lane !== 'quiet';
