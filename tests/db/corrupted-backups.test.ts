import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordHandlers } from '../../entrypoints/background/record-handlers';
import { database, type ProfileDatabase } from '../../lib/db/database';
import type { Sender } from '../../lib/messaging/router';
import { ROUNDS, sealBackup, unseal } from '../../lib/records/seal';
import { READ_FAULTS, type ReadFault } from '../../lib/records/types';
import { bodyOf, dump, EVIDENCE, eraseAll, fileOf, lay, newest } from './support/samples';

/**
 * 5,000 backups with one thing wrong each, offered to the background as the page offers them.
 * Each is refused with a reason that has a sentence, and the records stay what they were.
 */

/** A small generator that gives the same row for the same seed. */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Body = Record<string, unknown>;
const fullBody = (): Body => {
  const body = structuredClone(bodyOf(newest));
  (body.tables as Record<string, unknown[]>).evidence?.push(...structuredClone(EVIDENCE));
  return body;
};

interface Place {
  readonly owner: Record<string, unknown>;
  readonly key: string;
  readonly path: string;
}

/** Every place in a value that holds something, from the outside in. */
function placesOf(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [
    { owner, key, path: `${path}/${key}` },
    ...placesOf(owner[key], `${path}/${key}`),
  ]);
}

/** Where a person or a page wrote what they liked; anything may stand there, as text. */
const FREE =
  /\/(?:cases\/\d+\/(?:nickname|caseCode|city|trade|closing\/(?:whatWorked|whoHelpsNext|followUps\/\d+\/heard))|goals\/\d+\/(?:title|ladder\/\d|reviews\/\d+\/words)|costs\/\d+\/name|agencyKeys\/\d+\/name|worksheets\/\d+\/raw(?:\/.*)?|changeLog\/\d+\/what|sessions\/\d+\/note\/lines\/\w+|reflections\/\d+\/text|groups\/\d+\/(?:code|members\/\d+|meetings\/\d+\/present\/\d+|facts\/\d+\/code)|groupReports\/\d+\/groupCode|packs\/\d+\/(?:etag|pack\/items.*)|watchedRules\/\d+\/(?:title|look\/etag)|ruleSnapshots\/\d+\/(?:pool|versions\/\d+\/(?:headline|changes)).*|ownAlerts\/\d+\/alert\/(?:title\/text|who.*|changes.*|why.*|tasks\/\d+\/text.*|own\/read.*)|noticeLinks\/\d+\/(?:title|date)|settings\/(?:sitesOff|pagesOff|termsOff)\/.*)$/;
/** Numbers and lists whose other values are values too. */
const SCRIPTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '=cmd|x!A1 <b>',
];
const WRONG: readonly unknown[] = [{ $: 1 }, [[{}]], 'no <b>', -1.5e308, [null]];

type Spoil = (pick: (below: number) => number) => Promise<string>;

/** The right checksum over something that is wrong. */
const spoilt =
  (change: (body: Body, pick: (below: number) => number) => void): Spoil =>
  async (pick) => {
    const body = fullBody();
    change(body, pick);
    return fileOf(body);
  };
const pickOf = <T>(list: readonly T[], pick: (below: number) => number): T =>
  list[pick(list.length)] as T;
const held = (body: Body) => placesOf(body).filter(({ path }) => !FREE.test(path));
const lines = (body: Body) => held(body).filter(({ owner, key }) => typeof owner[key] === 'string');

