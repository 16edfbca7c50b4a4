import { describe, expect, it } from 'vitest';
import { openPack, openValue } from '../../../lib/packs/open-pack';
import { signPack } from '../../../lib/packs/sign';
import { remember } from '../../../lib/packs/trust';
import { type Pack, REFUSALS } from '../../../lib/packs/types';
import { builtInFeed } from '../../../lib/rules/feed/built-in';
import { parseItems } from '../../../lib/rules/feed/schema';
import { aRule, backup, daily, draft, how, signed, stranger, text } from './support';

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

const base = await signed({ items: [aRule(), aRule({ id: 'second', tasks: [] })] });
const used = remember({ highest: {}, issued: null }, base);
const copy = (): Pack => structuredClone(base);

type Mutation = (roll: (below: number) => number) => Promise<unknown> | unknown;

/** By name; each gives text, bytes or a value that differs from the good pack. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (roll) => text(base).slice(0, roll(text(base).length - 1)),
  'a byte changed': (roll) => {
    const bytes = new TextEncoder().encode(text(base));
    const at = roll(bytes.length);
    // Blanks between values carry nothing; there are none, so that every byte counts.
    bytes[at] = (bytes[at] ?? 0) ^ (1 + roll(255));
    return bytes;
  },
  'wrong type': (roll) => {
    const pack = copy();
    const places = placesIn(pack);
    const { owner, key } = places[roll(places.length)] as Place;
    const others = WRONG.filter((wrong) => JSON.stringify(wrong) !== JSON.stringify(owner[key]));
    owner[key] = others[roll(others.length)];
    return pack;
  },
  'field taken away': (roll) => {
    const pack = copy();
    const places = placesIn(pack);
    const { owner, key } = places[roll(places.length)] as Place;
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete owner[key];
    return pack;
  },
  'field added': (roll) => {
    const pack = copy();
    const owners = placesIn(pack).map(({ owner }) => owner);
    const owner = owners[roll(owners.length)] as Record<string, unknown>;
    if (Array.isArray(owner)) owner.push(null);
    else owner[`extra${roll(100)}`] = WRONG[roll(WRONG.length)];
    return pack;
  },
  'prototype key': (roll) => {
    const key = ['__proto__', 'constructor', 'prototype'][roll(3)] as string;
    return text(base).replace('"why":{', `"why":{"${key}":{"polluted":true},`);
  },
  'script in a field, signed': (roll) => {
    const items = structuredClone(base.items) as unknown[];
    const places = placesIn(items).filter(({ owner, key }) => typeof owner[key] === 'string');
    const { owner, key } = places[roll(places.length)] as Place;
    owner[key] = `${owner[key] as string}${SCRIPTS[roll(SCRIPTS.length)]}`;
    return signPack(draft({ items }), daily);
  },
  cyclic: (roll) => {
    const pack = copy();
    const places = placesIn(pack);
    const { owner, key } = places[roll(places.length)] as Place;
    owner[key] = roll(2) ? pack : owner;
    return { value: pack };
  },
  deep: (roll) => {
    const depth = 50 + roll(5000);
    return text(base).replace('"items":[', `"items":[${'['.repeat(depth)}${']'.repeat(depth)},`);
  },
  huge: (roll) => {
    const most = 2 * 2 ** 20;
    return roll(2)
      ? new Uint8Array(most + 1 + roll(1000)).fill(32)
      : text(base).replace('"why":', `"filler":"${'x'.repeat(5000 + roll(5000))}","why":`);
  },
  'forged signature': (roll) => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const signature = Array.from({ length: 85 }, () => letters[roll(64)]).join('');
    return { ...base, signature: `${signature}A` };
  },
  'wrong key': (roll) =>
    signPack(
      draft({ version: 4 + roll(1000) }),
      roll(2) ? stranger : { ...stranger, keyId: daily.keyId },
    ),
  'rolled back': (roll) => signPack(draft({ version: 1 + roll(2) }), daily),
  'issued before': (roll) =>
    signPack(draft({ version: 9, issued: `2026-0${1 + roll(7)}-11` }), roll(2) ? daily : backup),
  expired: (roll) =>
    signPack(draft({ version: 4 + roll(9), expires: `2026-0${1 + roll(7)}-1${roll(10)}` }), daily),
  'of tomorrow': (roll) =>
    signPack(
      draft({ version: 4, issued: `2027-0${1 + roll(9)}-11`, expires: '2028-01-01' }),
      daily,
    ),
};

async function verdict(mutated: unknown): Promise<string> {
  const with_ = how({ memoryOf: () => used });
  const opened =
    typeof mutated === 'string' || mutated instanceof Uint8Array
      ? await openPack(mutated, with_)
      : typeof mutated === 'object' && mutated !== null && 'value' in mutated
        ? await openValue(mutated.value, with_)
        : await openPack(text(mutated), with_);
  return opened.ok ? 'taken' : opened.code;
}

describe('10,000 packs with one thing wrong', () => {
  const names = Object.keys(MUTATIONS);
  const each = Math.ceil(10_000 / names.length);

  it.each(names)(
    '%s: refused, each with one code',
    async (name) => {
      const roll = random(names.indexOf(name) + 20_261_122);
      const before = JSON.stringify([base, used]);
      const codes = new Map<string, number>();
      for (let run = 0; run < each; run++) {
        const code = await verdict(await MUTATIONS[name]?.(roll));
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
      const allowed: readonly string[] = REFUSALS;
      expect([...codes.keys()].filter((code) => !allowed.includes(code))).toEqual([]);
      expect([...codes.values()].reduce((sum, count) => sum + count)).toBe(each);
      expect(JSON.stringify([base, used])).toBe(before);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
    120_000,
  );

  it('the good one itself is taken: the mutations are what is refused', async () => {
    expect((await openPack(text(base), how())).ok).toBe(true);
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
