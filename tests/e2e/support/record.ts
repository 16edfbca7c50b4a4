import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';

type Row = Readonly<Record<string, unknown>>;

/** Asks the background as one of the extension's own pages does. */
export async function askBackground<T = unknown>(
  page: Page,
  name: string,
  data: object = {},
): Promise<T> {
  return page.evaluate(
    ([message]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<T> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    [{ to: 'background', name, data }] as const,
  );
}

/** Every row of a store of the default profile, read past the product's own code. */
export async function rowsOf(extension: Extension, store: string): Promise<readonly Row[]> {
  const page = await extension.openPage('manifest.json');
  const rows = await page.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === 'dongdian-default')) return [];
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('dongdian-default'));
    const stores = [...database.objectStoreNames];
    const found = stores.includes(name)
      ? await done<Record<string, unknown>[]>(database.transaction(name).objectStore(name).getAll())
      : [];
    database.close();
    return found;
  }, store);
  await page.close();
  return rows;
}

/** A record of a card that was read. */
export const evidence = (id: string) => ({
  id,
  kind: 'card-read',
  metricId: 'visitors',
  platform: 'taobao',
  language: 'zh-CN',
  visibleMs: 5000,
  at: new Date().toISOString(),
});
