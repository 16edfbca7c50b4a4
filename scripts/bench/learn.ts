import type { Page } from '@playwright/test';
import { type Extension, openExtension } from '../../tests/e2e/support/extension.ts';
import { askBackground } from '../../tests/e2e/support/record.ts';
import '../rules/resolve-hook.ts';
import { median, type Row, row } from './row.ts';

const ROWS = 100_000;
const ROUNDS = 7;

/**
 * 100,000 rows of evidence, twenty a day and more for years: how soon the page of paths stands
 * with what was learnt at hand, and how long counting all of them anew takes in the background.
 */
export async function learnFigures(): Promise<Row[]> {
  const extension = await openExtension({});
  try {
    const own = await extension.openPage('options.html');
    await fill(own);
    const rebuilt: number[] = [];
    for (let round = 0; round < ROUNDS; round++) rebuilt.push(await rebuildTime(own));
    const opened: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const time = await openTime(extension);
      // The first one fills the browser's own caches.
      if (round > 0) opened.push(time);
    }
    return [
      row('learn-open', median(opened), 'ms', 300),
      row('learn-rebuild', median(rebuilt), 'ms', 2000),
    ];
  } finally {
    await extension.close();
  }
}

/** Rows as the product writes them, of every kind, over all core items. */
async function fill(own: Page): Promise<void> {
  const { coreItems } = await import('../../lib/learning/core-items.ts');
  // A first message makes the database.
  await askBackground(own, 'learner');
  const items = coreItems.map(({ id, path, subject }) => ({
    id,
    path,
    metric: 'metric' in subject ? subject.metric : '',
    offer: 'offer' in subject ? subject.offer : '',
  }));
  await own.evaluate(
    async ([all, rows]) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('dongdian-default'));
      const first = Date.parse('2024-01-01T00:00:00Z');
      const kinds = ['card-read', 'card-read', 'check-answered', 'step-done', 'sheet-done'];
      for (let from = 0; from < rows; from += 10_000) {
        const writing = database.transaction('evidence', 'readwrite');
        for (let at = from; at < from + 10_000; at++) {
          const item = all[at % all.length];
          const time = new Date(first + at * 900_000).toISOString();
          const kind = kinds[Math.floor(at / all.length) % kinds.length];
          writing.objectStore('evidence').put({
            id: crypto.randomUUID(),
            kind,
            metricId: item?.metric ?? '',
            platform: 'taobao',
            language: 'zh-CN',
            visibleMs: 6000,
            at: time,
            ...(kind === 'check-answered'
              ? {
                  check: {
                    item: item?.id ?? '',
                    question: 'q',
                    form: 'number',
                    right: at % 5 !== 0,
                    day: time.slice(0, 10),
                    hint: at % 7 === 0,
                    easy: false,
                    own: true,
                  },
                }
              : {}),
            ...(kind === 'sheet-done'
              ? { offer: { id: item?.offer ?? '', path: item?.path ?? '', sheet: 's', own: true } }
              : {}),
          });
        }
        await new Promise((resolve, reject) => {
          writing.oncomplete = resolve;
          writing.onerror = () => reject(writing.error);
        });
      }
      database.close();
    },
    [items, ROWS] as const,
  );
}

/** Without a cache the answer comes when everything was counted anew. */
async function rebuildTime(own: Page): Promise<number> {
  await own.evaluate(async () => {
    const open = indexedDB.open('dongdian-default');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const writing = database.transaction('learnerCache', 'readwrite');
    writing.objectStore('learnerCache').clear();
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
  const start = performance.now();
  const reply = await askBackground<Reply>(own, 'learner');
  const time = performance.now() - start;
  if (!reply.ok || reply.value.state.rows < ROWS || !reply.value.fresh)
    throw new Error('what was learnt is not whole');
  return time;
}

interface Reply {
  readonly ok: boolean;
  readonly value: { readonly state: { readonly rows: number }; readonly fresh: boolean };
}

/** From the start of the document until the paths are painted and what was learnt is there. */
async function openTime(extension: Extension): Promise<number> {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: object): Promise<{ value?: { fresh?: boolean } }> };
      };
    };
    const learner = chrome.runtime.sendMessage({ to: 'background', name: 'learner', data: {} });
    const painted = new Promise<void>((resolve) => {
      const look = () => {
        if (document.querySelector('.mastery-steps')) requestAnimationFrame(() => resolve());
        else requestAnimationFrame(look);
      };
      look();
    });
    void Promise.all([learner, painted]).then(([reply]) => {
      if (reply.value?.fresh) Object.assign(globalThis, { learnAt: performance.now() });
    });
  });
  await page.goto(`${extension.origin}/learn.html`);
  const read = await page.waitForFunction(() => (globalThis as { learnAt?: number }).learnAt ?? 0);
  const time = (await read.jsonValue()) as number;
  await page.close();
  return time;
}
