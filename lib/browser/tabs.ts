import { browser } from './index';

export interface Tab {
  readonly id: number;
  /** Empty where the browser does not tell us (no permission for the page). */
  readonly url: string;
  readonly title: string;
  /** In front in its window. */
  readonly active: boolean;
}

const toTab = (tab: { id?: number; url?: string; title?: string; active?: boolean }): Tab | null =>
  tab.id === undefined
    ? null
    : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', active: tab.active ?? false };

export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? toTab(tab) : null;
}

export async function tabById(id: number): Promise<Tab | null> {
  try {
    return toTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

export async function allTabs(): Promise<Tab[]> {
  return (await browser.tabs.query({})).map(toTab).filter((tab) => tab !== null);
}

/** The badge is a count of marks, in a quiet colour; none when there are none. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f766e' }).catch(() => undefined);
  await browser.action
    .setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, 999)) : '' })
    .catch(() => undefined);
}

/** Another tab came to the front, or a tab went to another page. @returns stops it. */
export function onActiveTabChanged(changed: () => void): () => void {
  const updated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
