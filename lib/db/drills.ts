import type { DrillDone } from '../drill/walk';
import type { ProfileDatabase } from './database';
import { recordEvidence } from './evidence';

/** Adds that a drill was walked to its end; the same id again changes nothing. */
export async function recordDrill(db: ProfileDatabase, done: DrillDone): Promise<void> {
  const { id, drillId, help, platform, language, at } = done;
  await recordEvidence(db, {
    id,
    kind: 'practice-done',
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
  const rows = await db.evidence.where('[kind+metricId]').equals(['practice-done', '']).toArray();
  return rows.filter(({ drill }) => drill?.id === drillId && drill.help === 0).length;
}
