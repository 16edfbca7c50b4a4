import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { commonWords } from '../../lib/i18n/common.words';
import { demoWords } from '../../lib/i18n/demo.words';
import { historyWords } from '../../lib/i18n/history.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { popupWords } from '../../lib/i18n/popup.words';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import { appSite } from './support/app-site.ts';
import { card } from './support/card.ts';
import { type Extension, openExtension } from './support/extension.ts';
import { clickCard, hoverCard, leaveCard, openWith } from './support/hover.ts';
import { markTexts, waitForMark } from './support/marks.ts';
import { askBackground, rowsOf } from './support/record.ts';
import { openPopup, pressCommand } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { never, until } from './support/until.ts';
import { SYCM, SYCM_ORIGIN, walkWelcome } from './support/welcome.ts';
import { press, zh } from './support/words.ts';

/** The main job from the first minute on; promise 8 on the way: nothing is lost. */

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'dongdian-profile-'));
});
test.afterEach(async () => {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function ownPage(extension: Extension, path: string): Promise<Page> {
  const own = (): Page | undefined =>
    extension.context.pages().find((page) => page.url().startsWith(`${extension.origin}/${path}`));
  await until(`${path} is open`, () => own() !== undefined);
  const page = own();
  if (!page) throw new Error(`${path} has gone.`);
  await page.bringToFront();
  return page;
}

async function seller(extension: Extension): Promise<Page> {
  extension.network.serve(await appSite('react', SYCM_ORIGIN));
  const page = await extension.open(`${SYCM_ORIGIN}/`);
  await waitForMark(page, '访客数');
  return page;
}

/** The card is read for more than five seconds, and around then the worker dies again and again. */
async function readWhileWorkerDies(extension: Extension, page: Page, label: string) {
  await clickCard(page, label);
  const open = Date.now();
  await page.waitForTimeout(4800);
  while (Date.now() - open < 5600) {
    await extension.stopWorker();
    await page.waitForTimeout(40);
  }
  await until(
    'the reading is on record',
    async () => (await rowsOf(extension, 'evidence')).length > 0,
    40_000,
  );
}

async function learnt(extension: Extension, page: Page): Promise<readonly string[]> {
  const popup = await openPopup(extension, page);
  const panel = popup.locator('section', { hasText: zh(popupWords.learnt) });
  await panel.locator('.popup-learnt li').first().waitFor();
  const names = await panel.locator('.popup-learnt li').allTextContents();
  await popup.close();
  return names;
}

test('welcome, permission, mark, card, what was learnt: all kept over stops and restarts', async () => {
  test.setTimeout(120_000);
  let extension = await openExtension({ profile });
  const today = new Date().toISOString().slice(0, 10);

  await test.step('the welcome opens by itself and asks for exactly one site', async () => {
    await extension.allowAsking(SYCM_ORIGIN);
    const welcome = await ownPage(extension, 'welcome.html');
    await walkWelcome(welcome);
    await press(welcome, welcomeWords.openDemo);
  });

  await test.step('a card on the demo page, which enters no record', async () => {
    const demo = await ownPage(extension, 'demo.html');
    await demo.getByText(zh(demoWords.sample), { exact: true }).waitFor();
    const { text } = await hoverCard(demo, '支付转化率');
    expect(text).toContain(zh(overlayWords.sample));
    await card(demo).click(zh(overlayWords.stepDone));
    await card(demo).click(zh(overlayWords.close));
  });

  const page = await seller(extension);

  await test.step('a card by hover, by click and by keys', async () => {
    await hoverCard(page, '支付转化率');
    await leaveCard(page);
    const { text } = await clickCard(page, '客单价');
    for (const part of ['what', 'like', 'number', 'verdict', 'step', 'help'] as const)
      expect(text).toContain(zh(overlayWords[part]));
    expect(text).toContain('¥76.50');
    expect(text).toContain('昨天');
    await card(page).click(zh(overlayWords.close));

    const [first = '', second = ''] = await markTexts(page);
    await pressCommand(extension, page, 'next-mark');
    // From the card that was open last; it goes round.
    await card(page).waitOpen();
    await pressCommand(extension, page, 'list-metrics');
    await until('the list', async () =>
      ((await card(page).read())?.text ?? '').includes(zh(overlayWords.listKeys)),
    );
    await until('focus', async () => (await card(page).focused())?.name.startsWith(first) ?? false);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await openWith(page, second);
    await pressCommand(extension, page, 'previous-mark');
    await openWith(page, first);
    await page.keyboard.press('Escape');
    await card(page).waitClosed();
  });

  await test.step('a card that is read for five seconds is learnt, though the worker dies', async () => {
    await readWhileWorkerDies(extension, page, '访客数');
    expect(await learnt(extension, page)).toEqual(['访客数']);
    const evidence = await rowsOf(extension, 'evidence');
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatchObject({
      kind: 'card-read',
      metricId: 'visitors',
      platform: 'taobao',
      language: 'zh-CN',
    });
    expect(Number(evidence[0]?.visibleMs)).toBeGreaterThanOrEqual(5000);
    expect(String(evidence[0]?.at).slice(0, 10)).toBe(today);
  });

  await test.step('both consents are kept with their day, and with C2 the numbers', async () => {
    const consents = await rowsOf(extension, 'consents');
    expect(consents).toMatchObject([
      { id: 'C1', scope: SYCM_ORIGIN, given: true },
      { id: 'C2', scope: 'all', given: true },
    ]);
    for (const { at } of consents) expect(String(at).slice(0, 10)).toBe(today);
    const kept = await rowsOf(extension, 'observations');
    expect(kept).toContainEqual(
      expect.objectContaining({ metricId: 'spend-per-buyer', value: 76.5, host: SYCM.host }),
    );
  });

  await test.step('everything is there after the browser was closed and started again', async () => {
    expect(extension.errors).toEqual([]);
    await extension.close();
    extension = await openExtension({ profile });
    // The browser forgets that a test loaded an extension, its sites included, and keeps
    // what the extension stored.
    await extension.grant(SYCM_ORIGIN);
    // A site that the browser forgot is a consent taken back: the person says yes once more.
    const own = await extension.openPage('manifest.json');
    await askBackground(own, 'decideConsent', { id: 'C1', scope: SYCM_ORIGIN, given: true });
    await own.close();
    const again = await seller(extension);
    expect((await clickCard(again, '支付转化率')).text).toContain('2.50%');
    expect(
      await card(again).evaluate((root) =>
        root.querySelector('.dd-root')?.getAttribute('data-size'),
      ),
    ).toBe('125');
    expect(await learnt(extension, again)).toEqual(['访客数']);
  });

  await test.step('what was agreed to is taken back: C2 asks and erases the numbers, C1 stops the reading', async () => {
    const again = await seller(extension);
    const options = await extension.openPage('options.html');
    await press(options, optionsWords.takeBackOf, { what: zh(optionsWords.c2What) });
    await press(options, commonWords.takeBackSure);
    const asked = options.getByRole('group', { name: zh(historyWords.title) });
    await asked.getByRole('button', { name: zh(historyWords.eraseAll) }).click();
    await until('the numbers are erased', async () => {
      return (await rowsOf(extension, 'observations')).length === 0;
    });
    expect(await rowsOf(extension, 'evidence'), 'what was learnt stays').toHaveLength(1);
    const sites = options.getByRole('button', {
      name: zh(optionsWords.takeBackOf, { what: SYCM.host }),
    });
    await sites.first().click();
    await press(options, commonWords.takeBackSure);
    await until('marks are gone', async () => (await markTexts(again)).length === 0);
    const last = (await rowsOf(extension, 'consents')).slice(-2);
    expect(last).toMatchObject([
      { id: 'C2', given: false },
      { id: 'C1', scope: SYCM_ORIGIN, given: false },
    ]);
  });

  expect(extension.errors).toEqual([]);
  await extension.close();
});

test.describe('with a finger', () => {
  test.use({ extensionOptions: { touch: true } });

  test('a long press opens the card, scrolling over a label does not', async ({ extension }) => {
    await extension.grant(SYCM_ORIGIN);
    const page = await seller(extension);
    const { box } = await waitForMark(page, '客单价');
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const cdp = await extension.context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: (typeof point)[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at });
    await touch('touchStart', [point]);
    await touch('touchMove', [{ ...point, y: point.y + 30 }]);
    await never('a card', async () => (await card(page).read()) !== null, 900);
    await touch('touchEnd', []);

    await touch('touchStart', [point]);
    await openWith(page, '客单价');
    await touch('touchEnd', []);
    await page.waitForTimeout(600);
    expect(await card(page).read(), 'it stays when the finger goes').not.toBeNull();
    expect(extension.errors).toEqual([]);
  });
});
