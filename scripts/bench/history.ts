import type { CDPSession, Page } from '@playwright/test';
import { type Extension, openExtension } from '../../tests/e2e/support/extension.ts';
import { waitForMark } from '../../tests/e2e/support/marks.ts';
import { askBackground } from '../../tests/e2e/support/record.ts';
import { tabId } from '../../tests/e2e/support/tabs.ts';
import '../rules/resolve-hook.ts';
import { median, type Row, row } from './row.ts';

const ORIGIN = 'https://sycm.taobao.com';
const DAYS = 400;
const METRICS = 60;
const SHOPS = 3;
const ROUNDS = 7;

/** A page as full as back offices are: every number with its own past. */
const LABELS = [
  ['访客数', '480'],
  ['浏览量', '1,920'],
  ['支付买家数', '12'],
  ['支付转化率', '2.50%'],
  ['客单价', '¥80.00'],
  ['支付金额', '¥960.00'],
  ['支付件数', '15'],
  ['支付子订单数', '14'],
  ['下单金额', '¥1,100.00'],
  ['下单买家数', '14'],
  ['下单转化率', '2.92%'],
  ['加购人数', '38'],
  ['加购件数', '52'],
  ['收藏人数', '20'],
  ['成功退款金额', '¥60.00'],
  ['退款率', '6.25%'],
  ['平均停留时长', '25 秒'],
  ['跳失率', '62.00%'],
  ['新访客数', '310'],
  ['老访客数', '170'],
  ['人均浏览量', '4'],
  ['询单人数', '25'],
  ['UV价值', '¥2.00'],
  ['商品访客数', '400'],
  ['花费', '¥120.00'],
  ['点击量', '260'],
  ['展现量', '8,200'],
  ['点击率', '3.17%'],
  ['平均点击花费', '¥0.46'],
  ['投入产出比', '3.20'],
] as const;

const html = `<!doctype html><meta charset="utf-8"><title>x</title>
<div role="tablist"><span role="tab" aria-selected="true">昨天</span></div><main>${LABELS.map(
  ([label, value]) => `<div><p>${label}</p><b>${value}</b></div>`,
).join('')}</main>`;

/** 400 days × 60 numbers × 3 shops: how soon the side panel stands, and a card is answered. */
export async function historyFigures(): Promise<Row[]> {
  const extension = await openExtension({});
  try {
    await extension.network.serve({ origin: ORIGIN, pages: { '*': html } });
    await extension.grant(ORIGIN);
    const page = await extension.open(`${ORIGIN}/portal/home.htm`);
    await waitForMark(page, '支付转化率');
    const world = await ourWorld(page, extension);
    const ids = await world.evaluate<string[]>(
      `${BRIDGE}.scanner.report().then(({ sightings }) => sightings.flatMap((one) => one.metricId ?? []))`,
    );
    await fill(extension, [...new Set(ids)]);
    const explained = await explainTimes(world);
    const opened = await openTimes(extension, page);
    return [
      row('panel-open', median(opened), 'ms', 300),
      row('explain-warm', median(explained), 'ms', 30),
    ];
  } finally {
    await extension.close();
  }
}

const BRIDGE = "globalThis[Symbol.for('dongdian.bridge')]";

interface World {
  evaluate<T>(expression: string): Promise<T>;
}

/** The extension's own world in the page. */
async function ourWorld(page: Page, extension: Extension): Promise<World> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(extension.origin)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
  };
}

/** Puts the records in as the product keeps them, with consent and the real shop's key. */
async function fill(extension: Extension, known: readonly string[]): Promise<void> {
  const { shopKey } = await import('../../lib/history/shop-key.ts');
  const { keyOf } = await import('../../lib/history/record-key.ts');
  const { addDays, localDay } = await import('../../lib/shared/days.ts');
  const own = await extension.openPage('options.html');
  await askBackground(own, 'decideConsent', { id: 'C2', scope: 'all', given: true });
  const salt = '00112233445566778899aabbccddeeff';
  const shop = await shopKey(ORIGIN, salt);
  const shops = [shop, ...Array.from({ length: SHOPS - 1 }, (_, at) => `${at}`.repeat(24))];
  const metricIds = [
    ...known,
    ...Array.from({ length: METRICS }, (_, at) => `other-number-${at}`),
  ].slice(0, METRICS);
  const today = localDay(new Date(), 'Asia/Shanghai');
  for (const metricId of metricIds) {
    const rows = shops.flatMap((owner) =>
      Array.from({ length: DAYS }, (_, at) => {
        const day = addDays(today, -1 - at);
        const span = { from: day, to: day, end: day, whole: true };
        return {
          key: keyOf('taobao', owner, metricId, span),
          platform: 'taobao',
          shop: owner,
          metricId,
          kind: 'yesterday',
          from: day,
          to: day,
          whole: true,
          dated: 'clock',
          value: 400 + ((at * 37) % 120),
          unit: 'count',
          currency: null,
          seenAt: `${day}T12:00:00.000Z`,
          host: 'sycm.taobao.com',
          pageKind: null,
        };
      }),
    );
    await own.evaluate(
      async ([observations, value]) => {
        const open = indexedDB.open('dongdian-default');
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          open.onsuccess = () => resolve(open.result);
          open.onerror = () => reject(open.error);
        });
        const writing = database.transaction(['observations', 'salts'], 'readwrite');
        for (const one of observations) writing.objectStore('observations').put(one);
        writing.objectStore('salts').put({ id: 'shops', value });
        await new Promise((resolve) => {
          writing.oncomplete = resolve;
        });
        database.close();
      },
      [rows, salt] as const,
    );
  }
  await own.close();
}

/** Question and answer, over every number of the page, the worker awake. */
async function explainTimes(world: World): Promise<number[]> {
  return world.evaluate(`(async () => {
    const { sightings } = await ${BRIDGE}.scanner.report();
    const times = [];
    for (let round = 0; round < 3; round++)
      for (const sighting of sightings) {
        const others = sightings.filter((one) => one !== sighting).slice(0, 40);
        const start = performance.now();
        const reply = await chrome.runtime.sendMessage({
          to: 'background', name: 'explain', data: { sighting, others, sample: false },
        });
        if (!reply.ok) throw new Error(reply.code);
        if (round > 0) times.push(performance.now() - start);
      }
    return times;
  })()`);
}

/** From the start of the panel's document until its numbers are painted. */
async function openTimes(extension: Extension, page: Page): Promise<number[]> {
  const id = await tabId(extension, page);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    // Another document: nothing that was told of this tab before is of any use.
    await page.reload();
    await waitForMark(page, '支付转化率');
    const panel = await extension.context.newPage();
    await panel.addInitScript(() => {
      const look = () => {
        if (document.querySelector('.story-numbers .dd-fold'))
          requestAnimationFrame(() => Object.assign(globalThis, { storyAt: performance.now() }));
        else requestAnimationFrame(look);
      };
      look();
    });
    await panel.goto(`${extension.origin}/sidepanel.html?tab=${id}`);
    const read = await panel.waitForFunction(
      () => (globalThis as { storyAt?: number }).storyAt ?? 0,
    );
    // The first one wakes the worker.
    if (round > 0) times.push((await read.jsonValue()) as number);
    await panel.close();
  }
  return times;
}
