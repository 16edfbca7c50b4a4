import type { ProfileDatabase } from '../../lib/db/database';
import { changePack, keepPack, keptPack, trustRing } from '../../lib/db/packs';
import type { KeptPack } from '../../lib/db/rule-alerts';
import { anyKind } from '../../lib/packs/any-kind';
import { lintItems, readItems } from '../../lib/packs/check-items';
import { differenceOf, type PackDifference } from '../../lib/packs/difference';
import { originOf } from '../../lib/packs/in-use';
import type { KnownIds, PackNames, PackOrigin } from '../../lib/packs/kinds/types';
import { keysFor, openPack, signatureFault } from '../../lib/packs/open-pack';
import { remember, trustedKeys, trustOf } from '../../lib/packs/trust';
import type { Opened, Pack, PackKey, Refusal, TrustLevel } from '../../lib/packs/types';
import { memoryFor, ownerFault } from './pack-owner';

export interface AnyPackWith {
  readonly db: ProfileDatabase;
  readonly pinned: readonly PackKey[];
  readonly known: KnownIds;
  readonly names: PackNames;
  readonly now: () => Date;
}

/** What a pack would bring, before anybody said yes to it. */
export interface Offered {
  readonly pack: Pack;
  readonly trust: TrustLevel;
  readonly origin: PackOrigin;
  readonly difference: PackDifference;
  /** Places that break a text rule: told, and no reason to refuse. */
  readonly findings: ReturnType<typeof lintItems>;
  /** The version in use now; `null`: there is none. */
  readonly before: Pack | null;
}

export type Offer =
  | { readonly ok: true; readonly offered: Offered }
  | { readonly ok: false; readonly code: Refusal };

/**
 * Opens a pack of any kind: size, parse, shape, hash, signature, what it names, order, words.
 * Nothing is written.
 *
 * @param hash SHA-256 of the items, where a QR code named it
 */
export async function offerPack(
  source: Uint8Array | string,
  how: AnyPackWith,
  hash: string | null = null,
): Promise<Offer> {
  const { opened, before, ring } = await open(source, how, hash);
  if (!opened.ok) return opened;
  const { pack, items, trust } = opened;
  return {
    ok: true,
    offered: {
      pack,
      trust,
      origin: originOf(pack, trust, ring),
      difference: differenceOf(
        pack.kind,
        before ? (readItems(pack.kind, before.pack.items) ?? []) : [],
        items,
        how.names,
      ),
      findings: lintItems(pack.kind, items, how.names),
      before: before?.pack ?? null,
    },
  };
}

export type Accepted =
  | { readonly taken: true; readonly row: KeptPack }
  | { readonly taken: false; readonly code: Refusal };

/** Takes what was offered: opened once more, so that nothing else slips in between. */
export async function acceptPack(
  source: Uint8Array | string,
  from: { readonly address: string | null; readonly etag: string | null },
  how: AnyPackWith,
  /** A stranger's pack is only taken where the person said yes to that by itself. */
  agreed: boolean,
  /** Only as the next version of this pack: what an address gives by itself is nothing else. */
  only: string | null = null,
): Promise<Accepted> {
  const { opened, before } = await open(source, how, null);
  if (!opened.ok) return { taken: false, code: opened.code };
  const { pack, trust } = opened;
  if (only !== null && pack.id !== only) return { taken: false, code: 'other-content' };
  if (trust === 'unknown' && !agreed) return { taken: false, code: 'unknown-key' };
  const row: KeptPack = {
    id: pack.id,
    kind: pack.kind,
    pack,
    memory: remember(memoryFor(before, pack.id, how.pinned), pack),
    ...from,
    takenAt: how.now().toISOString(),
    ...(trust === 'unknown' ? { agreed: true } : {}),
  };
  await keepPack(how.db, row);
  return { taken: true, row };
}

/**
 * 恢复旧版: the version before this one, or back again. Only by the person's own act; the
 * highest version stays remembered, so that an address can not do the same.
 */
export async function restorePack(id: string, how: AnyPackWith): Promise<Accepted> {
  const ring = await trustRing(how.db, how.pinned);
  const row = await keptPack(how.db, id);
  if (!row?.previous) return { taken: false, code: 'nothing-new' };
  const { previous } = row;
  const trust = trustOf(previous.keyId, ring);
  if (trust === null) return { taken: false, code: 'revoked-key' };
  const keys = keysFor(previous, trust, trustedKeys(ring.pinned, ring.named));
  const fault = await signatureFault(previous, keys);
  if (fault) return { taken: false, code: fault };
  const after = await changePack(how.db, id, (now) =>
    now.previous ? { ...now, pack: now.previous, previous: now.pack } : null,
  );
  return after ? { taken: true, row: after } : { taken: false, code: 'nothing-new' };
}

async function open(
  source: Uint8Array | string,
  { db, pinned, known, now }: AnyPackWith,
  hash: string | null,
): Promise<{
  readonly opened: Opened<readonly unknown[]>;
  readonly before: KeptPack | undefined;
  readonly ring: Awaited<ReturnType<typeof trustRing>>;
}> {
  const ring = await trustRing(db, pinned);
  const ids = idIn(source);
  const before = ids === null ? undefined : await keptPack(db, ids);
  const any = anyKind(known, hash);
  const opened = await openPack<readonly unknown[]>(source, {
    ...ring,
    ...any,
    fits: (pack, items, trust) =>
      any.fits(pack, items, trust) ??
      ownerFault(pack, trust, pack.id === ids ? before : undefined, ring),
    memoryOf: (id) => memoryFor(id === ids ? before : undefined, id, pinned),
    now: now(),
  });
  return { opened, before, ring };
}

/** The name a text gives itself, before anything of it is believed. */
function idIn(source: Uint8Array | string): string | null {
  try {
    const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
    const value = JSON.parse(text) as { id?: unknown } | null;
    return typeof value?.id === 'string' && value.id.length <= 80 ? value.id : null;
  } catch {
    return null;
  }
}
