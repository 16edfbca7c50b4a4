import type { Page } from '@playwright/test';
import { commonWords } from '../../lib/i18n/common.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { popupWords } from '../../lib/i18n/popup.words';
import { card } from './support/card.ts';
import { clickCard, openWith } from './support/hover.ts';
import { marks, markTexts, waitForMark } from './support/marks.ts';
import { shareExtension } from './support/shared.ts';
import { openPopup } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { AT_ONCE_MS, never, until } from './support/until.ts';
import { letItHide } from './support/visibility.ts';

/** Promise 6: one click off, in every visible tab within a second, without a reload. */

const SITE = 'https://sycm.taobao.com';
const OTHER = 'https://myseller.taobao.com';
const PAGE = `<!doctype html><style>div { margin: 12px }</style><main>
  <div><span>访客数</span> <b>1,234</b></div>
  <div><span>支付转化率</span> <b>2.50%</b></div>
  <div><span>客单价</span> <b>¥76.50</b></div>
</main>`;
const LABELS = ['访客数', '支付转化率', '客单价'];

const shared = shareExtension();
/** Two pages of one site and one of another, all of them visible. */
let home: Page;
let flow: Page;
let other: Page;
let popup: Page;

test.beforeAll(async () => {
  const extension = shared();
  for (const origin of [SITE, OTHER]) {
    extension.network.serve({ origin, pages: { '*': PAGE } });
    await extension.grant(origin);
  }
  home = await extension.open(`${SITE}/portal/home.htm?date=yesterday`);
  flow = await extension.open(`${SITE}/flow/monitor.htm`);
  other = await extension.open(`${OTHER}/home.htm`);
  popup = await openPopup(extension, home);
  await popup.getByRole('switch', { name: popupWords.pageSwitch['zh-CN'] }).waitFor();
});

test.beforeEach(async () => {
  for (const page of [home, flow, other]) await waitForMark(page, '访客数', AT_ONCE_MS);
});

test.afterEach(() => {
  expect(shared().errors).toEqual([]);
});

/** Waits at most one second for all of it together. */
async function atOnce(what: string, ask: () => Promise<boolean>): Promise<void> {
  const ms = await until(what, ask, AT_ONCE_MS);
  test.info().annotations.push({ type: what, description: `${ms} ms` });
}

async function all(pages: readonly Page[], ask: (page: Page) => Promise<boolean>) {
  return (await Promise.all(pages.map(ask))).every(Boolean);
}

const nothing = async (page: Page): Promise<boolean> =>
  (await marks(page)).length === 0 && (await card(page).read()) === null;
const everything = async (page: Page): Promise<boolean> =>
  (await markTexts(page)).join() === LABELS.join();

const SWITCHES = [
  { what: 'everything', name: commonWords.master, off: () => [home, flow, other] },
  { what: 'the explanations', name: commonWords.explanations, off: () => [home, flow, other] },
  { what: 'this site', name: popupWords.siteSwitch, off: () => [home, flow] },
  { what: 'this page', name: popupWords.pageSwitch, off: () => [home] },
] as const;

for (const { what, name, off } of SWITCHES) {
  test(`the popup switches ${what} off and on`, async () => {
    await clickCard(home, '支付转化率');
    const rest = [home, flow, other].filter((page) => !off().includes(page));
    await popup.getByRole('switch', { name: name['zh-CN'] }).click();
    await atOnce('off', () => all(off(), nothing));
    expect(await all(rest, everything), 'the rest stays on').toBe(true);
    await never('marks come back', async () => !(await all(off(), nothing)), 300);
    await popup.getByRole('switch', { name: name['zh-CN'] }).click();
    await atOnce('on', () => all(off(), everything));
  });
}

const MENU = [
  { what: 'everything', word: overlayWords.offAll, off: () => [home, flow, other] },
  { what: 'this site', word: overlayWords.offSite, off: () => [home, flow] },
  { what: 'this page', word: overlayWords.offPage, off: () => [home] },
] as const;
const BACK = [commonWords.master, popupWords.siteSwitch, popupWords.pageSwitch];

for (const [at, { what, word, off }] of MENU.entries()) {
  test(`the card switches ${what} off`, async () => {
    const rest = [home, flow, other].filter((page) => !off().includes(page));
    await clickCard(home, '访客数');
    await card(home).click(overlayWords.more['zh-CN']);
    await card(home).click(word['zh-CN']);
    await atOnce('off', () => all(off(), nothing));
    expect(await all(rest, everything), 'the rest stays on').toBe(true);
    const back = popup.getByRole('switch', { name: BACK[at]?.['zh-CN'] });
    await expect(back).not.toBeChecked();
    await back.click();
    await atOnce('on', () => all(off(), everything));
  });
}

