import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type AnyPackWith,
  acceptPack,
  offerPack,
  restorePack,
} from '../../entrypoints/background/any-pack';
import { explainedByPacks } from '../../entrypoints/background/explained-by-packs';
import { lookAtPacks } from '../../entrypoints/background/look-at-packs';
import {
  forgetPackUse,
  itemsAt,
  packHeads,
  putInOrder,
} from '../../entrypoints/background/packs-in-use';
import { ProfileDatabase } from '../../lib/db/database';
import { changePackWatch, watchedPackAddresses } from '../../lib/db/pack-watch';
import { addAgencyKey, keptPack, removeAgencyKey, removePack } from '../../lib/db/packs';
import type { Card } from '../../lib/explain/card';
import { type KeyFile, makeKeys } from '../../lib/packs/keys';
import { type Draft, signPack } from '../../lib/packs/sign';
import type { PackKind } from '../../lib/packs/types';
import { freshWatch } from '../../lib/packs/watch';
import { draftOf, known, names, SAMPLES } from '../unit/packs/samples';
import { daily, NOW, text } from '../unit/packs/support';

const agency: KeyFile = await makeKeys();
const stranger: KeyFile = await makeKeys();
let db: ProfileDatabase;
let how: AnyPackWith;
const FILE = { address: null, etag: null };

beforeEach(async () => {
  db = new ProfileDatabase('any-pack');
  how = { db, pinned: [daily], known, names, now: () => NOW };
  forgetPackUse();
  await addAgencyKey(db, {
    keyId: agency.keyId,
    name: '阳光社工站',
    addedAt: NOW.toISOString(),
    confirmed: true,
  });
});
afterEach(async () => {
  db.close();
  await Dexie.delete('dongdian-any-pack');
});

const packOf = async (kind: PackKind, change: Partial<Draft> = {}, keys = agency) =>
  text(await signPack(draftOf(kind, change), keys));
const take = async (source: string, agreed = false) => {
  const taken = await acceptPack(source, FILE, how, agreed);
  forgetPackUse();
  return taken;
};
const said = async () =>
  (await itemsAt<{ text: string }>('explanations/visitors', how)).map(({ item }) => item.text);
const older = () => packOf('explanations');
const newer = () =>
  packOf('explanations', {
    version: 4,
    issued: '2026-08-20',
    items: [{ ...SAMPLES.explanations[0], text: '来看的人有 {value} 个。' }],
  });

describe('a pack on its way in', () => {
  it('is shown with what it changes, and nothing is written before the yes', async () => {
    await take(await older());
    const offer = await offerPack(await newer(), how);
    if (!offer.ok) throw new Error(offer.code);
    const { difference, trust, origin, before } = offer.offered;
    expect([trust, origin.publisher, before?.version]).toEqual(['agency', '阳光社工站', 3]);
    expect(difference.counts).toEqual({ added: 0, changed: 1, removed: 1 });
    const pieces = difference.changed[0]?.changes[0]?.pieces ?? [];
    const side = (kind: 'old' | 'new') =>
      pieces
        .filter((one) => one.kind !== kind)
        .map((one) => one.text)
        .join('');
    expect(side('new')).toBe('来看的人，{period}有 {value} 个。');
    expect(side('old')).toBe('来看的人有 {value} 个。');
    expect((await keptPack(db, 'agency-explanations'))?.pack.version).toBe(3);
  });

  it('two versions are kept: the older comes back by an act alone, and stays', async () => {
    await take(await older());
    await take(await newer());
    expect(await said()).toEqual(['来看的人有 {value} 个。']);
    expect(await take(await older())).toEqual({ taken: false, code: 'rolled-back' });
    expect(await restorePack('agency-explanations', how)).toMatchObject({ taken: true });
    forgetPackUse();
    expect(await said()).toHaveLength(2);
    // The version that was left does not come back by itself.
    expect(await take(await newer())).toEqual({ taken: false, code: 'nothing-new' });
    expect(await restorePack('agency-explanations', how)).toMatchObject({ taken: true });
    expect((await keptPack(db, 'agency-explanations'))?.pack.version).toBe(4);
  });

  it('of a key that nobody knows wants a second yes, text, and a name that is free', async () => {
    const source = await packOf('explanations', { id: 'other' }, stranger);
    expect(await take(source)).toEqual({ taken: false, code: 'unknown-key' });
    expect(await take(source, true)).toMatchObject({ taken: true });
    const [first] = await itemsAt<{ mode: string }>('explanations/visitors', how);
    expect([first?.item.mode, first?.by.trust]).toEqual(['add', 'unknown']);
    expect(await take(await packOf('tips', {}, stranger), true)).toMatchObject({
      code: 'not-for-unknown',
    });
    await take(await older());
    const same = await packOf('explanations', { version: 9, issued: '2026-08-20' }, stranger);
    expect(await take(same, true)).toMatchObject({ code: 'other-publisher' });
    const ours = await packOf('rules', { id: 'dongdian-rules', version: 9999 });
    expect(await take(ours)).toMatchObject({ code: 'other-publisher' });
  });

  it('falls silent with its key, and no old pack brings the key back', async () => {
    await take(await older());
    const keys = await packOf('circle', { id: 'keys', revoked: [agency.keyId] }, daily);
    expect(await take(keys)).toMatchObject({ taken: true });
    expect(await said()).toEqual([]);
    expect((await packHeads(how)).map(({ id, state }) => [id, state])).toContainEqual([
      'agency-explanations',
      'silent',
    ]);
    expect(await take(await newer())).toEqual({ taken: false, code: 'revoked-key' });
    expect(await restorePack('agency-explanations', how)).toMatchObject({ taken: false });
    await removePack(db, 'keys');
    const again = { keyId: agency.keyId, name: 'x', addedAt: NOW.toISOString(), confirmed: true };
    expect(await addAgencyKey(db, again)).toBe(false);
    expect(await take(await newer())).toEqual({ taken: false, code: 'revoked-key' });
  });

  it('waits for a yes when the coach takes the agency out', async () => {
    await take(await older());
    await removeAgencyKey(db, agency.keyId);
    forgetPackUse();
    expect(await said()).toEqual([]);
    expect((await packHeads(how))[0]).toMatchObject({ state: 'asks', trust: 'unknown' });
  });

  it('brings what the QR code says, or nothing', async () => {
    const offer = await offerPack(await older(), how, 'a'.repeat(64));
    expect(offer).toEqual({ ok: false, code: 'other-content' });
  });
});

