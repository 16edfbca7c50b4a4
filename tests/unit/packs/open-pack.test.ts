import { describe, expect, it } from 'vitest';
import { fingerprint, keyIdOf, publicKeyOf } from '../../../lib/packs/keys';
import { MOST_BYTES, openPack, openValue } from '../../../lib/packs/open-pack';
import { type NamedKey, type PackMemory, remember } from '../../../lib/packs/trust';
import type { Pack } from '../../../lib/packs/types';
import { aRule, backup, daily, draft, how, NOW, signed, stranger, text } from './support';

const code = async (source: unknown, change: Parameters<typeof how>[0] = {}) => {
  const opened = await openPack(typeof source === 'string' ? source : text(source), how(change));
  return opened.ok ? 'taken' : opened.code;
};

describe('a pack', () => {
  it('is taken as text and as bytes, with its items', async () => {
    const pack = await signed();
    for (const source of [text(pack), new TextEncoder().encode(text(pack))]) {
      const opened = await openPack(source, how());
      expect(opened).toMatchObject({ ok: true, pack: { version: 3 }, items: [aRule()] });
    }
  });

  it('keeps its signature whatever the order of keys and blanks', async () => {
    const pack = await signed();
    const turned = Object.fromEntries(Object.entries(pack).reverse());
    expect(await code(JSON.stringify(turned, null, 3))).toBe('taken');
  });

  it.each([
    ['version', 4],
    ['issued', '2026-08-20'],
    ['expires', '2027-01-01'],
    ['id', 'other-rules'],
  ] as const)('with another %s is no longer signed', async (name, value) => {
    expect(await code({ ...(await signed()), [name]: value })).toBe('bad-signature');
  });

  it('names each fault', async () => {
    const pack = await signed();
    const other = await signed({ items: [aRule({ id: 'other' })] });
    expect(await code('x'.repeat(MOST_BYTES + 1))).toBe('too-large');
    // 字 is three bytes: short as a string, too large as bytes.
    expect(await code('字'.repeat(MOST_BYTES / 3 + 1))).toBe('too-large');
    expect(await code(text(pack).slice(0, -5))).toBe('not-json');
    expect(await code('[]')).toBe('bad-shape');
    expect(await code({ ...pack, format: 'dongdian-pack/2' })).toBe('bad-shape');
    expect(await code({ ...pack, extra: 1 })).toBe('bad-shape');
    expect(await code(text(pack).replace('"items"', '"__proto__":{},"items"'))).toBe('bad-shape');
    expect(await code('['.repeat(100_000) + ']'.repeat(100_000))).toBe('bad-shape');
    expect(await code(await signed({ kind: 'tips' }))).toBe('other-kind');
    expect(await code(await signed({ items: [{ id: 'x' }] }))).toBe('bad-items');
    expect(await code(await signed({ items: [aRule(), aRule()] }))).toBe('bad-items');
    expect(await code(await signed({ items: [aRule({ effective: '2026-02-30' })] }))).toBe(
      'bad-items',
    );
    expect(await code(await signed({ items: [aRule({ url: 'http://a.example/' })] }))).toBe(
      'bad-items',
    );
    expect(await code({ ...pack, items: other.items })).toBe('bad-hash');
    expect(await code({ ...pack, items: other.items, itemsHash: other.itemsHash })).toBe(
      'bad-signature',
    );
    expect(await code({ ...pack, signature: other.signature })).toBe('bad-signature');
    expect(await code(await signed({}, stranger))).toBe('unknown-key');
    expect(await code({ ...pack, keyId: backup.keyId })).toBe('bad-signature');
    expect(await code(pack, { calm: () => false })).toBe('harsh-words');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'JavaScript :alert(1)',
    'a\u0000b',
    '\u202egnp.exe',
  ])('with %j in a text is refused although it is signed', async (words) => {
    const items = [aRule({ why: { 'zh-CN': words, en: 'fine' } })];
    expect(await code(await signed({ items }))).toBe('not-plain-text');
  });

  it('may hold signs that are no markup', async () => {
    const items = [aRule({ why: { 'zh-CN': '体验分<70分，或>5元', en: 'A < B & C > D' } })];
    expect(await code(await signed({ items }))).toBe('taken');
  });

  it('that is tied to itself is refused, not followed for ever', async () => {
    const pack = (await signed()) as Pack & { items: unknown[] };
    const tied = { ...pack, items: [...pack.items] };
    tied.items.push(tied);
    expect(await openValue(tied, how())).toEqual({ ok: false, code: 'bad-shape' });
  });
});

