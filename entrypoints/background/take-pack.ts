import type { ProfileDatabase } from '../../lib/db/database';
import { allPacks, keepPack, keptPacks, trustRing } from '../../lib/db/packs';
import type { KeptPack } from '../../lib/db/rule-alerts';
import { type Fetched, fetchPack } from '../../lib/packs/fetch-pack';
import { openPack } from '../../lib/packs/open-pack';
import { remember } from '../../lib/packs/trust';
import type { PackKey, Refusal } from '../../lib/packs/types';
import { parseItems } from '../../lib/rules/feed/schema';
import type { RuleChange } from '../../lib/rules/feed/types';
import { bannedFindings } from '../../lib/text-rules/rules/banned';
import { memoryFor, ownerFault } from './pack-owner';

/** An address that does not answer within this time is left. */
const PATIENCE_MS = 10_000;

export interface TakeWith {
  readonly db: ProfileDatabase;
  readonly pinned: readonly PackKey[];
  readonly now: () => Date;
}

export interface FetchWith extends TakeWith {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly patienceMs?: number;
}

export type Taken =
  | { readonly taken: true; readonly row: KeptPack; readonly count: number }
  | { readonly taken: false; readonly code: Refusal | 'unchanged' };

/** No urgency, no blame, no promise: also not from who may sign. */
const calm = (items: readonly RuleChange[]): boolean =>
  items.every((item) =>
    [item.who, item.why, ...item.tasks.map(({ text }) => text)].every(
      (text) =>
        bannedFindings(text['zh-CN'], 'zh-CN').length === 0 &&
        bannedFindings(text.en, 'en').length === 0,
    ),
  );

/** Opens a signed pack of rules and puts it in the place of the one before; else that one stays. */
export async function takePack(
  source: Uint8Array | string,
  from: { readonly address: string | null; readonly etag: string | null },
  { db, pinned, now: clock }: TakeWith,
): Promise<Taken> {
  const kept = new Map((await allPacks(db)).map((row) => [row.id, row]));
  const ring = await trustRing(db, pinned);
  const now = clock();
  const memoryOf = (id: string) => memoryFor(kept.get(id), id, pinned);
  const opened = await openPack(source, {
    ...ring,
    kind: 'rules',
    parseItems,
    calm,
    // A feed is the project's; what an agency publishes is taken on the page of packs.
    fits: (pack, _items, trust) =>
      trust === 'project' ? ownerFault(pack, trust, kept.get(pack.id), ring) : 'unknown-key',
    memoryOf,
    now,
  });
  if (!opened.ok) return { taken: false, code: opened.code };
  const { pack } = opened;
  const row: KeptPack = {
    id: pack.id,
    kind: pack.kind,
    pack,
    memory: remember(memoryOf(pack.id), pack),
    ...from,
    takenAt: now.toISOString(),
  };
  await keepPack(db, row);
  return { taken: true, row, count: opened.items.length };
}

/** Asks an address, and takes what it gives. */
export async function takeFrom(address: string, how: FetchWith): Promise<Taken> {
  const kept = await keptPacks(how.db, 'rules');
  const before = kept.find((one) => one.address === address);
  const fetched: Fetched = await fetchPack(address, {
    fetch: how.fetch,
    etag: before?.etag ?? null,
    signal: AbortSignal.timeout(how.patienceMs ?? PATIENCE_MS),
  });
  if (!fetched.ok) return { taken: false, code: fetched.code };
  if ('unchanged' in fetched) return { taken: false, code: 'unchanged' };
  return takePack(fetched.bytes, { address, etag: fetched.etag }, how);
}
