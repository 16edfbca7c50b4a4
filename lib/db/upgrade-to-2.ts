import Dexie, { type Transaction } from 'dexie';
import { carryOver, type OldObservation } from '../records/observations-of-1';
import { newSalt } from '../shared/random';

/** Numbers of version 1 get shop, days and unit; those that are not kept today go. */
export async function upgradeTo2(transaction: Transaction): Promise<void> {
  const table = transaction.table<unknown>('observations');
  const old = (await table.toArray()) as OldObservation[];
  await table.clear();
  if (old.length === 0) return;
  const salt = newSalt();
  await transaction.table('salts').put({ id: 'shops', value: salt });
  // The transaction is held open while the browser reckons.
  const kept = await Dexie.waitFor(carryOver(old, salt));
  for (const row of kept) await table.put(row);
}
