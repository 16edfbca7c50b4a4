import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProfileDatabase } from '../../lib/db/database';
import { applyImport, readAll } from '../../lib/db/records';
import { shopOf } from '../../lib/db/shops';
import { keyOf } from '../../lib/history/record-key';
import { shopMarkOf } from '../../lib/history/shop-key';
import type { Observation } from '../../lib/history/types';
import { eraseAll } from './support/samples';

const NAMED = shopMarkOf('https://admin.shopify.com/store/baskets/orders') as string;
const PLAIN = 'https://sycm.taobao.com';

const row = (shop: string, day: string, value: number, seenAt: string): Observation => ({
  key: keyOf('taobao', shop, 'visitors', { from: day, end: day, whole: true }),
  platform: 'taobao',
  shop,
  metricId: 'visitors',
  kind: 'day',
  from: day,
  to: day,
  whole: true,
  dated: 'page',
  value,
  unit: 'count',
  currency: null,
  seenAt,
  host: 'sycm.taobao.com',
  pageKind: null,
});

const change = (shop: string) => ({
  id: 'change-0001',
  what: '换了首图',
  metricId: 'visitors',
  platform: 'taobao',
  shop,
  on: '2026-11-02',
  lookOn: '2026-11-16',
  typed: null,
  decision: null,
  createdAt: '2026-11-02T02:00:00.000Z',
  updatedAt: '2026-11-02T02:00:00.000Z',
});

let old: ProfileDatabase;
let db: ProfileDatabase;
beforeEach(async () => {
  old = new ProfileDatabase('old');
  db = new ProfileDatabase('new');
  for (const mark of [NAMED, PLAIN]) {
    const shop = await shopOf(old, mark);
    await old.observations.add(row(shop, '2026-11-01', 10, '2026-11-02T00:00:00.000Z'));
    await old.observations.add(row(shop, '2026-11-02', 20, '2026-11-03T00:00:00.000Z'));
  }
  await old.changeLog.add(change(await shopOf(old, NAMED)));
});
afterEach(async () => {
  old.close();
  db.close();
  await eraseAll();
});

describe('keys of shops, when a backup comes to another computer', () => {
  it('that has none yet: the history fits at once', async () => {
    await applyImport(db, await readAll(old));
    for (const mark of [NAMED, PLAIN]) expect(await shopOf(db, mark)).toBe(await shopOf(old, mark));
  });

  it('that keeps numbers of its own: both are there, and become one when the shop is seen', async () => {
    const mine = await shopOf(db, NAMED);
    // The same day was seen here too, later; another day only here.
    await db.observations.add(row(mine, '2026-11-02', 99, '2026-11-09T00:00:00.000Z'));
    await db.observations.add(row(mine, '2026-11-05', 50, '2026-11-06T00:00:00.000Z'));
    const file = await readAll(old);
    await applyImport(db, file);
    expect(await db.observations.count()).toBe(6);
    expect(mine).not.toBe(await shopOf(old, NAMED));

    expect(await shopOf(db, NAMED)).toBe(mine);
    const kept = await db.observations
      .where('[shop+metricId+to]')
      .between([mine], [`${mine}~`])
      .toArray();
    expect(kept.map(({ to, value }) => [to, value])).toEqual([
      ['2026-11-01', 10],
      ['2026-11-02', 99],
      ['2026-11-05', 50],
    ]);
    expect((await db.changeLog.get('change-0001'))?.shop).toBe(mine);
    // The other shop was not looked at: its numbers wait under the key they came with.
    expect(await db.observations.filter(({ shop }) => shop !== mine).count()).toBe(2);
    // The same file once more: nothing is doubled once the shops were seen again.
    await applyImport(db, file);
    await shopOf(db, NAMED);
    await shopOf(db, PLAIN);
    expect(await db.observations.count()).toBe(5);
    expect(await db.salts.count()).toBe(2);
  });
});
