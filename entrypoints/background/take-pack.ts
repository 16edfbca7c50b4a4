import type { ProfileDatabase } from '../../lib/db/database';
import { keepPack, keptPacks, namedKeys } from '../../lib/db/packs';
import type { KeptPack } from '../../lib/db/rule-alerts';
import { type Fetched, fetchPack } from '../../lib/packs/fetch-pack';
import { openPack } from '../../lib/packs/open-pack';
import { NO_MEMORY, type PackMemory, remember } from '../../lib/packs/trust';
import type { PackKey, Refusal } from '../../lib/packs/types';
import { builtInFeed } from '../../lib/rules/feed/built-in';
import { parseItems } from '../../lib/rules/feed/schema';
import type { RuleChange } from '../../lib/rules/feed/types';
import { bannedFindings } from '../../lib/text-rules/rules/banned';

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

/** What ships inside counts as taken: an update of the same feed has to be newer. */
const shipped = (pinned: readonly PackKey[]): PackMemory => ({
  highest: Object.fromEntries(pinned.map(({ keyId }) => [keyId, builtInFeed.version])),
  issued: null,
});

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
  const kept = await keptPacks(db, 'rules');
  const now = clock();
  const memoryOf = (id: string): PackMemory =>
    kept.find((one) => one.id === id)?.memory ??
    (id === builtInFeed.id ? shipped(pinned) : NO_MEMORY);
  const opened = await openPack(source, {
    kind: 'rules',
    parseItems,
    calm,
    pinned,
    named: await namedKeys(db),
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
