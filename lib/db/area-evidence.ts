import { areaFinder } from '../learning/area-of';
import { coreItems } from '../learning/core-items';
import type { Evidence } from '../learning/evidence';
import type { PathId } from '../paths/types';
import type { ProfileDatabase } from './database';

/** So many rows are looked through: beyond that nobody reads. */
const MOST_READ = 3000;

/** What counts for an area, the newest first. */
export async function areaEvidence(
  db: ProfileDatabase,
  path: PathId,
  most: number,
): Promise<Evidence[]> {
  const areasOf = areaFinder(coreItems);
  const found: Evidence[] = [];
  let read = 0;
  await db.evidence
    .orderBy('at')
    .reverse()
    .until(() => found.length >= most || read >= MOST_READ)
    .each((row) => {
      read += 1;
      if (found.length < most && areasOf(row).has(path)) found.push(row);
    });
  return found;
}
