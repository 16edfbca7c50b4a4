import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LookWith, lookAtFeed } from '../../entrypoints/background/look-at-feed';
import { ProfileDatabase } from '../../lib/db/database';
import { changeFeedWatch, feedWatch } from '../../lib/db/feed-watch';
import { keptPacks } from '../../lib/db/packs';
import { freshWatch } from '../../lib/packs/watch';
import { backup, daily, NOW, signed, stranger, text } from '../unit/packs/support';

/** A server that answers as each test says, and counts what it is asked. */
const ADDRESS = 'https://packs.example/rules.json';
let db: ProfileDatabase;
let server: Server;
let answer: RequestListener;
let asked: { etag: string | undefined; cookie: string | undefined }[];
let clock: Date;
let took: number;

beforeEach(async () => {
  db = new ProfileDatabase('feed');
  asked = [];
  took = 0;
  clock = NOW;
  server = createServer((request, response) => {
    asked.push({ etag: request.headers['if-none-match'], cookie: request.headers.cookie });
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await changeFeedWatch(db, () => freshWatch(ADDRESS));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  db.close();
  await Dexie.delete('dongdian-feed');
});

const how = (change: Partial<LookWith> = {}): LookWith => ({
  db,
  pinned: [daily, backup],
  now: () => clock,
  random: () => 0.5,
  allowed: async () => true,
  wanted: async () => true,
  taken: () => {
    took += 1;
  },
  // The address is https, as people type it; only its host is this machine's.
  fetch: (input, init) =>
    fetch(
      input.replace(
        'https://packs.example',
        `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      ),
      init,
    ),
  ...change,
});
const look = (change: Partial<LookWith> = {}) => lookAtFeed(how(change), false);
const body =
  (content: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, headers).end(content);
  };
/** The pack in use, as it lies in the records: byte for byte. */
const inUse = async () => JSON.stringify(await keptPacks(db, 'rules'));

async function firstPack(version = 3): Promise<string> {
  answer = body(text(await signed({ version })), { ETag: `"${version}"` });
  expect(await look()).toMatchObject({ outcome: 'taken', failures: 0 });
  return inUse();
}

describe('a look at the watched address', () => {
  it('takes a newer feed, keeps its ETag, and hears 304 the next time', async () => {
    const kept = await firstPack();
    expect(took).toBe(1);
    answer = (_request, response) => response.writeHead(304).end();
    expect(await look()).toMatchObject({ outcome: 'unchanged', failures: 0, on: true });
    expect(asked).toEqual([
      { etag: undefined, cookie: undefined },
      { etag: '"3"', cookie: undefined },
    ]);
    expect(await inUse()).toBe(kept);
    answer = body(gzipSync(text(await signed({ version: 4 }))), { ETag: '"4"' });
    expect(await look()).toMatchObject({ outcome: 'taken' });
    expect((await keptPacks(db, 'rules'))[0]).toMatchObject({ etag: '"4"', pack: { version: 4 } });
  });

  it('knows the same version again, and an older one, by the highest it has seen', async () => {
    const kept = await firstPack();
    answer = body(text(await signed({ version: 3 })));
    expect(await look()).toMatchObject({ outcome: 'nothing-new', failures: 0 });
    answer = body(text(await signed({ version: 2 })));
    expect(await look()).toMatchObject({ outcome: 'rolled-back', failures: 1 });
    expect(await inUse()).toBe(kept);
  });

  const good = () => signed({ version: 9 });
  const BAD: Readonly<
    Record<string, [outcome: string, content: () => Promise<string | Uint8Array>]>
  > = {
    'cut off': ['not-json', async () => text(await good()).slice(0, -200)],
    'a page of the wifi': ['not-json', async () => '<html>Please log in</html>'],
    expired: ['expired', async () => text(await signed({ version: 9, expires: '2026-08-01' }))],
    'of a stranger': ['unknown-key', async () => text(await signed({ version: 9 }, stranger))],
    'changed on the way': ['bad-signature', async () => text({ ...(await good()), version: 10 })],
    'too big': ['too-large', async () => 'x'.repeat(2 * 2 ** 20 + 1)],
    'a packed bomb': [
      'too-large',
      async () => new Uint8Array(gzipSync(new Uint8Array(64 * 2 ** 20), { level: 1 })),
    ],
    'with markup': [
      'not-plain-text',
      async () => text(await good()).replace('"title":', '"<b>x</b>":1,"title":'),
    ],
  };
  it.each(Object.entries(BAD))('%s: refused, the last good feed stays', async (_, [code, make]) => {
    const kept = await firstPack();
    answer = body(await make());
    expect(await look()).toMatchObject({ outcome: code, failures: 1, on: true });
    expect(await inUse()).toBe(kept);
    expect(took).toBe(1);
  });

  it.each([404, 500, 302])('an answer of %i is no feed', async (status) => {
    const kept = await firstPack();
    answer = (_request, response) =>
      response.writeHead(status, { Location: 'https://elsewhere.example/' }).end();
    expect(await look()).toMatchObject({ outcome: 'unreadable', failures: 1 });
    expect(await inUse()).toBe(kept);
  });

  it('a server that is slow is left, before or within its answer', async () => {
    const kept = await firstPack();
    answer = () => undefined;
    expect(await look({ patienceMs: 60 })).toMatchObject({ outcome: 'unreadable', failures: 1 });
    answer = (_request, response) => void response.writeHead(200).write('{"format":');
    expect(await look({ patienceMs: 60 })).toMatchObject({ outcome: 'unreadable', failures: 2 });
    expect(await inUse()).toBe(kept);
  });

  it('waits longer after each failure, and a day after success', async () => {
    answer = (_request, response) => response.writeHead(500).end();
    const pause = async () =>
      (Date.parse((await feedWatch(db))?.nextAt ?? '') - clock.getTime()) / 3_600_000;
    const pauses: number[] = [];
    for (let run = 0; run < 3; run++) {
      await look();
      pauses.push(await pause());
    }
    await firstPack();
    expect([...pauses, await pause()]).toEqual([2, 4, 8, 24]);
  });

  it('an alarm that comes too early asks nobody; one on time does', async () => {
    await firstPack();
    answer = (_request, response) => response.writeHead(304).end();
    await lookAtFeed(how());
    expect(asked).toHaveLength(1);
    clock = new Date(NOW.getTime() + 24 * 3_600_000);
    await lookAtFeed(how());
    expect(asked).toHaveLength(2);
  });

  it('asks nobody when switched off, when alerts are off, and when the host was taken back', async () => {
    await look({ wanted: async () => false });
    expect((await feedWatch(db))?.lookedAt).toBeNull();
    expect(await look({ allowed: async () => false })).toMatchObject({
      on: false,
      outcome: 'not-permitted',
      nextAt: null,
    });
    await look();
    expect(asked).toEqual([]);
  });

  it('switched off while the answer is on its way stays off', async () => {
    answer = (_request, response) => {
      void changeFeedWatch(db, (known) => known && { ...known, on: false, nextAt: null }).then(() =>
        response.writeHead(304).end(),
      );
    };
    await look();
    expect(await feedWatch(db)).toMatchObject({ on: false, nextAt: null, lookedAt: null });
  });

  it('a disk that is full costs this look alone', async () => {
    answer = body(text(await signed({ version: 3 })));
    const stop = () => {
      throw new Error('full');
    };
    db.packs.hook('creating', stop);
    expect(await look()).toMatchObject({ outcome: 'not-kept', failures: 1, on: true });
    db.packs.hook('creating').unsubscribe(stop);
    expect(await look()).toMatchObject({ outcome: 'taken', failures: 0 });
  });
});
