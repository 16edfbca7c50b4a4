import type { ConsentState } from '../messaging/protocol';
import type { ConsentDecision, ProfileDatabase } from './database';

type ConsentId = ConsentDecision['id'];

/** The newest decision of every consent and scope. */
export async function consentStates(db: ProfileDatabase): Promise<ConsentState[]> {
  const newest = new Map<string, ConsentState>();
  await db.consents.orderBy(':id').each(({ id, scope, given, at }) => {
    newest.set(`${id} ${scope}`, { id, scope, given, at });
  });
  return [...newest.values()];
}

export async function isGiven(db: ProfileDatabase, id: ConsentId, scope: string): Promise<boolean> {
  const last = await db.consents.where('[id+scope]').equals([id, scope]).last();
  return last?.given ?? false;
}

/** Writes a decision with its date. Taking C2 back also erases the numbers kept under it. */
export async function decideConsent(
  db: ProfileDatabase,
  decision: { id: ConsentId; scope: string; given: boolean; at: string },
): Promise<void> {
  await db.transaction('rw', db.consents, db.observations, async () => {
    await db.consents.add(decision);
    if (decision.id === 'C2' && !decision.given) await db.observations.clear();
  });
}
