import { browser } from './index';

/**
 * The tab with a shop's page that was in front last; `null` where none is open, or none that we
 * are told the address of.
 */
export async function lastShopTab(isShop: (url: string) => boolean): Promise<number | null> {
  const tabs = await browser.tabs.query({});
  const [last] = tabs
    .filter(({ url, id }) => id !== undefined && url && /^https?:/.test(url) && isShop(url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id ?? null;
}

/** Brings a tab and its window to the front. */
export async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab?.windowId !== undefined)
    await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
}
