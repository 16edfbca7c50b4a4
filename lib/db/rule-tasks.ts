import type { MarkChange } from '../rules/alerts/marks';
import type { RuleMark } from '../rules/alerts/types';
import type { Evidence } from './database';

/** Which rule was worked on, in which language it was read. */
export interface RuleAbout {
  /** Id of the feed's platform. */
  readonly platform: string;
  readonly language: string;
}

/**
 * What ticking a task adds to the evidence: that it was done about a rule (path 3.3.2), or that
 * the tick was taken back. Rows are only ever added. Ticked twice, it was done once.
 *
 * @param at ISO time
 * @returns `null` where nothing became different
 */
export function taskEvidence(
  before: RuleMark,
  change: MarkChange,
  at: string,
  { platform, language }: RuleAbout,
): Evidence | null {
  if (change.kind !== 'task') return null;
  if (Object.hasOwn(before.tasks, change.task) === change.done) return null;
  const kind = change.done ? 'rule-task-done' : 'rule-task-undone';
  return {
    id: [kind, before.id, change.task, at].join('|'),
    kind,
    metricId: '',
    platform,
    language,
    visibleMs: 0,
    at,
    rule: { id: before.id, task: change.task, path: '3.3.2' },
  };
}
