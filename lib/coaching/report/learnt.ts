import type { Evidence } from '../../learning/evidence';
import type { Learner } from '../../learning/replay';
import { PATH_IDS } from '../../paths/types';
import type { AreaLine, OutcomeReport } from './types';

/** The levels of the areas up to a day, and now. @param day ISO; its own rows count as after */
export function areaLines(
  rows: readonly Evidence[],
  day: string,
  learner: Pick<Learner, 'replay' | 'state'>,
  dayOf: (time: string) => string,
): AreaLine[] {
  const at = (some: readonly Evidence[]) => learner.state(learner.replay(some)).areas;
  const [before, now] = [at(rows.filter((row) => dayOf(row.at) < day)), at(rows)];
  return PATH_IDS.map((path) => ({ path, before: before[path].level, now: now[path].level }));
}

/** What was done since a day. */
export function practiceOf(
  rows: readonly Evidence[],
  day: string,
  dayOf: (time: string) => string,
): OutcomeReport['practice'] {
  const since = rows.filter((row) => dayOf(row.at) >= day);
  const many = (is: (row: Evidence) => boolean) => since.filter(is).length;
  return {
    steps: many(({ kind }) => kind === 'step-done' || kind === 'tip-applied'),
    loops: new Set(
      since.flatMap(({ kind, loop }) => (kind === 'loop-closed' ? (loop?.id ?? []) : [])),
    ).size,
    drillsAlone: many(({ kind, drill }) => kind === 'practice-done' && drill?.help === 0),
  };
}
