import type { Page } from '@playwright/test';
import { drillWords } from '../../lib/i18n/drill.words';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { long } from './support/long.ts';
import { marks, waitForMark } from './support/marks.ts';
import { pointerWith } from './support/pointer.ts';
import { askBackground, rowsOf } from './support/record.ts';
import { figure, openSeller, sellerHtml } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup, pressCommand } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { AT_ONCE_MS, until } from './support/until.ts';
import { SYCM_ORIGIN } from './support/welcome.ts';
import { zh } from './support/words.ts';

/** The coach's part of the popup: by keys, and on every open page within a second. */

const shared = shareExtension();
const BODY = [
  '<nav><a href="#a">昨天</a> <button>近 7 天</button></nav>',
  figure('访客数', '480'),
  figure('支付买家数', '12'),
  figure('支付转化率', '2.50%'),
].join('');
let seller: Page;

test.beforeAll(async () => {
  const own = await shared().openPage('manifest.json');
  await askBackground(own, 'changeSettings', { patch: { role: 'coach' } });
  await own.close();
  seller = await openSeller(shared(), BODY);
  await waitForMark(seller, '访客数');
});

test.afterEach(() => expect(shared().errors).toEqual([]));

async function coachPopup(): Promise<Page> {
  const popup = await openPopup(shared(), seller);
  await popup.getByRole('region', { name: '辅导' }).waitFor();
  return popup;
}

for (const tabs of [3, 10])
  test(
    long(`two keys switch the explanations off and on in ${tabs} tabs within a second`, tabs > 3),
    async () => {
      test.setTimeout(120_000);
      shared().network.serve({ origin: SYCM_ORIGIN, pages: { '*': sellerHtml(BODY) } });
      const pages = [seller];
      while (pages.length < tabs)
        pages.push(await shared().open(`${SYCM_ORIGIN}/portal/home.htm?${pages.length}`));
      for (const page of pages) await waitForMark(page, '访客数');
      const popup = await coachPopup();
      const marked = async (page: Page) => (await marks(page)).length > 0;
      const all = async (wanted: boolean) =>
        (await Promise.all(pages.map(marked))).every((is) => is === wanted);
      for (const wanted of [false, true]) {
        const start = Date.now();
        await popup.keyboard.press('f');
        await popup.keyboard.press('1');
        // The page that people look at; the others, which nobody sees, may come after it.
        const seen = async () => (await marked(seller)) === wanted;
        const ms = await until(`the page in front: ${wanted}`, seen, AT_ONCE_MS);
        await until(`all pages: ${wanted}`, () => all(wanted), 3 * AT_ONCE_MS);
        const type = `${tabs} tabs, marks ${wanted}`;
        const description = `${ms} ms in front, ${Date.now() - start} ms in all`;
        test.info().annotations.push({ type, description });
        await popup.keyboard.press('f');
      }
      await popup.close();
      for (const page of pages.slice(1)) await page.close();
    },
  );

test(
  long('hands a walk over: the ring goes, the sentence is a hint, the help that was seen is kept'),
  async () => {
    await seller.bringToFront();
    let popup = await coachPopup();
    await popup
      .getByRole('region', { name: zh(drillWords.popupTitle) })
      .getByRole('button', { name: /先看来了多少人/ })
      .click();
    await seller.bringToFront();
    await pointerWith(seller, 'the ring', ({ ring }) => ring !== null);
    await popup.close();
    popup = await coachPopup();
    const panel = popup.getByRole('region', { name: '辅导' });
    await panel.getByText(zh(presenterWords.leading)).waitFor();
    // The walk's next step, from afar.
    await popup.keyboard.press('n');
    await pointerWith(seller, 'step 2', ({ text }) =>
      text.includes(zh(drillWords.progress, { at: 2, steps: 5 })),
    );
    await popup.keyboard.press('h');
    await panel.getByText(zh(presenterWords.doing)).waitFor();
    const handed = await pointerWith(seller, 'the hint', ({ text }) => text.includes('提示：'));
    expect(handed.ring).toBeNull();
    expect(handed.text).toContain(zh(drillWords.yourTurn));

    // A key that a coach has bound takes it back; the ring is there again.
    await pressCommand(shared(), seller, 'hand-over');
    await pointerWith(seller, 'the ring again', ({ ring }) => ring !== null);
    await pressCommand(shared(), seller, 'hand-over');
    await pointerWith(seller, 'the hint again', ({ text }) => text.includes('提示：'));
    for (let step = 2; step <= 5; step++) {
      await seller.locator('body').click({ position: { x: 2, y: 2 } });
      await seller.keyboard.press('ArrowRight');
    }
    await pointerWith(seller, 'the end', ({ text }) => text.includes(zh(drillWords.finished)));
    const done = async () =>
      (await rowsOf(shared(), 'evidence')).filter(({ kind }) => kind === 'practice-done');
    await until('it is recorded', async () => (await done()).length === 1);
    expect(await done()).toMatchObject([{ drill: { help: 2 } }]);
    await popup.close();
  },
);

test(long('keys that a coach binds switch the veil and open the presenter'), async () => {
  const own = await shared().openPage('manifest.json');
  const veil = () => askBackground<{ value: object }>(own, 'veil').then(({ value }) => value);
  await askBackground(own, 'setVeil', { on: false, amounts: false });
  await pressCommand(shared(), seller, 'toggle-veil');
  await expect.poll(veil).toEqual({ on: true, amounts: true });
  await pressCommand(shared(), seller, 'toggle-veil');
  await expect.poll(veil).toEqual({ on: false, amounts: false });
  const made = shared().context.waitForEvent('page');
  await pressCommand(shared(), seller, 'open-presenter');
  const presenter = await made;
  await presenter.getByRole('region', { name: zh(presenterWords.stage) }).waitFor();
  expect(await veil()).toEqual({ on: true, amounts: true });
  await presenter.close();
  // Closing it leaves the veil as it is.
  expect(await veil()).toEqual({ on: true, amounts: true });
  await own.close();
});
