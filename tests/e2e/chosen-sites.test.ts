import type { Page } from '@playwright/test';
import { failureWords } from '../../lib/i18n/failures.words';
import { popupWords } from '../../lib/i18n/popup.words';
import { card } from './support/card.ts';
import type { Extension } from './support/extension.ts';
import { hoverCard } from './support/hover.ts';
import { marks, markTexts, waitForMark } from './support/marks.ts';
import { askBackground } from './support/record.ts';
import { openPopup } from './support/tabs.ts';
import { expect, test } from './support/test.ts';
import { AT_ONCE_MS, until } from './support/until.ts';
import { extensionWorlds } from './support/worlds.ts';

/** Promise 5: only the sites you choose. */

const PAGE = '<!doctype html><main><div>访客数</div><div>1,234</div></main>';
const CHOSEN = 'https://sycm.taobao.com';
const OTHERS = [
  'https://myseller.taobao.com',
  'https://taobao.com',
  'https://other.example',
  'http://sycm.taobao.com',
];

function serve(extension: Extension): void {
  for (const origin of [CHOSEN, ...OTHERS])
    extension.network.serve({ origin, pages: { '*': PAGE } });
}

/** Everything we could have left in a page. */
async function traces(extension: Extension, page: Page): Promise<object> {
  const { count, scanners } = await extensionWorlds(extension, page);
  return {
    worlds: count,
    scanners,
    marks: (await marks(page)).length,
    elements: await page.locator('dongdian-overlay').count(),
  };
}

const STOPPED = { scanners: 0, marks: 0, elements: 0 };
const NONE = { ...STOPPED, worlds: 0 };

test('a fresh install may read nothing; one site is chosen, used and taken back', async ({
  extension,
}) => {
  serve(extension);
  const own = await extension.openPage('options.html');
  const granted = () =>
    own.evaluate(() => {
      type All = { origins?: string[]; permissions?: string[] };
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<All> } };
      };
      return chrome.permissions.getAll();
    });
  expect((await granted()).origins ?? []).toEqual([]);
  expect([...((await granted()).permissions ?? [])].sort()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
  ]);
  expect(await askBackground(own, 'consents')).toEqual({ ok: true, value: [] });

  const chosen = await extension.open(`${CHOSEN}/portal/home.htm`);
  const others = await Promise.all(OTHERS.map((origin) => extension.open(`${origin}/`)));
  for (const page of [chosen, ...others]) expect(await traces(extension, page)).toEqual(NONE);
  await expect(own.getByText(failureWords.failed['zh-CN'])).toHaveCount(0);

  // An open tab is read from the moment the person allows its site, without a reload.
  const before = await chosen.evaluate(() => performance.timeOrigin);
  await extension.grant(CHOSEN);
  await waitForMark(chosen, '访客数', AT_ONCE_MS);
  expect(await chosen.evaluate(() => performance.timeOrigin)).toBe(before);
  await hoverCard(chosen, '访客数');
  expect(await traces(extension, chosen)).toMatchObject({ scanners: 1, elements: 1 });
  const again = await extension.open(`${CHOSEN}/flow/monitor`);
  await waitForMark(again, '访客数');

  // No other site has noticed anything, in tabs open before nor in new ones.
  for (const page of others) expect(await traces(extension, page)).toEqual(NONE);
  for (const origin of OTHERS) {
    const page = await extension.open(`${origin}/new`);
    expect(await traces(extension, page)).toEqual(NONE);
  }

  await extension.revoke(CHOSEN);
  for (const page of [chosen, again]) {
    await until('marks are gone', async () => (await marks(page)).length === 0, AT_ONCE_MS);
    await card(page).waitClosed();
  }
  await again.reload();
  await again.getByText('访客数').waitFor();
  expect(await traces(extension, again)).toMatchObject(STOPPED);
  // Chosen once more, both tabs are read again as they stand.
  await extension.grant(CHOSEN);
  for (const page of [chosen, again]) await waitForMark(page, '访客数', AT_ONCE_MS);
  expect(extension.errors).toEqual([]);
});

test('a frame of a site that was not chosen is left alone inside one that was', async ({
  extension,
}) => {
  serve(extension);
  const frame = '<iframe src="https://other.example/inside" width="400" height="200"></iframe>';
  extension.network.serve({ origin: CHOSEN, pages: { '*': `${PAGE}${frame}` } });
  await extension.grant(CHOSEN);
  const page = await extension.open(`${CHOSEN}/`);
  await waitForMark(page, '访客数');
  const inside = page.frames().find((one) => one.url().includes('other.example'));
  if (!inside) throw new Error('The frame was not loaded.');
  await inside.getByText('访客数').waitFor();
  expect(await markTexts(inside)).toEqual([]);
  expect(await inside.evaluate(() => document.querySelector('dongdian-overlay'))).toBeNull();
});

test('a popup that is merely opened puts nothing into a page', async ({ extension }) => {
  serve(extension);
  const page = await extension.open(`${CHOSEN}/portal/home.htm`);
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: popupWords.once['zh-CN'] }).waitFor();
  await popup.waitForTimeout(1000);
  expect(await traces(extension, page)).toEqual(NONE);
});
