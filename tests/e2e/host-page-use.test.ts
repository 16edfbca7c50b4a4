import type { Page } from '@playwright/test';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { appSite } from './support/app-site.ts';
import { card } from './support/card.ts';
import { clickCard, hoverCard, leaveCard, middle } from './support/hover.ts';
import { type Mark, marks, waitForMark } from './support/marks.ts';
import { watched, watchPage } from './support/page-watch.ts';
import { shareExtension } from './support/shared.ts';
import { pressCommand } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { never, until } from './support/until.ts';
import { contentWorld } from './support/worlds.ts';

/** Promise 1: we never act for the merchant and never take what is meant for the page. */

const shared = shareExtension();
const FORMULA = overlayWords.formula['zh-CN'];
const MENU = overlayWords.more['zh-CN'];
let page: Page;

test.beforeAll(async () => {
  const site = await appSite('react');
  shared().network.serve(site);
  await shared().grant(site.origin);
});

test.beforeEach(async () => {
  const { origin } = await appSite('react');
  page = await shared().context.newPage();
  await watchPage(page);
  await page.goto(`${origin}/`);
  await waitForMark(page, '访客数');
});

test.afterEach(async () => {
  expect((await watched(page)).madeEvents, 'events that no person made').toEqual([]);
  expect(shared().errors).toEqual([]);
  await page.close();
});

const clicks = (name: string): Promise<number> =>
  page.evaluate((which) => window.app.clicks[which] ?? 0, name);

async function markIn(css: string): Promise<Mark> {
  const box = await page.locator(css).boundingBox();
  const inside = (await marks(page)).find(
    (mark) => box && mark.box.y >= box.y && mark.box.y < box.y + box.height && mark.box.x >= box.x,
  );
  if (!inside) throw new Error(`Nothing is marked in ${css}.`);
  return inside;
}

for (const [what, css, name] of [
  ['a link', 'a.figure', 'link'],
  ['a sort header', 'th[aria-sort]', 'sort'],
] as const) {
  test(`a label that is ${what} keeps its click, and its card opens by hover`, async () => {
    const { box } = await markIn(css);
    const { x, y } = middle(box);
    await page.mouse.click(x, y);
    expect(await clicks(name)).toBe(1);
    // The mouse rests on it: by hover the card opens all the same, but it does not stay.
    await card(page).waitOpen();
    await leaveCard(page);
    expect(await clicks(name)).toBe(1);
  });
}

test('a plain label opens its card by click, and the card stays', async () => {
  await clickCard(page, '支付转化率');
  await page.mouse.move(5, 700);
  await never('the card closes', async () => (await card(page).read()) === null, 800);
  await card(page).click(overlayWords.close['zh-CN']);
  await card(page).waitClosed();
});

test('a click beside closes the card and reaches the page', async () => {
  await clickCard(page, '访客数');
  const box = await page.getByRole('button', { name: '导出' }).boundingBox();
  if (!box) throw new Error('The page has no such button.');
  const open = await card(page).read();
  const { x, y } = middle(box);
  const covered =
    open !== null &&
    x >= open.box.x &&
    x <= open.box.x + open.box.width &&
    y >= open.box.y &&
    y <= open.box.y + open.box.height;
  expect(covered, 'the button is free').toBe(false);
  await page.mouse.click(x, y);
  expect(await clicks('beside')).toBe(1);
  await card(page).waitClosed();
});

test('the card covers neither its label nor its number', async () => {
  for (const label of ['支付金额', '访客数', '客单价']) {
    const { box } = await hoverCard(page, label);
    const mark = (await marks(page)).find(({ text }) => text === label);
    const number = await page.locator('.figure', { hasText: label }).locator('b').boundingBox();
    for (const kept of [mark?.box, number]) {
      if (!kept) throw new Error(`${label} has gone.`);
      const apart =
        kept.x + kept.width <= box.x ||
        box.x + box.width <= kept.x ||
        kept.y + kept.height <= box.y ||
        box.y + box.height <= kept.y;
      expect(apart, label).toBe(true);
    }
  }
});

test('a browser that can not name the highlight under a point opens cards all the same', async () => {
  const { cdp, contextId } = await contentWorld(shared(), page);
  const { result } = await cdp.send('Runtime.evaluate', {
    contextId,
    expression: `delete HighlightRegistry.prototype.highlightsFromPoint,
      'highlightsFromPoint' in CSS.highlights`,
  });
  expect(result.value).toBe(false);
  await hoverCard(page, '支付转化率');
  await leaveCard(page);
  await clickCard(page, '客单价');
  await page.mouse.move(5, 690);
  // Beside the words of a label there is nothing, though the caret would snap to them.
  await page.mouse.click(380, 106);
  await card(page).waitClosed();
});

