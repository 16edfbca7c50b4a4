import type { Sighting } from '../shared/sighting';
import { isGiven } from './consents';
import type { ProfileDatabase } from './database';

/** Keeps a number that a card was opened for, if consent C2 is given and it was readable. */
export async function keepObservation(
  db: ProfileDatabase,
  sighting: Sighting,
  host: string,
  at: string,
): Promise<boolean> {
  const { metricId, value, period, platform } = sighting;
  if (!metricId || !value?.readable || value.number === null || !period) return false;
  if (!(await isGiven(db, 'C2', 'all'))) return false;
  const day = at.slice(0, 10);
  const span = period.from
    ? `${period.from}/${period.to ?? period.from}`
    : `${day} ${period.kind} ${period.days ?? ''}`.trim();
  await db.observations.put({
    key: [platform, host, metricId, span].join('|'),
    platform,
    host,
    metricId,
    value: value.number,
    unit: value.unit,
    period: span,
    at,
  });
  return true;
}
