import type { RuleChange } from '../feed/types';
import { buildAlerts } from './build-alerts';
import type { RuleAlert, RuleMark } from './types';

export interface NoteInput {
  readonly rules: readonly RuleChange[];
  readonly marks: ReadonlyMap<string, RuleMark>;
  readonly metricId: string;
  /** Ids of the feed's platforms that the page in front belongs to. */
  readonly platforms: ReadonlySet<string>;
  readonly now: Date;
  readonly timeZone?: string;
}

/**
 * The nearest change ahead that names this metric, for one quiet line on its card; `null`
 * where there is none, or it was put off, ticked off or muted.
 */
export function metricNote(input: NoteInput): RuleAlert | null {
  const touching = input.rules.filter(
    (rule) => rule.metrics.includes(input.metricId) && input.platforms.has(rule.platform),
  );
  // Most metrics are touched by nothing: then no day is reckoned.
  if (touching.length === 0) return null;
  const alerts = buildAlerts({ ...input, rules: touching });
  return (
    alerts.find(({ current, state }) => current && (state === 'new' || state === 'seen')) ?? null
  );
}
