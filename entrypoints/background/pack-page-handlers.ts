import { hasOrigin } from '../../lib/browser/permissions';
import {
  addAgencyKey,
  agencyKeys,
  changePack,
  keptPack,
  removeAgencyKey,
  removePack,
} from '../../lib/db/packs';
import {
  type PackChange,
  type PackOfferReply,
  type PacksReply,
  packMessages,
} from '../../lib/messaging/pack-messages';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { fetchPack } from '../../lib/packs/fetch-pack';
import { fingerprint } from '../../lib/packs/keys';
import { type Accepted, acceptPack, offerPack, restorePack } from './any-pack';
import { giveBack } from './feed-watch';
import { ownRecords } from './own-records';
import { packsWith, switchPackWatch } from './pack-watch';
import { packSetting, packsChanged } from './packs-changed';
import { itemsAt, packHeads } from './packs-in-use';

type Names = keyof typeof packMessages;

/** Only our own pages may ask for any of it. */
export const PACK_PAGE_MESSAGES = Object.keys(packMessages) as readonly Names[];

const PATIENCE_MS = 10_000;
const FIRST_FINDINGS = 20;

async function packsNow(): Promise<PacksReply> {
  const how = await packSetting();
  const [packs, keys] = await Promise.all([packHeads(how), agencyKeys(how.db)]);
  return {
    packs,
    keys: keys.map((key) => ({ ...key, fingerprint: fingerprint(key.keyId) })),
  };
}

async function changed(accepted?: Accepted): Promise<PackChange> {
  if (accepted && !accepted.taken) return { done: false, code: accepted.code };
  await packsChanged();
  return { done: true, packs: await packsNow() };
}

async function preview(
  text: string,
  hash: string | null,
  from: { readonly address: string | null; readonly etag: string | null },
): Promise<PackOfferReply> {
  const offer = await offerPack(text, await packsWith(), hash);
  if (!offer.ok) return offer;
  const { pack, trust, origin, difference, findings, before } = offer.offered;
  return {
    ok: true,
    preview: {
      id: pack.id,
      kind: pack.kind,
      title: pack.title ?? null,
      publisher: origin.publisher,
      trust,
      keyId: pack.keyId,
      signedBy: fingerprint(pack.keyId),
      version: pack.version,
      issued: pack.issued,
      expires: pack.expires,
      items: pack.items.length,
      before: before && { version: before.version, issued: before.issued },
      difference,
      findings: {
        count: findings.length,
        first: findings.slice(0, FIRST_FINDINGS).map(({ key, rule, words }) => ({
          key,
          rule,
          words,
        })),
      },
      text,
      ...from,
    },
  };
}

export const packPageHandlers: Pick<Handlers<typeof ToBackground>, Names> = {
  packs: packsNow,

  offerPack: ({ text, hash }) => preview(text, hash, { address: null, etag: null }),

  offerPackFrom: async ({ address, hash }) => {
    if (!URL.canParse(address)) return { ok: false, code: 'unreadable' };
    if (!(await hasOrigin(`${new URL(address).origin}/*`))) throw new Refused('not-permitted');
    try {
      const fetched = await fetchPack(address, {
        fetch: (input, init) => fetch(input, init),
        etag: null,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!fetched.ok) return fetched;
      if ('unchanged' in fetched) return { ok: false, code: 'nothing-new' };
      const { bytes, etag } = fetched;
      return await preview(new TextDecoder().decode(bytes), hash, { address, etag });
    } finally {
      // Allowed for this one question, unless more was said: its pages are not ours to read.
      await giveBack(address);
    }
  },

  acceptPack: async ({ text, address, etag, agreed }) =>
    changed(await acceptPack(text, { address, etag }, await packsWith(), agreed)),

  restorePack: async ({ id }) => changed(await restorePack(id, await packsWith())),

  removePack: async ({ id }) => {
    const records = await ownRecords();
    const row = await keptPack(records, id);
    await removePack(records, id);
    if (row?.watch) await giveBack(row.watch.address);
    return changed();
  },

  agreeToPack: async ({ id }) => {
    await changePack(await ownRecords(), id, (row) => ({ ...row, agreed: true }));
    return changed();
  },

  watchPack: async ({ id, on }) => {
    const row = await keptPack(await ownRecords(), id);
    if (on && (!row?.address || !(await hasOrigin(`${new URL(row.address).origin}/*`))))
      throw new Refused('not-permitted');
    await switchPackWatch(id, on);
    return changed();
  },

  addAgencyKey: async ({ keyId, name }) => {
    const key = { keyId, name: name.trim(), addedAt: new Date().toISOString(), confirmed: true };
    const added = await addAgencyKey(await ownRecords(), key);
    return added ? changed() : { done: false, code: 'revoked-key' };
  },

  removeAgencyKey: async ({ keyId }) => {
    await removeAgencyKey(await ownRecords(), keyId);
    return changed();
  },

  packItems: async () => {
    const how = await packSetting();
    const [resources, cases, circle] = await Promise.all([
      itemsAt<never>('resources', how),
      itemsAt<never>('cases', how),
      itemsAt<never>('circle', how),
    ]);
    return { resources, cases, circle };
  },
};
