import type { ProfileDatabase } from './database';

/** Stores that version 4 adds. */
export const ABOUT_STORES = { about: '&id' } as const;

/** The label of a sealed profile stands where nobody reads it without the passphrase. */
export interface AboutRow {
  readonly id: 'profile';
  readonly label: string;
}

export const profileLabel = async (db: ProfileDatabase): Promise<string> =>
  (await db.about.get('profile'))?.label ?? '';

export const writeLabel = async (db: ProfileDatabase, label: string): Promise<void> => {
  await db.about.put({ id: 'profile', label });
};
