import type { DrillDone } from '../drill/walk';
import type { Evidence } from '../learning/evidence';
import type { ProfileDatabase } from './database';
import { recordEvidence } from './evidence';

/** Adds that a drill was begun or walked to its end; the same id again changes nothing. */
export async function recordDrill(
  db: ProfileDatabase,
  drill: Omit<DrillDone, 'sample'>,
  kind: 'practice-begun' | 'practice-done' = 'practice-done',
): Promise<void> {
  const { id, drillId, help, platform, language, at } = drill;
  await recordEvidence(db, {
    id,
    kind,
    metricId: '',
    platform,
    language,
    visibleMs: 0,
    at,
    drill: { id: drillId, help },
  });
}

/** How often a drill was walked without help. */
export async function timesAlone(db: ProfileDatabase, drillId: string): Promise<number> {
  const rows = await rowsOf(db, 'practice-done');
  return rows.filter(({ drill }) => drill?.id === drillId && drill.help === 0).length;
}

/** The most often that any one drill was begun since it was last walked to its end. */
export async function timesAbandoned(db: ProfileDatabase): Promise<number> {
  const [begun, done] = await Promise.all([
    rowsOf(db, 'practice-begun'),
    rowsOf(db, 'practice-done'),
  ]);
  const left = new Map<string, number>();
  for (const { drill, at } of begun) {
    const walked = done.some((row) => row.drill?.id === drill?.id && row.at >= at);
    if (drill && !walked) left.set(drill.id, (left.get(drill.id) ?? 0) + 1);
  }
  return Math.max(0, ...left.values());
}

const rowsOf = (db: ProfileDatabase, kind: Evidence['kind']): Promise<Evidence[]> =>
  db.evidence.where('[kind+metricId]').equals([kind, '']).toArray();
