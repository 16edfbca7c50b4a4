import { localDay } from '../../shared/days';
import type { RuleChange } from '../feed/types';
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
 * Everything known, as alerts: what is ahead, the nearest day first; what has just begun; what
 * has passed. These two go from the latest back. On one day what is to be done stands first.
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
  return alerts.sort((a, b) => inOrder(a, b, today));
}

/** 0: ahead, 1: just begun or without a day, 2: passed. */
const groupOf = ({ current, day }: RuleAlert, today: string): number =>
  current ? (day !== null && day >= today ? 0 : 1) : 2;

function inOrder(a: RuleAlert, b: RuleAlert, today: string): number {
  const group = groupOf(a, today);
  const groups = group - groupOf(b, today);
  if (groups !== 0) return groups;
  const [dayA, dayB] = [a.day ?? '', b.day ?? ''];
  if (dayA !== dayB) return (dayA < dayB ? -1 : 1) * (group === 0 ? 1 : -1);
  return LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || (a.rule.id < b.rule.id ? -1 : 1);
}

/** What the popup counts: ahead, new, and not in the quiet lane. Nothing that was just read. */
export const isForToday = (alert: RuleAlert): boolean =>
  alert.current && alert.state === 'new' && alert.lane !== 'quiet';
