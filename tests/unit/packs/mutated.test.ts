import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packWords } from '../../../lib/i18n/packs.words';
import { anyKind } from '../../../lib/packs/any-kind';
import { makeKeys } from '../../../lib/packs/keys';
import { kindOf } from '../../../lib/packs/kinds/index';
import { type OpenWith, openPack, openValue } from '../../../lib/packs/open-pack';
import { readLimited } from '../../../lib/packs/read-limited';
import { signPack } from '../../../lib/packs/sign';
import { NO_MEMORY, remember } from '../../../lib/packs/trust';
import { type Pack, type PackKind, REFUSALS } from '../../../lib/packs/types';
import { builtInFeed } from '../../../lib/rules/feed/built-in';
import { parseItems } from '../../../lib/rules/feed/schema';
import { draftOf, KIND_NAMES, known, SAMPLES } from './samples';
import { backup, daily, NOW, stranger, text } from './support';

/**
 * 10,000 packs with one thing wrong each. All are refused with a code that has a sentence;
 * none throws, none is taken, and what was good before is not touched.
 */

/** A small generator that gives the same row for the same seed. */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SCRIPTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '</textarea><iframe src=//evil.example>',
  '<!-- --><b>x</b>',
  '\u202Etxt.exe',
  'a\u0000b',
];
const WRONG: readonly unknown[] = [null, true, 7, -1.5, 'x', [], {}, [[]], { a: 1 }];

interface Place {
  readonly owner: Record<string, unknown>;
  readonly key: string;
}

/** Every place of a value that holds something, in order. */
function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  const owner = value as Record<string, unknown>;
  for (const key of Object.keys(owner)) {
    found.push({ owner, key });
    placesIn(owner[key], found);
  }
  return found;
}

const bases = new Map(
  await Promise.all(
    KIND_NAMES.map(async (kind) => [kind, await signPack(draftOf(kind), daily)] as const),
  ),
);
/** Kinds that are taken from a known signer only. */
const STRICT = KIND_NAMES.filter((kind) => kindOf(kind).fromUnknown === undefined);
const usedOf = (pack: Pack) => remember({ highest: {}, issued: null }, pack);
const [agency, fallen] = await Promise.all([makeKeys(), makeKeys()]);
const memories = new Map([...bases.values()].map((pack) => [pack.id, usedOf(pack)]));
/** Three to seven megabytes of blanks, packed. */
const bombs = [3, 5, 7].map((size) => gzipSync(new Uint8Array(size * 2 ** 20).fill(32)));

interface Turn {
  readonly kind: PackKind;
  readonly base: Pack;
  readonly copy: () => Pack;
  readonly roll: (below: number) => number;
}
type Mutation = (turn: Turn) => Promise<unknown> | unknown;

/** Fields that hold an id or the name of something. */
const ID_FIELDS = new Set(['id', 'metric', 'metricId', 'platform', 'offer', 'when', 'path', 'key']);

