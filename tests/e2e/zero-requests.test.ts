import type { Page } from '@playwright/test';
import { commonWords } from '../../lib/i18n/common.words';
import { demoWords } from '../../lib/i18n/demo.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { popupWords } from '../../lib/i18n/popup.words';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import { xapiWords } from '../../lib/i18n/xapi.words';
import { appSite } from './support/app-site.ts';
import { card } from './support/card.ts';
import { clickCard, hoverCard } from './support/hover.ts';
import { waitForMark } from './support/marks.ts';
import { askBackground } from './support/record.ts';
import { openPopup, pressCommand } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { SYCM_ORIGIN as SITE, SYCM, walkWelcome } from './support/welcome.ts';
import { press, zh } from './support/words.ts';

/** Promise 2: nothing leaves the device. Every feature once, with the settings of a fresh install. */

/** Everything a card can do, its web addresses apart: those open when a person presses them. */
async function useCard(page: Page, label: string): Promise<void> {
  await clickCard(page, label);
  const read = (await card(page).byRole('button')).map(({ name }) => name);
  const folds = [
    overlayWords.formula,
    overlayWords.platform,
    overlayWords.pitfalls,
    overlayWords.sources,
  ].map((word) => zh(word));
  for (const fold of folds) if (read.includes(fold)) await card(page).click(fold);
  if (read.includes(zh(overlayWords.readAloud))) await card(page).click(zh(overlayWords.readAloud));
  if (read.includes(zh(overlayWords.stepDone))) await card(page).click(zh(overlayWords.stepDone));
  for (let size = 0; size < 4; size++)
    await card(page).click(new RegExp(zh(overlayWords.textSize).split('：')[0] ?? ''));
  await card(page).click(zh(overlayWords.more));
  await card(page).click(zh(overlayWords.close));
  await card(page).waitClosed();
}

async function everySwitch(popup: Page): Promise<void> {
  await popup.getByRole('switch', { name: zh(popupWords.siteSwitch) }).waitFor();
  for (let round = 0; round < 2; round++)
    for (const control of await popup.getByRole('switch').all())
      if (await control.isEnabled()) await control.click();
  // Off in the first round, on in the second; what the master switch disabled comes last.
  for (const control of await popup.getByRole('switch').all())
    if (!(await control.isChecked())) await control.click();
  for (const choice of await popup.getByRole('radio').all()) await choice.click();
  await popup.getByRole('radio', { name: '中文' }).click();
}

test('a run of every feature with default settings makes no request at all', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const site = await appSite('react', SITE);
  extension.network.serve(site);
  await extension.allowAsking(SITE);

  const welcome = await extension.openPage('welcome.html');
  await walkWelcome(welcome);
  await press(welcome, welcomeWords.openDemo);
  await until('the demo is open', () =>
    extension.context.pages().some((page) => page.url().endsWith('/demo.html')),
  );
  const demo = extension.context.pages().find((page) => page.url().endsWith('/demo.html'));
  if (!demo) throw new Error('The demo has gone.');
  await demo.bringToFront();
  await useCard(demo, '支付转化率');
  await demo.getByRole('tab', { name: zh(demoWords.last7) }).click();
  await hoverCard(demo, '客单价');

  const page = await extension.open(`${SITE}/`);
  await waitForMark(page, '访客数');
  await useCard(page, '客单价');
  for (const name of ['next-mark', 'previous-mark', 'list-metrics'] as const) {
    await pressCommand(extension, page, name);
    await card(page).waitOpen();
  }
  await until('the list of metrics is open', async () =>
    ((await card(page).read())?.text ?? '').includes(zh(overlayWords.listKeys).slice(0, 5)),
  );
  await page.keyboard.press('Escape');
  await card(page).waitClosed();
  await clickCard(page, '支付转化率');
  await page.waitForTimeout(5500);
  await extension.stopWorker();

  const popup = await openPopup(extension, page);
  await everySwitch(popup);
  await press(popup, popupWords.options);
  await extension.stopWorker();
  const options = await extension.openPage('options.html');
  for (const control of await options.getByRole('switch').all()) {
    await control.click();
    await control.click();
  }
  // Learning records as a file, and the alarm that would send them, with nowhere to send to.
  await press(options, xapiWords.fileSave);
  await options.getByText(zh(xapiWords.fileSaved).slice(0, 3)).waitFor();
  await askBackground(options, 'recordQueue', { act: 'send' });
  const takeBack = options.getByRole('button', {
    name: zh(optionsWords.takeBackOf, { what: SYCM.host }),
  });
  await takeBack.first().click();
  await press(options, commonWords.takeBackSure);
  await until('the site was taken back', async () => (await takeBack.count()) === 0);
  await options.reload();
  await page.reload();
  await page.waitForTimeout(1000);

  const dictionary = await extension.openPage('dictionary.html');
  await dictionary.getByRole('textbox').fill('zfzhl');
  await dictionary.locator('.dict-line').first().click();
  await dictionary.getByRole('article').waitFor();

  const opened = [`GET ${SITE}/`, `GET ${SITE}/app.css`, `GET ${SITE}/app.js`];
  expect(extension.network.outside()).toEqual([]);
  expect([...extension.network.served]).toEqual([...opened, ...opened]);
  expect(extension.errors).toEqual([]);

  // That the net would have caught one, from the background as from a page:
  const worker = await extension.worker();
  await worker.evaluate(() => fetch('https://leak.example/x').catch(() => {}));
  await options.evaluate(() => fetch('https://leak.example/x').catch(() => {}));
  const leaks = () => extension.network.outside().filter((line) => line.includes('leak.example'));
  await until('both are seen', () => leaks().length >= 2);
});
