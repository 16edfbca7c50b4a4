import { hasOrigin, removeOrigin } from '../../lib/browser/permissions';
import { isGiven } from '../../lib/db/consents';
import { openRecords } from '../../lib/db/open';
import { keepPack, keptPacks, namedKeys } from '../../lib/db/packs';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import type { PackReceipt } from '../../lib/messaging/rule-messages';
import { fetchPack } from '../../lib/packs/fetch-pack';
import { openPack } from '../../lib/packs/open-pack';
import { PINNED_KEYS } from '../../lib/packs/pinned-keys';
import { NO_MEMORY, type PackMemory, remember } from '../../lib/packs/trust';
import { builtInFeed } from '../../lib/rules/feed/built-in';
import { parseItems } from '../../lib/rules/feed/schema';
import type { RuleChange } from '../../lib/rules/feed/types';
import { DEFAULT_PROFILE } from '../../lib/settings/store';
import { bannedFindings } from '../../lib/text-rules/rules/banned';
import { packInfo } from './alert-handlers';
import { feedChanged } from './rule-feed';

/** An address that does not answer within this time is left. */
const PATIENCE_MS = 10_000;

/** What ships inside counts as taken: an update of the same feed has to be newer. */
const SHIPPED: PackMemory = {
  highest: Object.fromEntries(PINNED_KEYS.map(({ keyId }) => [keyId, builtInFeed.version])),
  issued: null,
};

/** No urgency, no blame, no promise: also not from who may sign. */
const calm = (items: readonly RuleChange[]): boolean =>
  items.every((item) =>
    [item.who, item.why, ...item.tasks.map(({ text }) => text)].every(
      (text) =>
        bannedFindings(text['zh-CN'], 'zh-CN').length === 0 &&
        bannedFindings(text.en, 'en').length === 0,
    ),
  );

async function take(
  source: Uint8Array | string,
  from: { readonly address: string | null; readonly etag: string | null },
): Promise<PackReceipt> {
  const db = await openRecords(DEFAULT_PROFILE);
  const kept = await keptPacks(db, 'rules');
  const now = new Date();
  const memoryOf = (id: string): PackMemory =>
    kept.find((one) => one.id === id)?.memory ?? (id === builtInFeed.id ? SHIPPED : NO_MEMORY);
  const opened = await openPack(source, {
    kind: 'rules',
    parseItems,
    calm,
    pinned: PINNED_KEYS,
    named: await namedKeys(db),
    memoryOf,
    now,
  });
  if (!opened.ok) return { taken: false, code: opened.code };
  const { pack } = opened;
  const row = {
    id: pack.id,
    kind: pack.kind,
    pack,
    memory: remember(memoryOf(pack.id), pack),
    ...from,
    takenAt: now.toISOString(),
  };
  await keepPack(db, row);
  feedChanged();
  return { taken: true, pack: packInfo(row), count: opened.items.length };
}

export const packHandlers: Pick<Handlers<typeof ToBackground>, 'takePack' | 'fetchPack'> = {
  takePack: ({ text }) => take(text, { address: null, etag: null }),

  fetchPack: async ({ address }) => {
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
      return { taken: false, code: 'unreadable' };
    const { origin } = new URL(address);
    if (!(await hasOrigin(`${origin}/*`))) throw new Refused('not-permitted');
    try {
      return await takeFrom(address);
    } finally {
      // Allowed for this one question: its pages are not ours to read.
      const chosen = await isGiven(await openRecords(DEFAULT_PROFILE), 'C1', origin);
      if (!chosen) await removeOrigin(`${origin}/*`);
    }
  },
};

async function takeFrom(address: string): Promise<PackReceipt> {
  const kept = await keptPacks(await openRecords(DEFAULT_PROFILE), 'rules');
  const before = kept.find((one) => one.address === address);
  const fetched = await fetchPack(address, {
    fetch: (input, init) => fetch(input, init),
    etag: before?.etag ?? null,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!fetched.ok) return { taken: false, code: fetched.code };
  if ('unchanged' in fetched) return { taken: false, code: 'nothing-new' };
  return take(fetched.bytes, { address, etag: fetched.etag });
}
