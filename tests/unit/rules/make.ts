import { buildAlerts } from '../../../lib/rules/alerts/build-alerts';
import type { RuleMark } from '../../../lib/rules/alerts/types';
import type { RuleChange } from '../../../lib/rules/feed/types';
import { aRule } from '../packs/support';

export { aRule };

/** Noon in China on a day. */
export const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`);
export const CHINA = 'Asia/Shanghai';

export const mark = (change: Partial<RuleMark> = {}): RuleMark => ({
  id: 'sample-rule',
  seenAt: '2026-08-19T01:00:00.000Z',
  tasks: {},
  snoozedUntil: null,
  mutedAt: null,
  changedAt: '2026-08-19T01:00:00.000Z',
  ...change,
});

/** The one alert of a synthetic rule on a day. */
export function alertOn(day: string, rule: Partial<RuleChange> = {}, kept: RuleMark | null = null) {
  const one = aRule(rule);
  const marks = new Map(kept ? [[one.id, { ...kept, id: one.id }]] : []);
  const [alert] = buildAlerts({ rules: [one], marks, now: noon(day), timeZone: CHINA });
  if (!alert) throw new Error('no alert');
  return alert;
}