let whole = '';
/** What was spoilt last, for the message. */
let where = '';
const KINDS: Readonly<Record<string, Spoil>> = {
  cut: async (pick) => whole.slice(0, 1 + pick(whole.length - 1)),
  flipped: async (pick) => {
    const bytes = new TextEncoder().encode(whole);
    const at = pick(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
    return new TextDecoder().decode(bytes);
  },
  'a piece gone': async (pick) => {
    const at = pick(whole.length - 40);
    return whole.slice(0, at) + whole.slice(at + 1 + pick(30));
  },
  'of another kind': spoilt((body, pick) => {
    const { owner, key, path } = pickOf(held(body), pick);
    where = path;
    owner[key] = pickOf(WRONG, pick);
  }),
  'a script in a field': spoilt((body, pick) => {
    const { owner, key, path } = pickOf(lines(body), pick);
    where = path;
    owner[key] = pickOf(SCRIPTS, pick);
  }),
  'a field too many': spoilt((body, pick) => {
    const rows = Object.values(body.tables as Record<string, Body[]>).flat();
    pickOf(rows, pick)[pickOf(['x', 'constructor', 'html', 'then'], pick)] = 1;
  }),
  'a row twice': spoilt((body, pick) => {
    const full = Object.values(body.tables as Record<string, Body[]>).filter((rows) => rows[0]);
    const rows = pickOf(full, pick);
    rows.push(structuredClone(rows[0] as Body));
  }),
  'a table nobody knows': spoilt((body, pick) => {
    (body.tables as Body)[pickOf(['plugins', 'consents', 'Evidence', 'toString'], pick)] = [];
  }),
  newer: spoilt((body, pick) => {
    body.database = newest.version + 1 + pick(90);
  }),
  deep: async (pick) => {
    const depth = 30 + pick(3000);
    const open = pick(2) === 0;
    const nest = open
      ? `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
      : '['.repeat(depth) + ']'.repeat(depth);
    return whole.replace('"tables":{', `"tables":{"x":${nest},`);
  },
  __proto__: async (pick) => {
    const at = pickOf([...whole.matchAll(/[{,](?="\w+":)/g)], pick).index + 1;
    const evil = `"${pickOf(['__proto__', 'constructor', 'prototype'], pick)}":{"given":true},`;
    return whole.slice(0, at) + evil + whole.slice(at);
  },
  'a key twice': async (pick) => {
    const found = pickOf([...whole.matchAll(/("\w+"):("[^"]*"|true|false|\d+)(?=[,}])/g)], pick);
    return `${whole.slice(0, found.index)}${found[0]},${whole.slice(found.index)}`;
  },
  'not ours': async (pick) =>
    pickOf(
      ['', ' ', 'null', '[]', '{}', '{"schema":"other"}', 'PK\u0003\u0004', '<html></html>', '7'],
      pick,
    ) + ' '.repeat(pick(50)),
};

let db: ProfileDatabase;
beforeAll(async () => {
  await lay('default', newest);
  db = database('default');
  whole = await fileOf(fullBody());
});
afterAll(async () => {
  db.close();
  await eraseAll();
});

const sender = {} as Sender;
let tokens = 0;
async function offer(text: string) {
  tokens += 1;
  const token = `offer-${tokens}-token`;
  return recordHandlers.offerRecords({ token, at: 0, text, last: true }, sender);
}

const ROUND = 5000;

describe('backups that are not what was saved', () => {
  it('the whole one is read: what follows is refused for what is wrong with it', async () => {
    expect(await offer(whole)).toMatchObject({ state: 'plan' });
  });

  it(`${ROUND} of them are refused with a reason and change nothing`, async () => {
    const before = await dump(db);
    const pick = random(20_261_122);
    const names = Object.keys(KINDS);
    const told = new Map<ReadFault, number>();
    for (let n = 0; n < ROUND; n++) {
      const name = names[n % names.length] as string;
      const text = await (KINDS[name] as Spoil)(pick);
      const reply = await offer(text);
      if (reply.state !== 'refused') throw new Error(`${name} was taken (${where})`);
      expect(READ_FAULTS).toContain(reply.why);
      if (name === 'newer') expect(reply.why).toBe('newer');
      if (name === 'cut') expect(reply.why).not.toBe('damaged');
      told.set(reply.why, (told.get(reply.why) ?? 0) + 1);
      // What was refused can not be brought in afterwards.
      const token = `offer-${tokens}-token`;
      const applied = await recordHandlers.applyRecords({ token, settings: true }, sender);
      expect(applied).toEqual({ state: 'gone' });
    }
    expect([...told.keys()].sort()).toEqual(['cut-off', 'damaged', 'newer', 'not-ours']);
    expect(await dump(db)).toEqual(before);
  }, 60_000);

  it('free texts hold a script as text', async () => {
    const body = fullBody();
    const places = placesOf(body).filter(
      ({ path, owner, key }) => /changeLog\/\d+\/what$|costs\/\d+\/name$/.test(path) && owner[key],
    );
    expect(places.length).toBeGreaterThan(2);
    for (const { owner, key } of places) owner[key] = '<script>alert(1)</script>';
    expect(await offer(await fileOf(body))).toMatchObject({ state: 'plan' });
  });

  it('too large is told before it is read', async () => {
    expect(await unseal(`{"schema":"dongdian-1",${' '.repeat(2 ** 27)}`, null)).toEqual({
      ok: false,
      why: 'too-large',
    });
  });
});

describe('sealed backups', () => {
  it('damaged, or with another header, are told apart from a wrong passphrase', async () => {
    const sealed = await sealBackup(whole, 'twelve baskets');
    const parsed = JSON.parse(sealed) as { data: string; sealed: Record<string, unknown> };
    const pick = random(7);
    for (let n = 0; n < 60; n++) {
      const at = 100 + pick(sealed.length - 400);
      const other = sealed[at] === 'A' ? 'B' : 'A';
      const cut = n % 2 === 0;
      const text = cut ? sealed.slice(0, at) : sealed.slice(0, at) + other + sealed.slice(at + 1);
      const read = await unseal(text, null);
      expect(read).toEqual({ ok: false, why: cut ? 'cut-off' : 'damaged' });
    }
    const header = (change: object) =>
      JSON.stringify({ ...parsed, sealed: { ...parsed.sealed, ...change } });
    // Fewer rounds than are safe, and so many that the computer would stand still.
    for (const rounds of [1, ROUNDS - 1, 1e9, '600000', null])
      expect(await unseal(header({ rounds }), 'twelve baskets')).toMatchObject({ why: 'damaged' });
    expect(await unseal(header({ cipher: 'none' }), 'twelve baskets')).toMatchObject({
      why: 'damaged',
    });
    // The header is authenticated: one more round gives another key, another salt too.
    for (const change of [{ rounds: ROUNDS + 1 }, { iv: 'AAAAAAAAAAAAAAAA' }])
      expect(await unseal(header(change), 'twelve baskets')).toMatchObject({
        why: 'wrong-passphrase',
      });
    expect(await unseal(sealed, 'twelve basketz')).toMatchObject({ why: 'wrong-passphrase' });
    expect(await unseal(sealed, 'twelve baskets')).toEqual({ ok: true, value: whole });
  });
});