test('the card switches one term off everywhere, the options page on again', async () => {
  const pages = [home, flow, other];
  await clickCard(home, '客单价');
  await card(home).click(overlayWords.more['zh-CN']);
  await card(home).click(overlayWords.offTerm['zh-CN']);
  const without = LABELS.filter((label) => label !== '客单价').join();
  await atOnce('off', () => all(pages, async (page) => (await markTexts(page)).join() === without));
  await card(home).waitClosed();
  const options = await shared().openPage('options.html');
  const words = new RegExp(optionsWords.onWhat['zh-CN'].replace('{what}', '.*客单价'));
  await options.getByRole('button', { name: words }).click();
  await atOnce('on', () => all(pages, everything));
  await options.close();
});

test('letters, language, looks and marks change in an open card and page', async () => {
  await clickCard(home, '支付转化率');
  const root = () =>
    card(home).evaluate((shadow) => {
      const top = shadow.querySelector<HTMLElement>('.dd-root');
      const title = shadow.querySelector('h2');
      const pixels = title ? Number.parseFloat(getComputedStyle(title).fontSize) : 0;
      return { theme: top?.dataset.theme, elder: top?.dataset.elder, pixels };
    });
  const before = (await root())?.pixels ?? 0;
  const choose = (name: string) => popup.getByRole('radio', { name, exact: true }).click();

  await choose(commonWords.size200['zh-CN']);
  await atOnce('letters', async () => (await root())?.pixels === before * 2);
  await choose(commonWords.size100['zh-CN']);
  await atOnce('letters', async () => (await root())?.pixels === before);
  await choose(commonWords.themeDark['zh-CN']);
  await atOnce('theme', async () => (await root())?.theme === 'dark');
  await choose(commonWords.themeSystem['zh-CN']);
  await popup.getByRole('switch', { name: commonWords.elder['zh-CN'] }).click();
  await atOnce('elder', async () => (await root())?.elder === '');
  await popup.getByRole('switch', { name: commonWords.elder['zh-CN'] }).click();

  const styles = async () => [...new Set((await marks(flow)).map(({ highlight }) => highlight))];
  await choose(commonWords.markTint['zh-CN']);
  await atOnce('marks', async () => (await styles()).join() === 'dongdian-tint');
  await choose(commonWords.markDotted['zh-CN']);
  await atOnce('marks', async () => (await styles()).join() === 'dongdian-dotted');

  await choose('English');
  await atOnce('language', async () => {
    const text = (await card(home).read())?.text ?? '';
    return text.includes(overlayWords.what.en) && !text.includes(overlayWords.what['zh-CN']);
  });
  expect((await openWith(home, '支付转化率')).text).toContain('2.50%');
  await choose('中文');
  await atOnce('language', async () =>
    ((await card(home).read())?.text ?? '').includes(overlayWords.what['zh-CN']),
  );
  await card(home).click(overlayWords.close['zh-CN']);
});

test('a hidden tab has no marks when it is shown again', async () => {
  await letItHide(home);
  await popup.bringToFront();
  const hidden = () => home.evaluate(() => document.hidden);
  await until('the tab is hidden', hidden);
  await until('a hidden tab holds nothing', () => nothing(home), AT_ONCE_MS);
  const master = popup.getByRole('switch', { name: commonWords.master['zh-CN'] });
  await master.click();
  await until('off elsewhere', () => nothing(flow), AT_ONCE_MS);
  await home.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames_with_marks: frames });
    const look = () => {
      frames.push([...CSS.highlights.values()].reduce((sum, set) => sum + set.size, 0));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await home.bringToFront();
  await until('the tab is shown', async () => !(await hidden()));
  await home.waitForTimeout(600);
  const painted = await home.evaluate(
    () => (window as unknown as { frames_with_marks: number[] }).frames_with_marks,
  );
  expect(painted.length, 'frames were painted').toBeGreaterThan(5);
  expect(Math.max(...painted)).toBe(0);

  // Switched on behind its back: the marks are there when it comes to the front.
  await popup.bringToFront();
  await until('the tab is hidden', hidden);
  await master.click();
  await until('on elsewhere', () => everything(flow), AT_ONCE_MS);
  await home.bringToFront();
  await atOnce('on', () => everything(home));
});
