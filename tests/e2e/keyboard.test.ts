import type { Page } from '@playwright/test';
import { commonWords } from '../../lib/i18n/common.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { popupWords } from '../../lib/i18n/popup.words';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import { card } from './support/card.ts';
import { openWith } from './support/hover.ts';
import { tabTo } from './support/keys.ts';
import { marks, markTexts, waitForMark } from './support/marks.ts';
import { askBackground } from './support/record.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup, pressCommand } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { SYCM, SYCM_ORIGIN } from './support/welcome.ts';
import { zh } from './support/words.ts';

/** The keyboard alone does everything; no test here touches the mouse. */

const shared = shareExtension();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('the welcome, the permission included', async () => {
  await shared().allowAsking(SYCM_ORIGIN);
  const page = await shared().openPage('welcome.html');
  const next = button(page, zh(commonWords.next));
  await next.waitFor();
  await tabTo(page, radio(page, zh(welcomeWords.merchant)));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, zh(welcomeWords.coach))).toBeChecked();
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  // The new screen is read from its title on.
  await expect(page.locator('h2', { hasText: zh(welcomeWords.where) })).toBeFocused();
  await tabTo(page, button(page, zh(welcomeWords.allowHost, SYCM)));
  await page.keyboard.press('Enter');
  await page.getByText(zh(commonWords.allowed), { exact: true }).waitFor();
  await tabTo(page, page.getByRole('switch', { name: zh(commonWords.consentC2) }));
  await page.keyboard.press('Space');
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await tabTo(page, radio(page, zh(commonWords.size100)));
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, zh(commonWords.size125))).toBeChecked();
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, zh(welcomeWords.later)));
  await page.keyboard.press('Enter');
  await page.getByText(zh(welcomeWords.laterDone)).waitFor();
  const { value } = await askBackground<{ value: object }>(page, 'settings');
  expect(value).toMatchObject({ role: 'coach', textSize: 125, welcomed: true });
  await page.close();
});

test('the popup and the options', async () => {
  const seller = await openSeller(shared(), figure('访客数', '1,234'));
  await waitForMark(seller, '访客数');
  const popup = await openPopup(shared(), seller);
  const page = popup.getByRole('switch', { name: zh(popupWords.pageSwitch) });
  await page.waitFor();
  await tabTo(popup, page);
  await popup.keyboard.press('Space');
  await until('off', async () => (await marks(seller)).length === 0);
  await popup.keyboard.press('Space');
  await waitForMark(seller, '访客数');
  await tabTo(popup, radio(popup, zh(commonWords.markDotted)));
  await popup.keyboard.press('ArrowRight');
  await until('other marks', async () => (await marks(seller))[0]?.highlight === 'dongdian-line');
  await popup.keyboard.press('ArrowLeft');
  await tabTo(popup, button(popup, zh(popupWords.options)));
  await popup.keyboard.press('Enter');
  await until('the options are open', () =>
    shared()
      .context.pages()
      .some((one) => one.url().includes('options.html')),
  );
  const options = shared()
    .context.pages()
    .find((one) => one.url().includes('options.html'));
  if (!options) throw new Error('The options have gone.');
  await options.bringToFront();
  const back = button(options, zh(optionsWords.takeBackOf, { what: SYCM.host })).first();
  await back.waitFor();
  await tabTo(options, back);
  await options.keyboard.press('Enter');
  // The effect is what is read next; "keep" leads back to where one was.
  await expect(options.locator('.take-back p')).toBeFocused();
  await tabTo(options, button(options, zh(commonWords.keep)));
  await options.keyboard.press('Enter');
  await expect(back).toBeFocused();
  await options.close();
  await popup.close();
  await seller.close();
});

