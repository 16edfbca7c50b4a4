import type { ConsentState } from '../messaging/protocol';
import { ALL, type ConsentId } from '../shared/consents';
import type { ConsentDecision, ProfileDatabase } from './database';

type NewDecision = Omit<ConsentDecision, 'no'>;

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

/** C4: may coaching records leave for the agency? */
export const mayExport = (db: ProfileDatabase): Promise<boolean> => isGiven(db, 'C4', ALL);

/** C5: may difficulties with rules, without names, serve for suggestions? */
export const mayAdvocate = (db: ProfileDatabase): Promise<boolean> => isGiven(db, 'C5', ALL);

/** C3: may the coach look at the screen too, in this meeting? */
export const mayLookOn = (db: ProfileDatabase, session: string): Promise<boolean> =>
  isGiven(db, 'C3', session);

/**
 * Writes a decision with its date. What is said a second time is no new decision: taking a
 * site back reaches us from our own page and from the browser.
 */
export async function decideConsent(db: ProfileDatabase, decision: NewDecision): Promise<void> {
  await db.transaction('rw', db.consents, async () => {
    const { id, scope, given } = decision;
    const last = await db.consents.where('[id+scope]').equals([id, scope]).last();
    if (last?.given !== given) await db.consents.add(decision);
  });
}

/**
 * Sites that were allowed once and are so no more, because the browser's own page took them
 * back: consent C1 is written as taken back too.
 *
 * @param held does the browser still let us read this origin?
 * @returns the origins that were taken back.
 */
export async function withdrawLostSites(
  db: ProfileDatabase,
  held: (origin: string) => Promise<boolean>,
  at: string,
): Promise<string[]> {
  const given = (await consentStates(db)).filter((state) => state.id === 'C1' && state.given);
  const lost: string[] = [];
  for (const { scope } of given) if (!(await held(scope))) lost.push(scope);
  for (const scope of lost) await decideConsent(db, { id: 'C1', scope, given: false, at });
  return lost;
}
