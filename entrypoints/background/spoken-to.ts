import { loadProfiles } from '../../lib/settings/profiles-store';

/**
 * Match patterns of hosts that other profiles only speak to. The browser's permissions are the
 * same for all: a host that one of them allowed for updates is not read by the next.
 */
export async function othersSpeakTo(): Promise<ReadonlySet<string>> {
  const { current, spokenTo } = await loadProfiles();
  return new Set(
    Object.entries(spokenTo).flatMap(([id, patterns]) => (id === current ? [] : patterns)),
  );
}