test('the card: next and previous, every control, Esc', async () => {
  const seller = await openSeller(
    shared(),
    ['<input aria-label="备注">', figure('访客数', '1,234'), figure('支付转化率', '2.50%')].join(
      '',
    ),
  );
  await waitForMark(seller, '支付转化率');
  await seller.getByLabel('备注').focus();
  const labels = await markTexts(seller);
  expect(labels).toEqual(['访客数', '支付转化率']);
  await pressCommand(shared(), seller, 'next-mark');
  await openWith(seller, '访客数');
  await pressCommand(shared(), seller, 'next-mark');
  await openWith(seller, '支付转化率');
  await until('focus', async () => (await card(seller).focused())?.role === 'dialog');

  const expected = (await card(seller).byRole('button')).map(({ name }) => name);
  expect(expected.length).toBeGreaterThan(6);
  const visited: string[] = [];
  for (const _control of expected) {
    await seller.keyboard.press('Tab');
    visited.push((await card(seller).focused())?.name ?? 'nothing');
    const ring = await card(seller).evaluate((root) => {
      const focused = root.activeElement;
      const { outlineStyle = 'none', boxShadow = 'none' } = focused
        ? getComputedStyle(focused)
        : {};
      return outlineStyle !== 'none' || boxShadow !== 'none';
    });
    expect(ring, `the focus on ${visited.at(-1)} is seen`).toBe(true);
  }
  expect(visited).toEqual(expected);

  // A fold, by Enter and by Space; the menu, whose Esc is its own.
  const expanded = () =>
    card(seller).evaluate((root) =>
      [...root.querySelectorAll('[aria-expanded="true"]')].map(
        (one) => one.getAttribute('aria-label') ?? one.textContent,
      ),
    );
  const goTo = async (name: string): Promise<void> => {
    for (let stop = 0; stop < 20; stop++) {
      if ((await card(seller).focused())?.name === name) return;
      await seller.keyboard.press('Shift+Tab');
    }
    throw new Error(`Shift+Tab does not lead to ${name}.`);
  };
  await goTo(zh(overlayWords.sources));
  await seller.keyboard.press('Space');
  expect(await expanded()).toEqual([zh(overlayWords.sources)]);
  await goTo(zh(overlayWords.formula));
  await seller.keyboard.press('Enter');
  expect(await expanded()).toEqual([zh(overlayWords.formula)]);
  await goTo(zh(overlayWords.stepLater));
  await seller.keyboard.press('Enter');
  expect((await card(seller).read())?.text).toContain(zh(overlayWords.laterAnswer));
  await goTo(zh(overlayWords.more));
  await seller.keyboard.press('Enter');
  await seller.keyboard.press('Tab');
  await seller.keyboard.press('Escape');
  expect((await card(seller).focused())?.name).toBe(zh(overlayWords.more));
  await seller.keyboard.press('Escape');
  await card(seller).waitClosed();
  await expect(seller.getByLabel('备注')).toBeFocused();
  await seller.close();
});

test('the list of metrics: arrows, Home, End, Enter, Esc', async () => {
  const seller = await openSeller(
    shared(),
    [
      '<input aria-label="备注">',
      figure('访客数', '1,234'),
      figure('支付转化率', '2.50%'),
      figure('客单价', '¥76.50'),
    ].join(''),
  );
  await waitForMark(seller, '客单价');
  await seller.getByLabel('备注').focus();
  const open = async (): Promise<void> => {
    await pressCommand(shared(), seller, 'list-metrics');
    await until('focus is on the first line', async () =>
      ((await card(seller).focused())?.name ?? '').startsWith('访客数'),
    );
  };
  const at = async (): Promise<string> => (await card(seller).focused())?.name ?? '';
  await open();
  await seller.keyboard.press('End');
  expect(await at()).toContain('客单价');
  await seller.keyboard.press('Home');
  expect(await at()).toContain('访客数');
  await seller.keyboard.press('ArrowDown');
  expect(await at()).toContain('支付转化率');
  await seller.keyboard.press('Escape');
  await card(seller).waitClosed();
  await expect(seller.getByLabel('备注')).toBeFocused();
  await open();
  await seller.keyboard.press('End');
  await seller.keyboard.press('Enter');
  await openWith(seller, '客单价');
  await until('focus', async () => (await card(seller).focused())?.role === 'dialog');
  await seller.keyboard.press('Escape');
  await card(seller).waitClosed();
  await expect(seller.getByLabel('备注')).toBeFocused();
  expect(shared().errors).toEqual([]);
});