test('an open card leaves the keys and the focus to the page', async () => {
  const note = page.getByLabel('备注');
  await note.focus();
  await hoverCard(page, '访客数');
  await page.keyboard.type('abc');
  await expect(note).toHaveValue('abc');
  await expect(note).toBeFocused();
});

test('keys pressed in the card do not reach the page, and Esc gives the focus back', async () => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'focusin', 'input'])
      for (const target of [window, document, document.body])
        target.addEventListener(type, (event) => {
          heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : ''}`);
        });
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  const note = page.getByLabel('备注');
  await note.focus();
  await pressCommand(shared(), page, 'next-mark');
  await until('focus is in the card', async () => (await card(page).focused()) !== null);
  await heard();
  await page.keyboard.press('a');
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await card(page).click(MENU);
  expect(await heard()).toEqual([]);
  await page.keyboard.press('Escape');
  await card(page).waitClosed();
  await expect(note).toBeFocused();
  expect((await heard()).filter((line) => line.startsWith('key'))).toEqual([]);
  await expect(note).toHaveValue('');
});

test('in an open modal dialog the card can be pressed and focused', async () => {
  await page.getByRole('button', { name: '打开详情' }).click();
  const { topLayer } = await hoverCard(page, '退款率');
  expect(topLayer).toBe(true);
  await card(page).click(FORMULA);
  const folded = () =>
    card(page).evaluate(
      (root) => root.querySelector('[aria-expanded="true"].dd-fold-chip')?.textContent ?? '',
    );
  expect(await folded()).toContain(FORMULA);
  expect((await card(page).focused())?.name).toContain(FORMULA);
  await page.keyboard.press('Escape');
  await card(page).waitClosed();
  // Esc was for the card: the page's dialog is still there.
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  expect(await clicks('inDialog')).toBe(0);
});

test('a page that throws our element away with its dialog gets a new card all the same', async () => {
  await page.getByRole('button', { name: '打开详情' }).click();
  await hoverCard(page, '退款率');
  await page.evaluate(() => document.querySelector('dongdian-overlay')?.remove());
  await page.mouse.move(5, 700);
  await page.waitForTimeout(500);
  await hoverCard(page, '退款率');
  await page.getByRole('button', { name: '知道了' }).click();
  await page.mouse.move(5, 700);
  await hoverCard(page, '访客数');
});

test('in a fullscreen element the card is seen; over a fullscreen video it waits', async () => {
  await page.evaluate(() => {
    const tools = document.querySelector('.tools');
    for (const [name, target] of [
      ['全屏', document.querySelector('#root')],
      ['视频', document.createElement('video')],
    ] as const) {
      const button = document.createElement('button');
      button.textContent = name;
      if (target instanceof HTMLVideoElement) tools?.append(target);
      button.addEventListener('click', () => void target?.requestFullscreen());
      tools?.append(button);
    }
  });
  const full = () => page.evaluate(() => document.fullscreenElement?.tagName ?? '');
  await page.getByRole('button', { name: '全屏' }).click();
  await until('fullscreen', async () => (await full()) === 'DIV');
  const { topLayer } = await hoverCard(page, '访客数');
  expect(topLayer).toBe(true);
  expect(
    await page.evaluate(() => document.querySelector('dongdian-overlay')?.parentElement?.id),
  ).toBe('root');
  await card(page).click(MENU);
  await page.evaluate(() => document.exitFullscreen());
  await until('no fullscreen', async () => (await full()) === '');
  await page.mouse.click(5, 700);
  await card(page).waitClosed();

  await page.getByRole('button', { name: '视频' }).click();
  await until('fullscreen', async () => (await full()) === 'VIDEO');
  await pressCommand(shared(), page, 'next-mark');
  await never('a card', async () => (await card(page).read()) !== null, 500);
  expect(await page.evaluate(() => document.querySelector('video')?.childNodes.length)).toBe(0);
  await page.evaluate(() => document.exitFullscreen());
  await until('no fullscreen', async () => (await full()) === '');
  await pressCommand(shared(), page, 'next-mark');
  await card(page).waitOpen();
});
