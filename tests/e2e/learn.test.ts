import { offerWords } from '../../lib/i18n/offers.words';
import { axe } from './support/axe';
import { card } from './support/card';
import { clickCard } from './support/hover';
import { long } from './support/long';
import { waitForMark } from './support/marks';
import { askBackground, rowsOf } from './support/record';
import { shareExtension } from './support/shared';
import { tabId } from './support/tabs';
import { expect, test } from './support/test';
import { zh } from './support/words';

const shared = shareExtension();

test('from a number on the sample store to a finished sheet in three clicks', async () => {
  const info = test.info();
  const extension = shared();
  const demo = await extension.openPage('demo.html#food/taobao/ads');
  await demo.setViewportSize({ width: 1280, height: 900 });
  // One: the number.
  await clickCard(demo, '投入产出比');
  await demo.screenshot({ path: info.outputPath('1-card.png') });
  // Two: what it leads to.
  const opened = extension.context.waitForEvent('page');
  await card(demo).click(/^去做：/);
  const learn = await opened;
  await learn.locator('.offer-headline').first().waitFor();
  await expect(learn.getByText(zh(offerWords.sample))).toBeVisible();
  await learn.screenshot({ path: info.outputPath('2-sheet.png'), fullPage: true });
  // Three: finished.
  await learn.getByRole('button', { name: zh(offerWords.done) }).click();
  await expect(learn.getByText(zh(offerWords.isDone))).toBeVisible();
  await learn.screenshot({ path: info.outputPath('3-done.png'), fullPage: true });
  // Made-up numbers are nobody's record.
  expect(await rowsOf(extension, 'worksheets')).toEqual([]);
  expect(extension.errors).toEqual([]);
});

test('a sheet is kept while it is written, and is there after the worker and the tab are gone', async () => {
  const extension = shared();
  const page = await extension.openPage('learn.html#/offer/who-does-what?path=3.1.2');
  await page.getByRole('textbox', { name: '什么事' }).first().fill('打包');
  await expect.poll(async () => (await rowsOf(extension, 'worksheets')).length).toBe(1);
  await page.getByRole('textbox', { name: '谁做' }).first().fill('阿梅');
  // Closed before the pause is over: what was typed last is written as the page is left.
  await page.close();
  await expect
    .poll(async () => JSON.stringify(await rowsOf(extension, 'worksheets')))
    .toContain('阿梅');
  await extension.stopWorker();
  const again = await extension.openPage('learn.html#/');
  await again.getByRole('link', { name: '接着写“谁做什么”' }).click();
  await expect(again.getByRole('textbox', { name: '谁做' }).first()).toHaveValue('阿梅');
  expect(extension.errors).toEqual([]);
});

test('tips of one path are switched off in the popup and on again', async () => {
  const extension = shared();
  const popup = await extension.openPage('popup.html');
  await popup.getByRole('button', { name: '每条路的小提示' }).click();
  await popup.getByRole('switch', { name: '预算与资金' }).click();
  const options = await extension.openPage('options.html');
  await options.getByRole('button', { name: '每条路的小提示' }).click();
  const same = options.getByRole('switch', { name: '预算与资金' });
  await expect(same).not.toBeChecked();
  await same.click();
  await expect(popup.getByRole('switch', { name: '预算与资金' })).toBeChecked();
  expect(extension.errors).toEqual([]);
});

test('the ad page of the sample store gets one tip by day and none by night', async () => {
  const extension = shared();
  const demo = await extension.openPage('demo.html#food/taobao/ads');
  await waitForMark(demo, '投入产出比');
  const own = await extension.openPage('options.html');
  const id = await tabId(extension, demo);
  const asked = () => askBackground<{ tip: { id: string } | null }>(own, 'pageTip', { tabId: id });
  const hour = await own.evaluate(() => new Date().getHours());
  const first = await asked();
  if (hour >= 21 || hour < 8) expect(first).toEqual({ ok: true, value: { tip: null } });
  else {
    expect(first).toMatchObject({ ok: true, value: { tip: { path: expect.any(String) } } });
    // One page view, one tip.
    expect(await asked()).toEqual(first);
  }
  expect(await rowsOf(extension, 'tipLog')).toEqual([]);
  expect(extension.errors).toEqual([]);
});

const SEEN = [
  ['ad-break-even', 200, 'zh-CN'],
  ['shop-system-map', 200, 'en'],
  ['goal-ladder', 100, 'zh-CN'],
  ['content-week', 200, 'zh-CN'],
  ['customer-groups', 200, 'en'],
  ['product-page-check', 200, 'zh-CN'],
  ['funding-directory', 200, 'en'],
  ['facilitator-guide', 200, 'zh-CN'],
] as const;

for (const [at, [offer, textSize, language]] of SEEN.entries())
  test(
    long(`${offer} at ${textSize} %, ${language}: axe finds nothing, nothing runs over`, at > 1),
    async () => {
      const info = test.info();
      const extension = shared();
      const page = await extension.openPage('learn.html');
      await askBackground(page, 'changeSettings', { patch: { textSize, language } });
      await page.setViewportSize({ width: 1024, height: 768 });
      await page.goto(`${page.url().replace(/#.*$/, '')}#/offer/${offer}?sample=1`);
      await page.locator('.offer-title').waitFor();
      await page.screenshot({ path: info.outputPath('page.png'), fullPage: true });
      const { violations, contrasts } = await axe(page);
      expect(violations).toEqual([]);
      expect(contrasts).toBeGreaterThan(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(1024);
      await askBackground(page, 'changeSettings', { patch: { textSize: 100, language: 'zh-CN' } });
      await page.close();
    },
  );
