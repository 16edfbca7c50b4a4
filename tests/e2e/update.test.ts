import type { Page } from '@playwright/test';
import { card } from './support/card.ts';
import type { Extension } from './support/extension.ts';
import { hoverCard } from './support/hover.ts';
import { long } from './support/long.ts';
import { marks, waitForMark } from './support/marks.ts';
import { figure, openSeller } from './support/seller-page.ts';
import { expect, test } from './support/test.ts';
import { never } from './support/until.ts';

/** The extension is updated or removed while pages are open. */

const hosts = (tab: Page) => tab.locator('dongdian-overlay').count();

async function onExtensionsPage(extension: Extension, developer: boolean): Promise<void> {
  const extensions = await extension.context.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(
    async ([id, inDeveloperMode]) => {
      interface DeveloperPrivate {
        updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
        reload(id: string, options: { failQuietly: boolean }): Promise<void>;
      }
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode });
      await developerPrivate.reload(id, { failQuietly: true });
    },
    [extension.id, developer] as const,
  );
  await extensions.close();
}

test('after an update the new copy takes over without a word', async ({ extension }) => {
  const tab = await openSeller(extension, figure('访客数', '1,234'));
  await hoverCard(tab, '访客数');
  await onExtensionsPage(extension, true);
  await tab.bringToFront();
  // Older and newer copy used to put their marks over each other every two seconds.
  for (let look = 0; look < 3; look++) {
    await tab.mouse.move(700, 600);
    await tab.waitForTimeout(700);
    const { text } = await hoverCard(tab, '访客数');
    expect(text).toContain('1,234');
    expect(await hosts(tab)).toBe(1);
  }
  expect(extension.errors).toEqual([]);
});

test(long('where no new copy came one line asks for a reload'), async ({ extension }) => {
  const tab = await openSeller(extension, figure('访客数', '1,234'));
  const { box } = await waitForMark(tab, '访客数');
  // Outside developer mode the browser ends it here and starts none anew.
  await onExtensionsPage(extension, false);
  await tab.bringToFront();
  await tab.mouse.move(box.x + 5, box.y + 5, { steps: 3 });
  const notice = await card(tab).waitOpen();
  expect(notice.text.trim()).toMatch(/^[^\n]*请刷新[^\n]*。$/);
  expect(await hosts(tab)).toBe(1);
  expect(await marks(tab)).toEqual([]);
  await tab.mouse.move(700, 600);
  await tab.mouse.click(box.x + 5, box.y + 5);
  await never('a second line', async () => (await hosts(tab)) > 1, 600);
  expect(extension.errors).toEqual([]);
});
