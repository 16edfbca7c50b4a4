import { browser } from './index';
import { ownUrl } from './pages';

/**
 * The page that people look at beside the presenter: the tab in front in the window that was
 * used last, windows without tabs apart. `null`: there is none.
 */
export async function frontPageTab(): Promise<number | null> {
  const own = ownUrl('presenter');
  const all = await browser.tabs.query({ active: true, windowType: 'normal' });
  const pages = all.filter(({ url = '' }) => !url.startsWith(own));
  const last = await lastWindow();
  const seen = ({ lastAccessed = 0 }: { lastAccessed?: number }): number => lastAccessed;
  const front =
    pages.find(({ windowId }) => windowId === last) ??
    [...pages].sort((one, other) => seen(other) - seen(one))[0];
  return front?.id ?? null;
}

/** Firefox names the presenter itself where that was used last: then nobody is found by it. */
async function lastWindow(): Promise<number | undefined> {
  const last = await browser.windows
    ?.getLastFocused({ windowTypes: ['normal'] } as object)
    .catch(() => undefined);
  return last?.id;
}

/** Another page came to the front. @returns stops it. */
export function onFrontPage(changed: () => void): () => void {
  browser.tabs.onActivated.addListener(changed);
  browser.windows?.onFocusChanged.addListener(changed);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.windows?.onFocusChanged.removeListener(changed);
  };
}
