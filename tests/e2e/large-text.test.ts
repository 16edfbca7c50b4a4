import type { Page } from '@playwright/test';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { card } from './support/card.ts';
import { clickCard } from './support/hover.ts';
import { unreadableText } from './support/layout.ts';
import { long } from './support/long.ts';
import { waitForMark } from './support/marks.ts';
import { askBackground } from './support/record.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup, pressCommand } from './support/tabs.ts';
import { expect, test } from './support/test.ts';

/** Letters twice as large lose nothing: no text is cut off, none lies over another. */

const WINDOW = { width: 1024, height: 768 };
const shared = shareExtension({ viewport: WINDOW });
let seller: Page;

test.beforeAll(async () => {
  seller = await openSeller(
    shared(),
    ['<div>昨天</div>', figure('访客数', '1,234'), figure('支付转化率', '2.50%')].join(''),
  );
  await waitForMark(seller, '访客数');
});

const check = async (page: Page): Promise<void> => {
  const faults = await page.evaluate(`(${unreadableText.toString()})(document)`);
  expect(faults, page.url()).toEqual([]);
};

async function checkCard(page: Page, what: string): Promise<void> {
  expect(await card(page).evaluate(unreadableText), what).toEqual([]);
  const { box } = await card(page).waitOpen();
  expect(box.x, what).toBeGreaterThanOrEqual(0);
  expect(box.y, what).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width, what).toBeLessThanOrEqual(WINDOW.width);
  expect(box.y + box.height, what).toBeLessThanOrEqual(WINDOW.height);
}

for (const look of [
  { language: 'zh-CN', textSize: 200, elder: false },
  { language: 'zh-CN', textSize: 200, elder: true },
  { language: 'en', textSize: 200, elder: false },
] as const) {
  const name = `${look.language} at ${look.textSize} %${look.elder ? ' in elder style' : ''}`;

  test.describe(name, () => {
    test.beforeAll(async () => {
      const own = await shared().openPage('manifest.json');
      const reply = await askBackground(own, 'changeSettings', { patch: look });
      expect(reply).toMatchObject({ ok: true, value: look });
      await own.close();
    });

    test(`the welcome, ${name}`, async () => {
      const page = await shared().openPage('welcome.html#1');
      for (const step of [1, 2, 3, 4]) {
        await page.evaluate((to) => {
          location.hash = String(to);
        }, step);
        await page.waitForTimeout(150);
        await check(page);
      }
      await page.close();
    });

    test(long(`the popup and the options, ${name}`), async () => {
      const popup = await openPopup(shared(), seller);
      await popup.locator('.popup-found li').first().waitFor();
      await check(popup);
      // As wide as a browser lets a popup be, and no wider.
      await popup.setViewportSize({ width: 800, height: 600 });
      await check(popup);
      await popup.close();
      const options = await shared().openPage('options.html');
      await options.getByRole('switch').first().waitFor();
      await check(options);
      await options.close();
    });

    test(`the card, ${name}`, async () => {
      await seller.bringToFront();
      await clickCard(seller, '支付转化率');
      await checkCard(seller, 'card');
      const { language } = look;
      for (const fold of ['formula', 'platform', 'pitfalls', 'sources'] as const) {
        await card(seller).click(overlayWords[fold][language]);
        await checkCard(seller, fold);
      }
      await card(seller).click(overlayWords.stepLater[language]);
      await card(seller).click(overlayWords.more[language]);
      await checkCard(seller, 'menu');
      // Everything in it can be scrolled to and pressed.
      await card(seller).click(overlayWords.close[language]);
      await pressCommand(shared(), seller, 'list-metrics');
      await card(seller).waitOpen();
      await checkCard(seller, 'list');
      await seller.keyboard.press('Escape');
      await card(seller).waitClosed();
    });
  });
}

test('the check finds text that is cut off and texts over each other', async () => {
  const page = await shared().openPage('options.html');
  await page.getByRole('switch').first().waitFor();
  await page.addStyleTag({
    content:
      'h1 { width: 2em; overflow: hidden; white-space: nowrap } p { margin-top: -1.2em !important }',
  });
  const faults = String(await page.evaluate(`(${unreadableText.toString()})(document)`));
  expect(faults).toContain('cut off in');
  expect(faults).toContain('one over the other');
  await page.close();
});
