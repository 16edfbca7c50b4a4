import Dexie from 'dexie';
import { keyOf } from '../history/record-key';
import { shopKey } from '../history/shop-key';
import type { Observation } from '../history/types';
import type { ProfileDatabase } from './database';
import { shopSalt } from './salts';

/**
 * The opaque key of a shop. What a backup of another copy brought in lies under another salt:
 * now that the shop's address is at hand, it goes over to the one key.
 *
 * @param mark see `shopMarkOf`
 */
export async function shopOf(db: ProfileDatabase, mark: string): Promise<string> {
  const salts = await db.salts.toArray();
  const main = salts.find(({ id }) => id === 'shops')?.value ?? (await shopSalt(db));
  const shop = await shopKey(mark, main);
  for (const { id, value } of salts)
    if (id !== 'shops') await adopt(db, await shopKey(mark, value), shop);
  return shop;
}

/** All of it goes over, or nothing. Of two numbers for one period the one seen last stays. */
async function adopt(db: ProfileDatabase, from: string, to: string): Promise<void> {
  const numbers = () =>
    db.observations.where('[shop+metricId+to]').between([from, Dexie.minKey], [from, Dexie.maxKey]);
  const changes = () => db.changeLog.filter(({ shop }) => shop === from);
  // Mostly there is nothing, and a write would wait for every other one.
  if (!(await numbers().limit(1).count()) && !(await changes().limit(1).count())) return;
  await db.transaction('rw', db.observations, db.changeLog, async () => {
    const old = await numbers().toArray();
    const moved = old.map((row) => movedTo(row, to));
    const known = await db.observations.bulkGet(moved.map(({ key }) => key));
    await db.observations.bulkPut(
      moved.filter(({ seenAt }, at) => (known[at]?.seenAt ?? '') < seenAt),
    );
    await db.observations.bulkDelete(old.map(({ key }) => key));
    for (const entry of await changes().toArray()) await db.changeLog.put({ ...entry, shop: to });
  });
}

const movedTo = (row: Observation, shop: string): Observation => ({
  ...row,
  shop,
  key: keyOf(row.platform, shop, row.metricId, {
    from: row.from,
    end: row.key.split('|')[2] ?? row.to,
    whole: row.whole,
  }),
});
