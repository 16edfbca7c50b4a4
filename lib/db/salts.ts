import { newSalt } from '../shared/random';
import type { ProfileDatabase } from './database';

/** The salt of this profile's shop keys; made when it is first wanted. */
export async function shopSalt(db: ProfileDatabase): Promise<string> {
  // A write would wait for every other one; there is hardly ever one to make.
  const made = await db.salts.get('shops');
  if (made) return made.value;
  return db.transaction('rw', db.salts, async () => {
    const known = await db.salts.get('shops');
    if (known) return known.value;
    const value = newSalt();
    await db.salts.add({ id: 'shops', value });
    return value;
  });
}
