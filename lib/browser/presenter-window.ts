import { browser } from './index';
import { openOwnPage, ownUrl } from './pages';
import { forget, remember, remembered } from './session-memory';

/** Where the presenter is. Firefox finds no page of ours by its address: it is remembered. */
const KEY = 'presenter-tab';
/** Fits beside a window on a small projector; it is made larger by hand. */
const SIZE = { width: 1024, height: 768 };

async function ownTab(): Promise<{ readonly id: number; readonly windowId: number } | null> {
  const id = await remembered(KEY);
  if (typeof id !== 'number') return null;
  const tab = await browser.tabs.get(id).catch(() => null);
  if (!tab?.windowId || (tab.url && !tab.url.startsWith(ownUrl('presenter')))) return null;
  return { id, windowId: tab.windowId };
}

export const presenterIsOpen = async (): Promise<boolean> => (await ownTab()) !== null;

/** Opens the presenter in a window of its own, or goes to it; a tab where there are no windows. */
export async function openPresenterWindow(): Promise<'window' | 'tab' | 'front'> {
  const open = await ownTab();
  if (open) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows?.update(open.windowId, { focused: true });
    return 'front';
  }
  const made = await Promise.resolve(
    browser.windows?.create({ url: ownUrl('presenter'), type: 'popup', ...SIZE }),
  ).catch(() => undefined);
  const tabId = made?.tabs?.[0]?.id;
  if (tabId !== undefined) await remember(KEY, tabId);
  if (made) return 'window';
  await openOwnPage('presenter');
  return 'tab';
}

/** Said by the presenter itself: this is where it is, whoever opened it. */
export async function presenterIsHere(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await remember(KEY, tab.id);
}

export async function closePresenterWindow(): Promise<void> {
  const open = await ownTab();
  await forget(KEY);
  if (open) await browser.tabs.remove(open.id);
}
