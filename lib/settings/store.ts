import { browser } from '../browser/index';
import { parseProfiles } from '../profiles/schema';
import { SELF } from '../profiles/types';
import { loadProfiles, PROFILES_KEY } from './profiles-store';
import { parseSettings, type Settings } from './schema';

/** Where a profile's settings are stored. */
export const keyOf = (profile: string) => `settings:${profile}`;

/** @param profile missing: the one in use */
export async function loadSettings(profile?: string): Promise<Settings> {
  // Mostly it is the first one: both are asked for in one go.
  const key = keyOf(profile ?? SELF);
  const stored = await browser.storage.local.get([PROFILES_KEY, key]);
  const inUse = keyOf(profile ?? parseProfiles(stored[PROFILES_KEY]).current);
  if (inUse === key) return parseSettings(stored[key]);
  return parseSettings((await browser.storage.local.get(inUse))[inUse]);
}

// Two switches pressed quickly must not overwrite each other: writes wait their turn.
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads, changes and writes as one step.
 *
 * @param profile missing: the one in use
 * @returns what is stored now.
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
  profile?: string,
): Promise<Settings> {
  const mine = turn.then(async () => {
    const whose = profile ?? (await loadProfiles()).current;
    const next = parseSettings(change(await loadSettings(whose)));
    await browser.storage.local.set({ [keyOf(whose)]: next });
    return next;
  });
  turn = mine.catch(() => undefined);
  return mine;
}

export const removeSettings = (profile: string): Promise<void> =>
  browser.storage.local.remove(keyOf(profile));