describe('the weekly look', () => {
  const ADDRESS = 'https://agency.example/pack.json';
  const look = (body: string, etag: string | null, now = NOW) =>
    lookAtPacks({
      ...how,
      now: () => now,
      random: () => 0.5,
      allowed: async () => true,
      fetch: async (_input, init) => {
        const asked = new Headers(init.headers).get('If-None-Match');
        return etag !== null && asked === etag
          ? new Response(null, { status: 304 })
          : new Response(body, { headers: etag ? { ETag: etag } : {} });
      },
    });

  it('takes the next version of this pack alone, and asks again in a week', async () => {
    await acceptPack(await older(), { address: ADDRESS, etag: null }, how, false);
    expect(await watchedPackAddresses(db)).toEqual([]);
    expect((await look(await newer(), null)).next).toBeNull();
    await changePackWatch(db, 'agency-explanations', () => freshWatch(ADDRESS));
    expect(await watchedPackAddresses(db)).toEqual([ADDRESS]);

    const first = await look(await newer(), '"4"');
    expect(first).toEqual({ taken: true, next: NOW.getTime() + 7 * 86_400_000 });
    expect((await keptPack(db, 'agency-explanations'))?.watch).toMatchObject({
      outcome: 'taken',
      on: true,
    });
    const week = new Date(NOW.getTime() + 8 * 86_400_000);
    expect((await look('', '"4"', week)).taken).toBe(false);
    expect((await keptPack(db, 'agency-explanations'))?.watch?.outcome).toBe('unchanged');
    const later = new Date(NOW.getTime() + 20 * 86_400_000);
    expect((await look(await packOf('circle'), '"5"', later)).taken).toBe(false);
    expect((await keptPack(db, 'agency-explanations'))?.watch?.outcome).toBe('other-content');
    expect((await keptPack(db, 'agency-explanations'))?.pack.version).toBe(4);
  });
});

describe('200 packs with 20,000 items', () => {
  it('cost a card a small read, and the page of packs its heads', async () => {
    const ids = [...known.metrics];
    const rows = await Promise.all(
      Array.from({ length: 200 }, async (_, no) => {
        const items = Array.from({ length: 100 }, (_, at) => ({
          ...SAMPLES.explanations[1],
          id: `note-${at}`,
          metric: ids[(no * 100 + at) % ids.length],
        }));
        const pack = await signPack(draftOf('explanations', { id: `pack-${no}`, items }), agency);
        const memory = { highest: {}, issued: null };
        return { id: pack.id, kind: pack.kind, pack, memory, ...FILE, takenAt: NOW.toISOString() };
      }),
    );
    await db.packs.bulkPut(rows);
    forgetPackUse();
    const time = async (work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };
    const card = { metricId: 'visitors', language: 'zh-CN', parts: {}, period: { text: '' } };
    const base = { ...card, label: '', sources: [], pitfalls: [], platformNotes: [] };
    const order = await time(() => putInOrder(how));
    forgetPackUse();
    const cold = await time(() => explainedByPacks(base as unknown as Card, how));
    const warm = await Promise.all([1, 2, 3, 4, 5].map(() => 0));
    for (const at of warm.keys())
      warm[at] = await time(() => explainedByPacks(base as unknown as Card, how));
    const page = await time(() => packHeads(how));
    process.stdout.write(
      `200 packs, 20,000 items: in order ${order.toFixed(0)} ms, first card ${cold.toFixed(1)} ms, later ${Math.min(...warm).toFixed(1)} ms, page ${page.toFixed(1)} ms\n`,
    );
    expect(await packHeads(how)).toHaveLength(200);
    // What a card reads does not grow with what there is: the notes of one metric alone.
    const notes = (await explainedByPacks(base as unknown as Card, how)).packNotes ?? [];
    expect(notes.length).toBeLessThan(60);
    expect(notes.length).toBeGreaterThan(20);
    expect(Math.min(...warm)).toBeLessThan(5);
    expect(page).toBeLessThan(300);
  }, 60_000);
});
