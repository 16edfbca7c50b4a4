import { browser } from './index';

/** Kept while the browser runs, across restarts of the worker; never written to disk. */
export async function remembered(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function forget(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Something in it changed, from wherever. @returns stops it. */
export function onMemoryChanged(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'session') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
