import type { Page } from '@playwright/test';
import { drillWords } from '../../lib/i18n/drill.words';
import { card } from './support/card.ts';
import { waitForMark } from './support/marks.ts';
import { pageDom } from './support/page-dom.ts';
import { watched, watchPage } from './support/page-watch.ts';
import { pointer, pointerWith, rings } from './support/pointer.ts';
import { rowsOf } from './support/record.ts';
import { figure, sellerHtml } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { SYCM_ORIGIN } from './support/welcome.ts';
import { zh } from './support/words.ts';

/** The step pointer on a merchant's own page, started from the popup. */

const shared = shareExtension();
const PATH = '/portal/home.htm';
const FIGURES = [
  ['访客数', '480'],
  ['支付买家数', '12'],
  ['支付转化率', '2.50%'],
] as const;
const BODY = `<nav><a href="#a">昨天</a> <button id="week">近 7 天</button></nav>${FIGURES.map(
  ([label, value]) => figure(label, value),
).join('')}<p><a id="other" href="/portal/home.htm?other">另一页</a></p>`;
const onStep = (at: number) => (view: { readonly text: string }) =>
  view.text.includes(`${zh(drillWords.progress, { at, steps: 5 })}\n`);

async function openPage(): Promise<Page> {
  const extension = shared();
  extension.network.serve({ origin: SYCM_ORIGIN, pages: { '*': sellerHtml(BODY) } });
  await extension.grant(SYCM_ORIGIN);
  const page = await extension.context.newPage();
  await watchPage(page);
  await page.goto(`${SYCM_ORIGIN}${PATH}`);
  await waitForMark(page, '访客数');
  return page;
}

/** Starts 看一周 by the quiet entry of the popup. */
async function startFromPopup(page: Page): Promise<void> {
  const popup = await openPopup(shared(), page);
  const entry = popup.getByRole('region', { name: zh(drillWords.popupTitle) });
  await entry.getByRole('button', { name: /先看来了多少人/ }).click();
  await page.bringToFront();
  await pointerWith(page, 'the first step', (view) => onStep(1)(view) && view.ring !== null);
  if (!popup.isClosed()) await popup.close();
}

test('walks on the page itself, goes on after a reload, and is recorded with its help', async () => {
  const page = await openPage();
  const dom = await pageDom(page);
  const { changes } = await watched(page);
  await startFromPopup(page);
  const first = await pointer(page);
  const week = await page.locator('#week').boundingBox();
  expect(first && week && rings(first, week)).toBe(true);
  await page.locator('#week').click();
  for (const [index, [label]] of FIGURES.entries()) {
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.press('ArrowRight');
    const view = await pointerWith(
      page,
      label,
      (now) => onStep(index + 2)(now) && now.ring !== null,
    );
    expect(rings(view, (await waitForMark(page, label)).box)).toBe(true);
  }
  expect(await pageDom(page)).toBe(dom);
  const seen = await watched(page);
  expect(seen.shift).toBe(0);
  expect(seen.madeEvents).toEqual([]);
  expect(seen.changes).toEqual(changes);

  // The person's own click leads to another document: the walk goes on there.
  await page.locator('#other').click();
  await page.waitForURL(/other/);
  await pointerWith(page, 'the fourth step', (view) => onStep(4)(view) && view.ring !== null);
  await page.keyboard.press('ArrowRight');
  const last = await pointerWith(page, 'the last step', onStep(5));
  expect(last.ring, 'it points nowhere').toBeNull();
  const kinds = async () => (await rowsOf(shared(), 'evidence')).map(({ kind }) => kind);
  expect(await kinds()).toEqual(['practice-begun']);
  await page.bringToFront();
  await card(page).click(zh(drillWords.last));
  await pointerWith(page, 'the end', (view) => view.text.includes(zh(drillWords.finished)));
  let rows: readonly Readonly<Record<string, unknown>>[] = [];
  await until('it is recorded', async () => {
    rows = await rowsOf(shared(), 'evidence');
    return rows.length > 1;
  });
  expect(rows).toHaveLength(2);
  expect(rows.find(({ kind }) => kind === 'practice-done')).toMatchObject({
    kind: 'practice-done',
    platform: 'taobao',
    drill: { id: 'see-a-week', help: 2 },
  });
  expect(shared().errors).toEqual([]);
  await page.close();
});

test('ends when the page is switched off, and does not come back', async () => {
  const page = await openPage();
  await startFromPopup(page);
  const settings = await shared().openPage('options.html');
  const patch = (on: boolean) =>
    settings.evaluate(
      (wanted) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
          }
        ).chrome.runtime.sendMessage({
          to: 'background',
          name: 'changeSettings',
          data: { patch: { on: wanted } },
        }),
      on,
    );
  await patch(false);
  await page.bringToFront();
  await until('the pointer is gone', async () => (await pointer(page)) === null);
  await patch(true);
  await page.reload();
  await waitForMark(page, '访客数');
  await page.waitForTimeout(600);
  expect(await pointer(page)).toBeNull();
  await settings.close();
  await page.close();
});
