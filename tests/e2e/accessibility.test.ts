import type { Page } from '@playwright/test';
import { healthWords } from '../../lib/i18n/health.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { axe, openShadowRoots } from './support/axe.ts';
import { card } from './support/card.ts';
import { clickCard } from './support/hover.ts';
import { long } from './support/long.ts';
import { waitForMark } from './support/marks.ts';
import { askBackground } from './support/record.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup, pressCommand } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { zh } from './support/words.ts';

/** axe finds nothing: on our pages and in the card as it is shipped. */

const shared = shareExtension();
let seller: Page;

const LOOKS = {
  light: { theme: 'light', elder: false },
  dark: { theme: 'dark', elder: false },
  'elder style': { theme: 'light', elder: true },
} as const;

test.beforeAll(async () => {
  seller = await openSeller(
    shared(),
    [
      '<div>昨天</div>',
      figure('访客数', '1,234'),
      figure('支付转化率', '2.50%'),
      figure('客单价', '\u{E603}\u{E7AB}'),
      '<div>支付金额</div>',
    ].join(''),
  );
  await waitForMark(seller, '访客数');
});

async function clean(page: Page, what: string): Promise<void> {
  const { violations, contrasts } = await axe(page);
  expect(violations, what).toEqual([]);
  expect(contrasts, `${what}: contrasts were computed`).toBeGreaterThan(3);
}

for (const [name, look] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.beforeAll(async () => {
      const own = await shared().openPage('manifest.json');
      const reply = await askBackground(own, 'changeSettings', { patch: look });
      expect(reply).toMatchObject({ ok: true, value: look });
      await own.close();
    });

    test(long(`the welcome in ${name}`, name !== 'light'), async () => {
      const page = await shared().openPage('welcome.html#1');
      for (const step of [1, 2, 3, 4]) {
        await page.evaluate((to) => {
          location.hash = String(to);
        }, step);
        await until('the step', async () => (await page.locator('h2').count()) > 0);
        await page.waitForTimeout(100);
        await clean(page, `step ${step}`);
      }
      await page.close();
    });

    test(long(`the popup and the options in ${name}`, name !== 'light'), async () => {
      const popup = await openPopup(shared(), seller);
      await popup.locator('.popup-found li').first().waitFor();
      await popup.getByText(zh(healthWords.health).split('（')[0] ?? '').click();
      await clean(popup, 'popup');
      await popup.close();
      const options = await shared().openPage('options.html');
      await options.getByRole('switch').first().waitFor();
      await clean(options, 'options');
      await options.close();
    });

    test(`the demo and its card in ${name}`, async () => {
      const page = await shared().context.newPage();
      await openShadowRoots(page);
      await page.goto(`${shared().origin}/demo.html`);
      await waitForMark(page, '支付转化率');
      await clean(page, 'demo');
      await clickCard(page, '支付转化率');
      // What stands under the folds is drawn alike: all of them in one look, one in the others.
      const others = [overlayWords.formula, overlayWords.platform, overlayWords.pitfalls];
      for (const fold of [...(name === 'light' ? others : []), overlayWords.sources]) {
        await card(page).click(zh(fold));
        const { violations, contrastsInCard } = await axe(page);
        expect(violations, `card with ${fold.en}`).toEqual([]);
        expect(contrastsInCard, 'contrasts in the card').toBeGreaterThan(10);
      }
      await card(page).click(zh(overlayWords.more));
      await clean(page, 'card with its menu');
      await card(page).click(zh(overlayWords.close));
      await pressCommand(shared(), page, 'list-metrics');
      await card(page).waitOpen();
      await clean(page, 'list of metrics');
      await page.close();
      expect(shared().errors).toEqual([]);
    });
  });
}

test('axe would have found a fault in the card', async () => {
  const page = await shared().context.newPage();
  await openShadowRoots(page);
  await page.goto(`${shared().origin}/demo.html`);
  await clickCard(page, '支付转化率');
  await card(page).evaluate((root) => {
    const line = root.querySelector<HTMLElement>('dd');
    if (line) line.style.color = '#ddd';
  });
  const { violations } = await axe(page);
  expect(violations.join()).toContain('color-contrast: dongdian-overlay');
  await page.close();
});
