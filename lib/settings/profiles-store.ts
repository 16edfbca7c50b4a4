import { browser } from '../browser/index';
import { parseProfiles, type StoredProfiles } from '../profiles/schema';

/** Where the list of profiles stands, and which is in use. */
export const PROFILES_KEY = 'profiles';

export async function loadProfiles(): Promise<StoredProfiles> {
  return parseProfiles((await browser.storage.local.get(PROFILES_KEY))[PROFILES_KEY]);
}

// As with settings: two changes at a time must not overwrite each other.
let turn: Promise<unknown> = Promise.resolve();

/** Reads, changes and writes as one step. @returns what is stored now. */
export function changeProfiles(
  change: (profiles: StoredProfiles) => StoredProfiles,
): Promise<StoredProfiles> {
  const mine = turn.then(async () => {
    const next = parseProfiles(change(await loadProfiles()));
    await browser.storage.local.set({ [PROFILES_KEY]: next });
    return next;
  });
  turn = mine.catch(() => undefined);
  return mine;
}

/**
 * Calls back when another profile was taken into use, in every extension page.
 *
 * @param erased all profiles went with everything else: the first one is in use, as at first
 * @returns stops it
 */
export function watchProfileInUse(
  changed: (profiles: StoredProfiles) => void,
  erased: () => void = () => undefined,
): () => void {
  const listener = (
    changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
    area: string,
  ) => {
    const change = changes[PROFILES_KEY];
    if (area !== 'local' || !change) return;
    // Gone: one browser says `undefined`, another `null`.
    if (change.newValue == null) return erased();
    const [before, after] = [parseProfiles(change.oldValue), parseProfiles(change.newValue)];
    if (before.current !== after.current || before.since !== after.since) changed(after);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
