import { demoWords } from '../../lib/i18n/demo.words.ts';
import { overlayWords } from '../../lib/i18n/overlay.words.ts';
import { sidepanelWords } from '../../lib/i18n/sidepanel.words.ts';
import { appSite } from './support/app-site.ts';
import { card } from './support/card.ts';
import { clickCard } from './support/hover.ts';
import { waitForMark } from './support/marks.ts';
import { tabId } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { SYCM_ORIGIN as SITE } from './support/welcome.ts';
import { zh } from './support/words.ts';

/** "这一页在说什么": beside the page, and on the page where there is no room beside it. */

test('the panel tells the page in front, with sliders that start from its numbers', async ({
  extension,
}) => {
  extension.network.serve(await appSite('react', SITE));
  await extension.grant(SITE);
  const page = await extension.open(`${SITE}/`);
  await waitForMark(page, '访客数');
  const panel = await extension.openPage(`sidepanel.html?tab=${await tabId(extension, page)}`);
  await expect(panel.getByRole('heading', { name: zh(sidepanelWords.title) })).toBeVisible();
  const numbers = panel.getByRole('region', { name: zh(sidepanelWords.numbers) });
  await expect(numbers).toContainText('访客数');
  await expect(panel.getByRole('region', { name: zh(sidepanelWords.step) })).toBeVisible();
  await expect(panel.locator('body')).not.toContainText(/NaN|undefined|Infinity/);
  const step = panel.getByRole('region', { name: zh(sidepanelWords.step) });
  expect(((await step.textContent()) ?? '').length).toBeGreaterThan(10);
});

test('a narrow window has the same on the page, closed by Escape', async ({ extension }) => {
  extension.network.serve(await appSite('react', SITE));
  await extension.grant(SITE);
  const page = await extension.open(`${SITE}/`);
  await page.setViewportSize({ width: 1024, height: 768 });
  await waitForMark(page, '访客数');
  await clickCard(page, '访客数');
  await card(page).click(zh(overlayWords.whole));
  await expect
    .poll(async () => (await card(page).read())?.text ?? '')
    .toContain(zh(sidepanelWords.numbers));
  const box = (await card(page).read())?.box;
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 1024).toBe(true);
  await page.keyboard.press('Escape');
  await card(page).waitClosed();
});

test('the sample store has a past: the change of its sales is split and adds up', async ({
  extension,
}) => {
  const demo = await extension.openPage('demo.html#food/taobao/overview');
  await demo.getByRole('tab', { name: zh(demoWords.last7) }).click();
  const panel = await extension.openPage(`sidepanel.html?tab=${await tabId(extension, demo)}`);
  const change = panel.getByRole('region', { name: zh(sidepanelWords.change) });
  await expect(change.getByRole('figure')).toBeVisible({ timeout: 20_000 });
  await expect(panel.getByText(zh(sidepanelWords.sample)).first()).toBeVisible();
  const whatIf = panel.getByRole('region', { name: zh(sidepanelWords.whatIf) });
  await whatIf.getByRole('slider').first().press('End');
  await expect(whatIf.getByRole('status')).toContainText('多');
  await expect(panel.locator('body')).not.toContainText(/NaN|undefined|Infinity/);
});