describe('the days of a pack', () => {
  it('expires after its last day, wherever on earth that ends', async () => {
    const pack = await signed({ expires: '2026-08-31' });
    expect(await code(pack, { now: new Date('2026-08-31T23:00:00Z') })).toBe('taken');
    expect(await code(pack, { now: new Date('2026-09-02T00:00:00Z') })).toBe('expired');
  });

  it('is not taken before it was issued; clocks may differ by a day', async () => {
    expect(await code(await signed({ issued: '2026-08-21' }))).toBe('taken');
    expect(await code(await signed({ issued: '2026-08-22' }))).toBe('not-yet');
  });
});

describe('the order of versions', () => {
  const having = async (pack: Pack): Promise<{ memoryOf: (id: string) => PackMemory }> => {
    const memory = remember({ highest: {}, issued: null }, pack);
    return { memoryOf: (id) => (id === pack.id ? memory : { highest: {}, issued: null }) };
  };

  it('grows: a lower one is refused, the same is nothing new', async () => {
    const third = await having(await signed());
    expect(await code(await signed({ version: 2 }), third)).toBe('rolled-back');
    expect(await code(await signed({ version: 3 }), third)).toBe('nothing-new');
    expect(await code(await signed({ version: 4, issued: '2026-08-18' }), third)).toBe(
      'rolled-back',
    );
    expect(await code(await signed({ version: 4 }), third)).toBe('taken');
    expect(await code(await signed({ version: 1, id: 'another' }), third)).toBe('taken');
  });

  it('is counted by key, so that a stolen key cannot lock the other one out', async () => {
    const frozen = await having(await signed({ version: 999_999_999 }));
    expect(await code(await signed({ version: 4 }), frozen)).toBe('rolled-back');
    expect(await code(await signed({ version: 1 }, backup), frozen)).toBe('taken');
    expect(await code(await signed({ version: 1, issued: '2026-08-01' }, backup), frozen)).toBe(
      'rolled-back',
    );
  });
});

describe('the roll of keys', () => {
  const next = { keyId: stranger.keyId, publicKey: stranger.publicKey };

  it('takes a key that a pinned one names, as long as that one is pinned', async () => {
    const roll = await signed({ nextKey: next });
    expect(await code(roll)).toBe('taken');
    const named: NamedKey[] = [{ ...next, namedBy: daily.keyId }];
    const later = await signed({ version: 4 }, stranger);
    expect(await code(later)).toBe('unknown-key');
    expect(await code(later, { named })).toBe('taken');
    expect(await code(later, { named, pinned: [backup] })).toBe('unknown-key');
  });

  it('refuses a key named by one that is not pinned, and one that is none', async () => {
    const named: NamedKey[] = [{ ...next, namedBy: daily.keyId }];
    const another = { keyId: backup.keyId, publicKey: backup.publicKey };
    expect(await code(await signed({ nextKey: another }, stranger), { named })).toBe('bad-roll');
    expect(await code(await signed({ nextKey: { ...next, keyId: backup.keyId } }))).toBe(
      'bad-roll',
    );
  });
});

describe('keys', () => {
  it('have an id of eight groups of four, reckoned from the key', async () => {
    expect(fingerprint(daily.keyId)).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(await publicKeyOf(daily)).not.toBeNull();
    expect(await publicKeyOf({ ...daily, keyId: backup.keyId })).toBeNull();
    const point = new Uint8Array(65).fill(4);
    expect(
      await publicKeyOf({ keyId: await keyIdOf(point), publicKey: 'BAQE'.padEnd(87, 'E') }),
    ).toBeNull();
    expect(daily.keyId).not.toBe(backup.keyId);
  });

  it('leave nothing private in a pack', async () => {
    const written = text(await signed({ nextKey: stranger }));
    for (const { privateKey } of [daily, stranger])
      expect(written).not.toContain(privateKey.d as string);
    expect(draft().items.length).toBe(1);
    expect(NOW.getTime()).toBeGreaterThan(0);
  });
});
