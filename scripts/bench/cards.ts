import type { CDPSession, Page } from '@playwright/test';
import { type Extension, openExtension } from '../../tests/e2e/support/extension.ts';
import { waitForMark } from '../../tests/e2e/support/marks.ts';
import { median, type Row, row } from './row.ts';

const ORIGIN = 'https://sycm.taobao.com';
const PAGE = `<!doctype html><meta charset="utf-8"><title>x</title><body style="margin:200px">
<div><p>访客数</p><b>480</b></div><div><p>支付买家数</p><b>12</b></div>
<div><p>支付转化率</p><b>2.50%</b></div><div><p>客单价</p><b>¥80.00</b></div></body>`;
const ROUNDS = 5;

/** Intent (a real click on a mark) → the card with its text is painted. */
export async function cardTimes(): Promise<Row[]> {
  const first: number[] = [];
  const later: number[] = [];
  const cold: number[] = [];
  const extension = await openExtension({});
  try {
    await extension.network.serve({ origin: ORIGIN, pages: { '*': PAGE } });
    await extension.grant(ORIGIN);
    for (let round = 0; round < ROUNDS; round++) {
      const page = await extension.open(`${ORIGIN}/portal/home.htm`);
      await page.bringToFront();
      const world = await ourWorld(page, extension);
      first.push(await timeCard(page, world, '支付转化率'));
      for (const label of ['访客数', '客单价', '支付转化率'])
        later.push(await timeCard(page, world, label));
      await extension.stopWorker();
      cold.push(await timeCard(page, world, '访客数'));
      await page.close();
    }
  } finally {
    await extension.close();
  }
  return [
    row('card-first', median(first), 'ms', 150),
    row('card-later', median(later), 'ms', 50),
    row('card-cold', median(cold), 'ms', 400),
  ];
}

interface World {
  readonly session: CDPSession;
  readonly contextId: number;
}

/** The extension's own world in the page: only there the overlay can be asked. */
async function ourWorld(page: Page, extension: Extension): Promise<World> {
  await waitForMark(page, '支付转化率');
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(extension.origin)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return { session, contextId: await found };
}

async function timeCard(page: Page, { session, contextId }: World, label: string): Promise<number> {
  const mark = await waitForMark(page, label);
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(250);
  const waiting = session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `new Promise((resolve) => {
      const bridge = globalThis[Symbol.for('dongdian.bridge')];
      addEventListener('click', (click) => {
        const look = () => bridge.overlay?.shown
          ? requestAnimationFrame(() => resolve(performance.now() - click.timeStamp))
          : requestAnimationFrame(look);
        look();
      }, { capture: true, once: true });
    })`,
  });
  const { box } = mark;
  // Straight down on the mark: no resting, so that only the click is an intent.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  return (await waiting).result.value as number;
}
