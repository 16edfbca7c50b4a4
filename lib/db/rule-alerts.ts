import type { PackMemory } from '../packs/trust';
import type { Pack, PackKind } from '../packs/types';
import type { FeedWatch } from '../packs/watch';
import { applyChange, freshMark, type MarkChange } from '../rules/alerts/marks';
import type { RuleMark } from '../rules/alerts/types';
import type { ProfileDatabase } from './database';
import { addEvidence } from './learner';
import { type RuleAbout, taskEvidence } from './rule-tasks';

/** Stores that version 3 adds. */
export const RULE_STORES = {
  ruleAlerts: '&id',
  packs: '&id, kind',
  packKeys: '&keyId',
} as const;

/** The last good pack of one publication, and what is remembered of those before it. */
export interface KeptPack {
  id: string;
  kind: PackKind;
  pack: Pack;
  memory: PackMemory;
  /** Where it came from, with the server's mark of its state; `null`: from a file. */
  address: string | null;
  etag: string | null;
  takenAt: string;
  /** The version before it (after 恢复旧版: the newer one); none yet where it is missing. */
  previous?: Pack | null;
  /** The person said yes twice to a key that nobody knows. */
  agreed?: boolean;
  /** The address is asked once a week by itself. */
  watch?: FeedWatch | null;
}

/** What the person did with alerts, by rule. */
export const ruleMarks = (db: ProfileDatabase): Promise<RuleMark[]> => db.ruleAlerts.toArray();

/**
 * Writes one act; of two at the same time none is lost. A ticked task is evidence too: both
 * are written, or neither.
 */
export async function markRule(
  db: ProfileDatabase,
  id: string,
  change: MarkChange,
  at: string,
  about: RuleAbout,
): Promise<RuleMark> {
  return db.transaction('rw', db.ruleAlerts, db.evidence, db.learnerCache, async () => {
    const before = (await db.ruleAlerts.get(id)) ?? freshMark(id, at);
    const after = applyChange(before, change, at);
    await db.ruleAlerts.put(after);
    const evidence = taskEvidence(before, change, at, about);
    if (evidence) await addEvidence(db, evidence);
    return after;
  });
}
