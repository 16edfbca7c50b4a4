import type { KeptPack } from '../../lib/db/rule-alerts';
import { NO_MEMORY, type PackMemory, type TrustRing, trustOf } from '../../lib/packs/trust';
import type { Pack, PackKey, Refusal, TrustLevel } from '../../lib/packs/types';
import { builtInFeed } from '../../lib/rules/feed/built-in';

/** Names that only the project gives: one of them takes the place of what ships inside. */
const OWN_NAME = /^dongdian(?:-|$)/;

/** What is remembered of a publication. What ships inside counts as taken. */
export const memoryFor = (
  kept: KeptPack | undefined,
  id: string,
  pinned: readonly PackKey[],
): PackMemory =>
  kept?.memory ??
  (id === builtInFeed.id
    ? {
        highest: Object.fromEntries(pinned.map(({ keyId }) => [keyId, builtInFeed.version])),
        issued: null,
      }
    : NO_MEMORY);

/**
 * May this key publish under this name? A name stays with whoever had it first: the project
 * with any of its keys, an agency with the keys that the coach gave one name, anybody else with
 * the one key.
 */
export function ownerFault(
  pack: Pack,
  trust: TrustLevel,
  kept: KeptPack | undefined,
  ring: TrustRing,
): Refusal | null {
  if (OWN_NAME.test(pack.id) && trust !== 'project') return 'other-publisher';
  if (!kept || kept.pack.keyId === pack.keyId) return null;
  if (kept.kind !== pack.kind) return 'other-publisher';
  const before = trustOf(kept.pack.keyId, ring);
  if (trust === 'project')
    return before === 'project' || before === null ? null : 'other-publisher';
  const nameOf = (keyId: string) => ring.agencies.find((one) => one.keyId === keyId)?.name;
  const same = trust === 'agency' && nameOf(pack.keyId) === nameOf(kept.pack.keyId);
  return same ? null : 'other-publisher';
}
