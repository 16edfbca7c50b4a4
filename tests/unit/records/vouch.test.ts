import { describe, expect, it } from 'vitest';
import { makeKeys } from '../../../lib/packs/keys';
import { signPack } from '../../../lib/packs/sign';
import { NO_MEMORY } from '../../../lib/packs/trust';
import type { Pack } from '../../../lib/packs/types';
import { NO_ROWS, type Tables } from '../../../lib/records/tables';
import { vouched } from '../../../lib/records/vouch';

const draft = {
  kind: 'rules',
  version: 1,
  issued: '2026-11-01',
  expires: '2027-11-01',
  items: [],
} as const;
const kept = (pack: Pack): Tables['packs'][number] => ({
  id: pack.id,
  kind: pack.kind,
  pack,
  memory: NO_MEMORY,
  address: null,
  etag: null,
  takenAt: '2026-11-20T00:00:00.000Z',
});

describe('what a file brings of updates', () => {
  it('comes in with a signature that holds, and a key with a pinned key that names it', async () => {
    const [pinned, next, stranger] = await Promise.all([makeKeys(), makeKeys(), makeKeys()]);
    const named = { keyId: next.keyId, publicKey: next.publicKey };
    const roll = await signPack({ ...draft, id: 'roll', nextKey: named }, pinned);
    const later = await signPack({ ...draft, id: 'later' }, next);
    const foreign = await signPack({ ...draft, id: 'foreign' }, stranger);
    const forged = { ...later, id: 'forged' };
    const key = { ...named, namedBy: pinned.keyId };
    const evil = { keyId: stranger.keyId, publicKey: stranger.publicKey, namedBy: pinned.keyId };
    const file = (packs: Pack[], packKeys: Tables['packKeys']): Tables => ({
      ...NO_ROWS,
      packs: packs.map(kept),
      packKeys,
    });

    const all = await vouched(file([roll, later, foreign, forged], [key, evil]), [pinned], []);
    // What a stranger signed lies there and is not used until the person says yes to it.
    expect(all.tables.packs.map(({ id }) => id)).toEqual(['roll', 'later', 'foreign']);
    expect(all.tables.packKeys).toEqual([key]);
    expect(all.refused).toBe(2);

    // The pack that named the key is gone: nobody vouches for it, but where it is known.
    const bare = file([later], [key]);
    expect((await vouched(bare, [pinned], [])).refused).toBe(1);
    expect((await vouched(bare, [pinned], [key])).refused).toBe(0);
  });

  it('is trusted no further than here: yeses, agencies and weekly looks are asked for anew', async () => {
    const [pinned, agency] = await Promise.all([makeKeys(), makeKeys()]);
    const pack = await signPack({ ...draft, id: 'text', kind: 'circle' }, agency);
    const older = await signPack({ ...draft, id: 'text', kind: 'circle', version: 2 }, agency);
    const watch = {
      on: true,
      address: 'https://agency.example/x.json',
      lookedAt: null,
      outcome: null,
      failures: 0,
      nextAt: null,
    };
    const key = {
      keyId: agency.keyId,
      name: '阳光社工站',
      addedAt: '2026-11-20T00:00:00.000Z',
      confirmed: true,
    };
    const revoked = { keyId: agency.keyId, by: 'x', at: key.addedAt };
    const row = { ...kept(pack), previous: { ...older, version: 3 }, agreed: true, watch };
    const tables = { ...NO_ROWS, packs: [row], agencyKeys: [key], revokedKeys: [revoked] };

    const here = await vouched(tables, [pinned], [], []);
    expect(here.tables.packs[0]).toMatchObject({ previous: null, agreed: false, watch: null });
    expect(here.tables.agencyKeys).toEqual([{ ...key, confirmed: false }]);
    expect(here.tables.revokedKeys).toEqual([]);
    // Where the key was compared before, it stays so.
    expect((await vouched(tables, [pinned], [], [key])).tables.agencyKeys).toEqual([key]);

    const says = await signPack({ ...draft, id: 'keys', revoked: [agency.keyId] }, pinned);
    const told = { ...tables, packs: [row, kept(says)] };
    expect((await vouched(told, [pinned], [])).tables.revokedKeys).toEqual([revoked]);
  });
});
