import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';
import { rowsOf } from './record.ts';

/** What the records hold of watched pages, and a look that is due at once. */

export interface Watched {
  readonly key: string;
  readonly refused: { readonly why: string } | null;
  readonly lookAt: number;
  readonly look: { readonly problem: string | null } | null;
}
export const watched = async (extension: Extension): Promise<readonly Watched[]> =>
  (await rowsOf(extension, 'watchedRules')) as unknown as readonly Watched[];
interface Snapshots {
  readonly versions: readonly { readonly seenIn: string; readonly how: string }[];
}
export const versions = async (extension: Extension): Promise<Snapshots['versions']> =>
  ((await rowsOf(extension, 'ruleSnapshots')) as unknown as readonly Snapshots[])[0]?.versions ??
  [];
export const alerts = async (extension: Extension): Promise<readonly string[]> =>
  (await rowsOf(extension, 'ownAlerts')).map(({ id }) => String(id));

/** Brings the day of the look forward and rings its alarm. */
export async function due(own: Page, rule: string): Promise<void> {
  await own.evaluate(async (key) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('dongdian-default'));
    const store = database.transaction('watchedRules', 'readwrite').objectStore('watchedRules');
    const row = (await done(store.get(key))) as { lookAt: number };
    await done(store.put({ ...row, lookAt: 1 }));
    database.close();
    type Alarms = { create(name: string, how: { when: number }): Promise<void> };
    const { chrome } = globalThis as unknown as { chrome: { alarms: Alarms } };
    await chrome.alarms.create('rule-looks', { when: Date.now() + 100 });
  }, rule);
}
