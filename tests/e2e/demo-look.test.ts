import type { Page } from '@playwright/test';
import { hashOf } from '../../lib/demo/address.ts';
import { LOOK_IDS, PAGE_IDS } from '../../lib/demo/looks/types.ts';
import { demoWords } from '../../lib/i18n/demo.words';
import type { SettingsPatch } from '../../lib/messaging/protocol.ts';
import { axe } from './support/axe.ts';
import { card } from './support/card.ts';
import { DEMO_DAY, goTo } from './support/demo-pages.ts';
import { hoverCard } from './support/hover.ts';
import { long } from './support/long.ts';
import { rowsOf } from './support/record.ts';
import { shareExtension } from './support/shared.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';
import { zh } from './support/words.ts';

/** The sample store in a real browser: what is seen, in every look and size, by mouse and key. */

const shared = shareExtension();

async function choose(patch: SettingsPatch): Promise<void> {
  const page = await shared().openPage('manifest.json');
  await page.evaluate(
    async (data) => {
      type Send = (message: unknown) => Promise<unknown>;
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } };
      await chrome.runtime.sendMessage({ to: 'background', name: 'changeSettings', data });
    },
    { patch },
  );
  await page.close();
}

async function store(hash = ''): Promise<Page> {
  const page = await shared().context.newPage();
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.clock.setFixedTime(DEMO_DAY);
  await page.goto(`${shared().origin}/demo.html${hash}`);
  await page.locator('.bo').waitFor();
  return page;
}

for (const { theme, language } of [
  { theme: 'light', language: 'zh-CN' },
  { theme: 'dark', language: 'en' },
] as const)
  test(long(`axe finds nothing on any page of any look, ${theme}, ${language}`), async () => {
    test.setTimeout(180_000);
    await choose({ theme, language });
    const page = await store();
    for (const look of LOOK_IDS)
      for (const name of PAGE_IDS) {
        await goTo(page, { trade: 'food', look, page: name });
        const { violations, contrasts } = await axe(page);
        expect(violations, `${look}/${name}`).toEqual([]);
        expect(contrasts, `contrasts in ${look}/${name}`).toBeGreaterThan(10);
      }
    await page.close();
    expect(shared().errors).toEqual([]);
  });

/** Is 示例数据 in the window, on one line, and on top of everything? */
const sampleSeen = (page: Page) =>
  page.evaluate(() => {
    const strong = document.querySelector('.bo-ribbon strong');
    if (!strong) return null;
    const range = document.createRange();
    range.selectNodeContents(strong);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    const { x, y, width, height } = strong.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      lines,
      text: strong.textContent,
      onTop: top === strong,
      inside: x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight,
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });

for (const { textSize, elder } of [
  { textSize: 100, elder: false },
  { textSize: 125, elder: false },
  { textSize: 150, elder: true },
  { textSize: 200, elder: false },
  { textSize: 200, elder: true },
] as const)
  test(
    long(
      `says that it is a sample at ${textSize} %${elder ? ', elder style' : ''}`,
      textSize !== 200,
    ),
    async () => {
      await choose({ theme: 'light', language: 'zh-CN', textSize, elder });
      const page = await store();
      for (const look of LOOK_IDS)
        for (const name of ['overview', 'trade', 'rules'] as const) {
          await goTo(page, { trade: 'clothes', look, page: name });
          for (const down of [0, 100_000]) {
            await page.evaluate((y) => scrollTo(0, y), down);
            expect(await sampleSeen(page), `${look}/${name} at ${down}`).toEqual({
              lines: 1,
              text: zh(demoWords.sample),
              onTop: true,
              inside: true,
              sideways: false,
            });
          }
        }
      if (elder) {
        const heights = await page
          .locator('.bo-choice select, .bo-languages button, .bo-tab, .bo-menu a')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
      }
      await page.close();
      await choose({ textSize: 100, elder: false });
    },
  );

test('hidden digits are seen by a person', async () => {
  const page = await store(hashOf({ trade: 'food', look: 'pinduoduo', page: 'overview' }));
  await until('the font is there', () =>
    page.evaluate(() => document.fonts.check('20px spider-font', '\ue000')),
  );
  // A font that can not draw them gives every character the same box.
  const drawn = await page.evaluate(async () => {
    await document.fonts.ready;
    const glyphs = [
      ...new Set(
        [...document.querySelectorAll('.__spider_font')].flatMap((one) => [
          ...(one.textContent ?? '').replace(/[^\ue000-\uf8ff]/g, ''),
        ]),
      ),
    ];
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 60;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) return [];
    return glyphs.map((glyph) => {
      pen.clearRect(0, 0, 60, 60);
      pen.font = '40px spider-font';
      pen.fillText(glyph, 5, 45);
      return pen
        .getImageData(0, 0, 60, 60)
        .data.reduce((sum, byte, at) => (sum * 31 + byte * at) % 1e9, 7);
    });
  });
  expect(drawn.length).toBeGreaterThan(6);
  expect(new Set(drawn).size).toBe(drawn.length);
  await page.close();
});

test('shop, look and page are reached by keyboard alone', async () => {
  await choose({ language: 'zh-CN' });
  const page = await store();
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLSelectElement
        ? (element.closest('label')?.textContent ?? '').slice(0, 4)
        : (element?.textContent ?? '');
    });
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('卖什么');
  await page.keyboard.press('ArrowDown');
  await until('clothes', () => page.evaluate(() => location.hash === '#clothes/taobao/overview'));
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('后台样子');
  await page.keyboard.press('ArrowDown');
  await until('look', () => page.evaluate(() => location.hash === '#clothes/pinduoduo/overview'));
  for (let at = 0; at < 12 && !(await focused()).includes('推广报表'); at++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '推广报表' }).waitFor();
  await page.close();
});

test('a card opens on a label in open and closed shadow roots, and nothing is recorded', async () => {
  await choose({ language: 'zh-CN' });
  const page = await store(hashOf({ trade: 'crafts', look: 'wechat', page: 'traffic' }));
  for (const label of ['点击-成交转化率', '成交人数']) {
    const { text } = await hoverCard(page, label);
    expect(text).toContain('示例');
    expect(await card(page).read()).not.toBeNull();
  }
  for (const table of ['evidence', 'observations'])
    expect(await rowsOf(shared(), table)).toEqual([]);
  expect(shared().network.outside()).toEqual([]);
  expect(shared().errors).toEqual([]);
  await page.close();
});
