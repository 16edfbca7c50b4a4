import { describe, expect, it } from 'vitest';
import { packUseOf } from '../../../lib/packs/in-use';
import { linkText, readLink } from '../../../lib/packs/qr-link';
import { signPack } from '../../../lib/packs/sign';
import { type AgencyKey, rollFault, type TrustRing, trustOf } from '../../../lib/packs/trust';
import { draftOf, known } from './samples';
import { backup, daily, stranger } from './support';

const agency = (change: Partial<AgencyKey> = {}): AgencyKey => ({
  keyId: stranger.keyId,
  name: '阳光社工站',
  addedAt: '2026-08-01T00:00:00.000Z',
  confirmed: true,
  ...change,
});
const ring = (change: Partial<TrustRing> = {}): TrustRing => ({
  pinned: [daily],
  named: [],
  agencies: [],
  revoked: new Set(),
  ...change,
});

describe('how far a signature reaches', () => {
  it('project, agency, unknown; a key that was not compared here counts as unknown', () => {
    expect(trustOf(daily.keyId, ring())).toBe('project');
    expect(trustOf(stranger.keyId, ring())).toBe('unknown');
    expect(trustOf(stranger.keyId, ring({ agencies: [agency()] }))).toBe('agency');
    const unconfirmed = ring({ agencies: [agency({ confirmed: false })] });
    expect(trustOf(stranger.keyId, unconfirmed)).toBe('unknown');
  });

  it('a revoked key is worth nothing, named or an agency’s; a pinned one can not be revoked', () => {
    const revoked = new Set([stranger.keyId, backup.keyId, daily.keyId]);
    const named = [{ keyId: backup.keyId, publicKey: backup.publicKey, namedBy: daily.keyId }];
    const all = ring({ agencies: [agency()], named, revoked });
    expect(trustOf(stranger.keyId, all)).toBeNull();
    expect(trustOf(backup.keyId, all)).toBeNull();
    expect(trustOf(daily.keyId, all)).toBe('project');
  });

  it('only a pinned key may revoke', async () => {
    const by = (keys: typeof daily) =>
      signPack(draftOf('circle', { revoked: [backup.keyId] }), keys);
    expect(await rollFault(await by(daily), [daily])).toBeNull();
    expect(await rollFault(await by(stranger), [daily])).toBe('bad-roll');
  });
});

describe('what of a pack is used', () => {
  it('of an agency all; of a stranger text after a yes, and never tips', async () => {
    const [texts, tips] = await Promise.all([
      signPack(draftOf('explanations'), stranger),
      signPack(draftOf('tips'), stranger),
    ]);
    const knownRing = ring({ agencies: [agency()] });
    expect(packUseOf({ pack: texts }, knownRing, known)).toMatchObject({
      state: 'in-use',
      origin: { publisher: '阳光社工站', trust: 'agency' },
    });
    expect(packUseOf({ pack: tips }, knownRing, known).items).toHaveLength(2);
    expect(packUseOf({ pack: texts }, ring(), known).state).toBe('asks');
    const agreed = packUseOf({ pack: texts, agreed: true }, ring(), known);
    expect(agreed.items.map(({ item }) => (item as { mode: string }).mode)).toEqual(['add', 'add']);
    expect(packUseOf({ pack: tips, agreed: true }, ring(), known).state).toBe('silent');
    const fallen = ring({ agencies: [agency()], revoked: new Set([stranger.keyId]) });
    expect(packUseOf({ pack: texts, agreed: true }, fallen, known)).toMatchObject({
      state: 'silent',
      items: [],
    });
  });

  it('leaves out what another version of us does not know', async () => {
    const pack = await signPack(draftOf('explanations'), daily);
    const fewer = { ...known, metrics: new Set(['visitors']) };
    expect(packUseOf({ pack }, ring(), fewer)).toMatchObject({ skipped: 1 });
  });
});

describe('the text of a QR code', () => {
  const link = { address: 'https://agency.example/a.json?x=1&y=2', hash: 'a'.repeat(64) };
  it('carries address and hash, and nothing but https', () => {
    expect(readLink(linkText(link))).toEqual(link);
    for (const bad of [
      'https://agency.example/a.json',
      linkText({ ...link, address: 'http://agency.example/' }),
      linkText({ ...link, address: 'javascript:alert(1)' }),
      linkText({ ...link, hash: 'x' }),
      '',
    ])
      expect(readLink(bad)).toBeNull();
  });

  it('is read back from the picture of it', async () => {
    const { encodeQR } = await import('qr');
    const { decodeQR } = await import('qr/decode.js');
    const rows = encodeQR(linkText(link), 'raw', { scale: 4 });
    const width = rows[0]?.length ?? 0;
    const data = new Uint8ClampedArray(width * rows.length * 4);
    rows.flat().forEach((dark, at) => {
      data.set(dark ? [0, 0, 0, 255] : [255, 255, 255, 255], at * 4);
    });
    expect(readLink(decodeQR({ width, height: rows.length, data }))).toEqual(link);
  });
});
