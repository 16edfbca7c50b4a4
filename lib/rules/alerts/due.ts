import { localDay } from '../../shared/days';
import { type BuildInput, buildAlerts } from './build-alerts';
import type { RuleAlert } from './types';

/** How many rules of a page's platform wait, by what they ask for. */
export interface RulesHere {
  readonly todo: number;
  readonly know: number;
}

/** Nobody has touched it since it came back from being put off. */
function cameBack({ mark }: RuleAlert, touched: string, today: string): boolean {
  const until = mark?.snoozedUntil ?? null;
  return until !== null && until <= today && touched < until;
}

/**
 * Is this worth a quiet mark on a page of its platform? It is ahead or has just begun, is not
 * a relief for some region, and is new; or it still asks for something, and the person did not
 * have it in hand today. What was just read is never told again.
 *
 * @param today the person's day (ISO)
 * @param timeZone IANA name; missing: the zone of the machine
 */
export function isDue(alert: RuleAlert, today: string, timeZone?: string): boolean {
  if (!alert.current || alert.lane === 'quiet') return false;
  if (alert.state === 'new') return true;
  if (alert.state !== 'seen' || !alert.mark) return false;
  const touched = localDay(new Date(alert.mark.changedAt), timeZone);
  if (cameBack(alert, touched, today)) return true;
  return alert.lane === 'todo' && alert.rule.tasks.length > 0 && touched < today;
}

/** The alerts that wait, in the order of the timeline. */
export function dueAlerts(input: BuildInput): readonly RuleAlert[] {
  const today = localDay(input.now, input.timeZone);
  return buildAlerts(input).filter((alert) => isDue(alert, today, input.timeZone));
}

export function countDue(due: readonly RuleAlert[]): RulesHere {
  const todo = due.filter(({ lane }) => lane === 'todo').length;
  return { todo, know: due.length - todo };
}

/** Does one of its days fall on today: it begins, is acted on, or takes comments for the last time? */
export function isOfToday({ rule }: RuleAlert, today: string): boolean {
  return [rule.effective, rule.enforced, rule.comment?.end ?? null].includes(today);
}
