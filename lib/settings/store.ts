import { browser } from '../browser/index';
import { parseSettings, type Settings } from './schema';

/** The profile whose settings and database are used; there is one default from the first day. */
export const DEFAULT_PROFILE = 'default';

/** Where a profile's settings are stored. */
export const keyOf = (profile: string) => `settings:${profile}`;

export async function loadSettings(profile = DEFAULT_PROFILE): Promise<Settings> {
  const stored = await browser.storage.local.get(keyOf(profile));
  return parseSettings(stored[keyOf(profile)]);
}

// Two switches pressed quickly must not overwrite each other: writes wait their turn.
let turn: Promise<unknown> = Promise.resolve();

/** Reads, changes and writes as one step. @returns what is stored now. */
export function updateSettings(
  change: (settings: Settings) => Settings,
  profile = DEFAULT_PROFILE,
): Promise<Settings> {
  const mine = turn.then(async () => {
    const next = parseSettings(change(await loadSettings(profile)));
    await browser.storage.local.set({ [keyOf(profile)]: next });
    return next;
  });
  turn = mine.catch(() => undefined);
  return mine;
}
