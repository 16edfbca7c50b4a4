import type { Page } from '@playwright/test';
import { PATH_IDS } from '../../../lib/paths/types.ts';

/** A text as long as anybody types, without a break that helps. */
export const LONG = {
  'zh-CN': '把首图换成能看清大小的，再把尺码写在第一张图上，客人就不用一个一个来问了。'.repeat(3),
  en: 'Show the size on the first picture, so that nobody has to ask for it one by one again. '.repeat(
    3,
  ),
};

/**
 * Rows of a whole case, put into the records as they lie there; tables that this version does
 * not have are left out.
 */
export async function fillCase(page: Page, words = LONG['zh-CN']): Promise<void> {
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  const at = (back: number) => `${day(back)}T04:00:00.000Z`;
  const observations = Array.from({ length: 110 }, (_, back) =>
    ['visitors', 'paid-amount', 'spend-per-buyer'].map((metricId, one) => ({
      key: `taobao|0123456789abcdef|${metricId}|${day(back + 1)}|${day(back + 1)}|w`,
      platform: 'taobao',
      shop: '0123456789abcdef',
      metricId,
      kind: 'day',
      from: day(back + 1),
      to: day(back + 1),
      whole: true,
      dated: 'page',
      value: (one + 1) * 100 + ((back * 37) % 23) + (back < 40 ? 60 : 0),
      unit: one === 0 ? 'count' : 'money',
      currency: one === 0 ? null : 'CNY',
      seenAt: at(back),
      host: 'sycm.taobao.com',
      pageKind: 'trade',
    })),
  ).flat();
  const answers = (value: number) =>
    Object.fromEntries(PATH_IDS.map((id, i) => [id, ((value + i) % 5) + 1]));
  const rows = {
    observations,
    cases: [
      {
        id: 'case',
        nickname: words.slice(0, 60),
        caseCode: 'C-001',
        city: '330100',
        trade: 'food',
        stage: 'review',
        openedOn: day(60),
        closedOn: null,
        closing: null,
        updatedAt: at(60),
      },
    ],
    assessments: [
      {
        id: 'a1',
        kind: 'start',
        date: day(60),
        answers: answers(0),
        lookback: {},
        done: true,
        updatedAt: at(60),
      },
      {
        id: 'a2',
        kind: 'now',
        date: day(1),
        answers: answers(2),
        lookback: answers(1),
        done: true,
        updatedAt: at(1),
      },
    ],
    goals: ([1, 2, 3] as const).map((no) => ({
      id: `g${no}`,
      no,
      path: PATH_IDS[no],
      title: words.slice(0, 80),
      ladder: [words, words, words, words, words],
      weight: no,
      start: -1,
      expectedOn: day(-10),
      reviews: [{ on: day(1), now: no - 1, words }],
      updatedAt: at(1),
    })),
    sessions: [
      {
        id: 'session-long',
        planId: 'one-45',
        form: 'one-to-one',
        date: day(3),
        startedAt: at(3),
        minutes: 45,
        stage: 'work',
        paths: ['3.2.3'],
        blocksDone: ['hello'],
        screenShared: true,
        note: {
          lines: {
            seen: '',
            strengths: '',
            activities: 'offer:sales-change',
            help: '1',
            teachback: 'clear',
            step: words,
            resources: '',
            mood: '',
          },
          struck: [],
          lookOn: null,
          nextOn: null,
          readAt: at(3),
        },
        updatedAt: at(3),
      },
    ],
  };
  await page.evaluate(async (all) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('dongdian-default'));
    for (const [name, list] of Object.entries(all)) {
      if (!database.objectStoreNames.contains(name)) continue;
      const store = database.transaction(name, 'readwrite').objectStore(name);
      for (const row of list) await done(store.put(row));
    }
    database.close();
  }, rows);
}
