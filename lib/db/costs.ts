import { type CostCard, MOST_CARDS } from '../costs/types';
import type { ProfileDatabase } from './database';

/** Every cost card, by name. */
export async function costCards(db: ProfileDatabase): Promise<CostCard[]> {
  const cards = await db.costs.toArray();
  return cards.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}

/** Writes a card, new or changed. @returns `false` where there are too many already. */
export async function saveCostCard(db: ProfileDatabase, card: CostCard): Promise<boolean> {
  return db.transaction('rw', db.costs, async () => {
    const isNew = (await db.costs.get(card.id)) === undefined;
    if (isNew && (await db.costs.count()) >= MOST_CARDS) return false;
    await db.costs.put(card);
    return true;
  });
}

export const removeCostCard = (db: ProfileDatabase, id: string): Promise<void> =>
  db.costs.delete(id);