/** By name; each gives text, bytes or a value that differs from the good pack. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: ({ base, roll }) => text(base).slice(0, roll(text(base).length - 1)),
  'a byte changed': ({ base, roll }) => {
    const bytes = new TextEncoder().encode(text(base));
    const at = roll(bytes.length);
    // Blanks between values carry nothing; there are none, so that every byte counts.
    bytes[at] = (bytes[at] ?? 0) ^ (1 + roll(255));
    return bytes;
  },
  'wrong type': ({ copy, roll }) => {
    const pack = copy();
    const places = placesIn(pack);
    const { owner, key } = places[roll(places.length)] as Place;
    const others = WRONG.filter((wrong) => JSON.stringify(wrong) !== JSON.stringify(owner[key]));
    owner[key] = others[roll(others.length)];
    return pack;
  },
  'field taken away': ({ copy, roll }) => {
    const pack = copy();
    const places = placesIn(pack);
    const { owner, key } = places[roll(places.length)] as Place;
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete owner[key];
    return pack;
  },
  'field added': ({ copy, roll }) => {
    const pack = copy();
    const owners = placesIn(pack).map(({ owner }) => owner);
    const owner = owners[roll(owners.length)] as Record<string, unknown>;
    if (Array.isArray(owner)) owner.push(null);
    else owner[`extra${roll(100)}`] = WRONG[roll(WRONG.length)];
    return pack;
  },
  'prototype key': ({ base, roll }) => {
    const key = ['__proto__', 'constructor', 'prototype'][roll(3)] as string;
    return text(base).replace('"items":[{', `"items":[{"${key}":{"polluted":true},`);
  },
  'script in a field, signed': ({ kind, base, roll }) => {
    const items = structuredClone(base.items) as unknown[];
    const places = placesIn(items).filter(({ owner, key }) => typeof owner[key] === 'string');
    const { owner, key } = places[roll(places.length)] as Place;
    owner[key] = `${owner[key] as string}${SCRIPTS[roll(SCRIPTS.length)]}`;
    return signPack(draftOf(kind, { items }), daily);
  },
  'look-alike letter in an id, signed': ({ kind, base, roll }) => {
    const items = structuredClone(base.items) as unknown[];
    const places = placesIn(items).filter(
      ({ owner, key }) => ID_FIELDS.has(key) && /[a-z]/.test(String(owner[key])),
    );
    const ids = places.length > 0 ? places : [{ owner: { id: 'x' }, key: 'id' }];
    const { owner, key } = ids[roll(ids.length)] as Place;
    // U+0430 … U+044F: Cyrillic small letters, some of which look Latin.
    const letter = String.fromCharCode(0x430 + roll(32));
    owner[key] = String(owner[key]).replace(/[a-z]/, letter);
    return signPack(draftOf(kind, { items: places.length > 0 ? items : [owner] }), daily);
  },
  'an id that is not there, signed': ({ roll }) => {
    const kind = (['explanations', 'tips', 'platforms', 'cases'] as const)[roll(4)] ?? 'tips';
    const items = structuredClone(SAMPLES[kind]) as Record<string, unknown>[];
    const field = {
      explanations: 'metric',
      tips: 'offer',
      platforms: 'platform',
      cases: 'platform',
    };
    const [first] = items;
    if (first) first[field[kind]] = `gone-${roll(1000)}`;
    return signPack(draftOf(kind, { items }), daily);
  },
  'a slot of its own, signed': ({ roll }) => {
    const item = { ...SAMPLES.explanations[0], text: `{${'abcdefgh'[roll(8)]}Cookie} 是多少？` };
    return signPack(draftOf('explanations', { items: [item] }), daily);
  },
  cyclic: ({ copy, roll }) => {
    const pack = copy();
    const places = placesIn(pack);
    const { owner, key } = places[roll(places.length)] as Place;
    owner[key] = roll(2) ? pack : owner;
    return { value: pack };
  },
  deep: ({ base, roll }) => {
    const depth = 50 + roll(5000);
    return text(base).replace('"items":[', `"items":[${'['.repeat(depth)}${']'.repeat(depth)},`);
  },
  huge: ({ base, roll }) => {
    const most = 2 * 2 ** 20;
    return roll(2)
      ? new Uint8Array(most + 1 + roll(1000)).fill(32)
      : text(base).replace('"items":[', `"items":["${'x'.repeat(5000 + roll(5000))}",`);
  },
  'a packed bomb': async ({ roll }) => {
    const bomb = bombs[roll(bombs.length)] as Uint8Array<ArrayBuffer>;
    const read = await readLimited(new Blob([bomb]).stream());
    return read.ok ? read.bytes : { code: read.code };
  },
  'forged signature': ({ base, roll }) => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const signature = Array.from({ length: 85 }, () => letters[roll(64)]).join('');
    return { ...base, signature: `${signature}A` };
  },
  'signature of another pack': ({ base, roll }) => {
    const others = [...bases.values()].filter((one) => one !== base);
    const { signature } = others[roll(others.length)] as Pack;
    return { ...base, signature };
  },
  'another key under a known name': ({ kind, roll }) =>
    signPack(draftOf(kind, { version: 4 + roll(1000) }), {
      ...stranger,
      keyId: roll(2) ? daily.keyId : backup.keyId,
    }),
  'a key that nobody knows': ({ roll }) =>
    signPack(draftOf(STRICT[roll(STRICT.length)] as PackKind, { version: 4 + roll(9) }), stranger),
  'a key that was revoked': ({ kind, roll }) =>
    signPack(draftOf(kind, { version: 4 + roll(1000) }), fallen),
  'revokes or names without the right to': ({ kind, roll }) => {
    const key = { keyId: stranger.keyId, publicKey: stranger.publicKey };
    const claim = roll(2) ? { revoked: [daily.keyId] } : { nextKey: key };
    return signPack(draftOf(kind, { version: 4 + roll(9), ...claim }), agency);
  },
  'rolled back': ({ kind, roll }) => signPack(draftOf(kind, { version: 1 + roll(2) }), daily),
  'issued before': ({ kind, roll }) =>
    signPack(
      draftOf(kind, { version: 9, issued: `2026-0${1 + roll(7)}-11` }),
      roll(2) ? daily : backup,
    ),
  expired: ({ kind, roll }) =>
    signPack(
      draftOf(kind, { version: 4 + roll(9), expires: `2026-0${1 + roll(7)}-1${roll(10)}` }),
      daily,
    ),
  'of tomorrow': ({ kind, roll }) =>
    signPack(
      draftOf(kind, { version: 4, issued: `2027-0${1 + roll(9)}-11`, expires: '2028-01-01' }),
      daily,
    ),
};

async function verdict(mutated: unknown): Promise<string> {
  if (typeof mutated === 'object' && mutated !== null && 'code' in mutated)
    return String(mutated.code);
  const with_: OpenWith<readonly unknown[]> = {
    ...anyKind(known, null),
    pinned: [daily, backup].map(({ keyId, publicKey }) => ({ keyId, publicKey })),
    named: [],
    agencies: [agency, fallen].map(({ keyId }) => ({
      keyId,
      name: '阳光社工站',
      addedAt: '2026-08-01T00:00:00.000Z',
      confirmed: true,
    })),
    revoked: new Set([fallen.keyId]),
    memoryOf: (id) => memories.get(id) ?? NO_MEMORY,
    now: NOW,
  };
  const opened =
    typeof mutated === 'string' || mutated instanceof Uint8Array
      ? await openPack(mutated, with_)
      : typeof mutated === 'object' && mutated !== null && 'value' in mutated
        ? await openValue(mutated.value, with_)
        : await openPack(text(mutated), with_);
  return opened.ok ? 'taken' : opened.code;
}

describe('10,000 packs of all kinds with one thing wrong', () => {
  const names = Object.keys(MUTATIONS);
  // A bomb is the same one every time, and dear.
  const BOMBS = 30;
  const most = Math.ceil((10_000 - BOMBS) / (names.length - 1));

  it.each(names)(
    '%s: refused, each with one code',
    async (name) => {
      const each = name === 'a packed bomb' ? BOMBS : most;
      const roll = random(names.indexOf(name) + 20_261_122);
      const before = JSON.stringify([...bases, ...memories]);
      const codes = new Map<string, number>();
      for (let run = 0; run < each; run++) {
        const kind = KIND_NAMES[run % KIND_NAMES.length] as PackKind;
        const base = bases.get(kind) as Pack;
        const turn = { kind, base, copy: () => structuredClone(base), roll };
        const code = await verdict(await MUTATIONS[name]?.(turn));
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
      const allowed: readonly string[] = REFUSALS;
      expect([...codes.keys()].filter((code) => !allowed.includes(code))).toEqual([]);
      expect([...codes.values()].reduce((sum, count) => sum + count)).toBe(each);
      expect(JSON.stringify([...bases, ...memories])).toBe(before);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
    120_000,
  );

  it.each(KIND_NAMES)(
    'the good one of %s is taken: the mutations are what is refused',
    async (kind) => {
      memories.clear();
      expect(await verdict(text(bases.get(kind)))).toBe('taken');
    },
  );

  it('each refusal has its sentence in both languages', () => {
    for (const code of REFUSALS)
      for (const language of ['zh-CN', 'en'] as const)
        expect(packWords[code][language].split('\n')).toHaveLength(1);
  });
});

describe('feeds that no pack carries', () => {
  it('never throw the reader of items, and none passes with a wrong type', () => {
    const roll = random(7);
    const entry = builtInFeed.items[0];
    for (let run = 0; run < 2000; run++) {
      const items = [structuredClone(entry)] as unknown as Record<string, unknown>[];
      const places = placesIn(items[0]);
      const { owner, key } = places[roll(places.length)] as Place;
      const wrong = WRONG[roll(WRONG.length)];
      owner[key] = wrong;
      const read = parseItems(items);
      // Some places may be null, or hold any short text: then the value stays as it was set.
      if (read !== null) expect(JSON.stringify(read)).toBe(JSON.stringify(items));
    }
    const tied: unknown[] = [];
    tied.push(tied);
    expect(parseItems(tied)).toBeNull();
  });
});
