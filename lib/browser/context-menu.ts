import { browser } from './index';

/** What a press on our line of the browser's own menu tells. */
export interface MenuClick {
  /** What the person had selected; the browser joins its lines. */
  readonly text: string;
  /** The page or frame in which it is selected; empty where the browser does not say. */
  readonly url: string;
  readonly tabId: number | null;
  readonly frameId: number;
}

const ID = 'what-does-this-mean';

// Making it anew is two steps: each waits for the last, so that no second line appears.
let turn: Promise<unknown> = Promise.resolve();

/** Puts our one line into the menu over selected text; `null` takes it away. */
export function showMenu(title: string | null): Promise<void> {
  const mine = turn.then(async () => {
    await browser.contextMenus.removeAll();
    if (title === null) return;
    browser.contextMenus.create({ id: ID, title, contexts: ['selection'] }, () => {
      // A second worker may have been quicker; the line is there, which is all we want.
      void browser.runtime.lastError;
    });
  });
  turn = mine.catch(() => undefined);
  return mine;
}

/** Must be called while the worker starts: the press itself may be what woke it. */
export function onMenuClick(clicked: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ID) return;
    clicked({
      text: info.selectionText ?? '',
      url: info.frameUrl ?? info.pageUrl ?? '',
      tabId: tab?.id !== undefined && tab.id >= 0 ? tab.id : null,
      frameId: info.frameId ?? 0,
    });
  });
}
