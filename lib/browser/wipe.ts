import { browser } from './index';

/** Stands while everything is being erased: a worker that is stopped in between goes on later. */
const MARK = 'erasing';

export const markWipe = (): Promise<void> => browser.storage.local.set({ [MARK]: true });

export const isWipeMarked = async (): Promise<boolean> =>
  (await browser.storage.local.get(MARK))[MARK] === true;

/** Erases what is remembered outside the records; the mark goes with it, last of all. */
export async function wipeStorage(): Promise<void> {
  await browser.storage.session.clear();
  // We keep nothing there; a browser may not even have it for us.
  const caches = await globalThis.caches?.keys().catch(() => []);
  for (const name of caches ?? []) await globalThis.caches.delete(name);
  await browser.storage.local.clear();
}
