import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { SettingsPatch } from '../../lib/messaging/protocol.ts';
import type { Extension } from '../../tests/e2e/support/extension.ts';
import { choose, openOwn, POPUP_HEIGHT, pointAt, popup, save, still } from './scenes.ts';

/** One picture of the README. `take` writes it and tells its size in bytes. */
export interface Picture {
  readonly name: string;
  readonly take: (extension: Extension, file: string) => Promise<number>;
}

const SIZE = { width: 1280, height: 800 };
const SHOP = 'https://sycm.taobao.com';
const SHOP_PAGE = `${SHOP}/portal/home.htm`;
/** Room around the popups that stand side by side. */
const GAP = 32;
const GROUND = '#dfe7e5';

const demo = (name: string, metricId: string, patch: SettingsPatch = {}): Picture => ({
  name,
  take: async (extension, file) => {
    await choose(extension, patch);
    const page = await openOwn(extension, 'demo.html', SIZE);
    await still(page);
    await pointAt(page, metricId);
    return save(await page.screenshot(), file);
  },
});

/** The words and numbers of the sample store without its scripts, to stand at a shop's address. */
async function sampleStore(extension: Extension): Promise<string> {
  const page: Page = await openOwn(extension, 'demo.html', SIZE);
  await still(page);
  const body = await page.evaluate(() => document.querySelector('.bo')?.outerHTML ?? '');
  await page.close();
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>店铺概况</title>${body}`;
}

/** The popup on a shop's page: before it is allowed, allowed, and further down. */
const popups: Picture = {
  name: 'popup',
  take: async (extension, file) => {
    extension.network.serve({ origin: SHOP, pages: { '*': await sampleStore(extension) } });
    const tab = await extension.open(SHOP_PAGE);
    const anyPage = await openOwn(extension, 'options.html', SIZE);
    const tabId = await anyPage.evaluate(async () => {
      type Query = (wish: object) => Promise<readonly { id: number; index: number }[]>;
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query: Query } } };
      const tabs = await chrome.tabs.query({ currentWindow: true });
      return tabs.at(-2)?.id ?? 0;
    });
    const query = `?tab=${tabId}&url=${encodeURIComponent(SHOP_PAGE)}`;
    const before = await popup(extension, query);
    await extension.grant(SHOP);
    await tab.bringToFront();
    await still(tab, 1000);
    const allowed = await popup(extension, query);
    const below = await popup(extension, query, { down: 1 });
    const shown = [before, allowed, below];
    const widths = await Promise.all(shown.map(async (one) => (await sharp(one).metadata()).width));
    const width = widths.reduce((sum, one) => sum + one + GAP, GAP);
    const lefts = widths.map((_, at) => GAP + widths.slice(0, at).reduce((a, b) => a + b + GAP, 0));
    const ground = sharp({
      create: { width, height: POPUP_HEIGHT + 2 * GAP, channels: 3, background: GROUND },
    });
    const layers = shown.map((input, at) => ({ input, left: lefts[at] ?? 0, top: GAP }));
    // Laid together first: `png` would else reduce the colours of the ground alone.
    const whole = await ground.composite(layers).png().toBuffer();
    return save(whole, file);
  },
};

const welcome: Picture = {
  name: 'welcome',
  take: async (extension, file) => {
    await choose(extension, { role: 'merchant' });
    const page = await openOwn(extension, 'welcome.html#2', SIZE);
    await still(page);
    return save(await page.screenshot(), file);
  },
};

/** Every picture in docs/images. */
export const README_PICTURES: readonly Picture[] = [
  demo('card', 'pay-conversion-rate'),
  demo('card-en-dark', 'spend-per-buyer', { language: 'en', theme: 'dark', textSize: 125 }),
  demo('card-elder', 'spend-per-buyer', { elder: true }),
  popups,
  welcome,
];
