import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/**
 * A press on the extension's icon, by the browser's own protocol: it lets the extension into
 * this one tab until it is left (`activeTab`), as a press on its line in the menu does.
 */
export async function pressIcon(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await extension.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser does not speak the DevTools protocol.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  // Newer than the types of the protocol.
  const press = session.send as (name: string, data: object) => Promise<unknown>;
  await press.call(session, 'Extensions.triggerAction', {
    id: extension.id,
    targetId: tab.targetId,
  });
  await session.detach();
  await page.bringToFront();
}
