import type { Salt } from '../db/database';

/**
 * Keys of shops are hashes with a salt, and every copy of the extension makes its own. Where
 * there is none yet the file's becomes ours, and its history fits at once. Where there is
 * another, both are kept: what is kept under the file's salt goes over to ours when its shop
 * is next looked at (`lib/db/shops.ts`), for only then is the shop's address at hand.
 */
export function mergeSalts(file: readonly Salt[], here: readonly Salt[]): readonly Salt[] {
  const known = new Set(here.map(({ value }) => value));
  const news = file.filter(({ value }) => !known.has(value));
  const hasMain = here.some(({ id }) => id === 'shops');
  const ids = new Set(here.map(({ id }) => id));
  return news.flatMap((salt): Salt[] => {
    const id =
      salt.id === 'shops' && hasMain ? (`shops-${salt.value.slice(0, 8)}` as const) : salt.id;
    if (ids.has(id)) return [];
    ids.add(id);
    return [{ id, value: salt.value }];
  });
}
