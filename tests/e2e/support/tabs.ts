import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';

/** The parts of the extension APIs that tests call themselves. */
interface ExtensionApis {
  readonly tabs: {
    query(query: object): Promise<readonly { id?: number; active?: boolean }[]>;
  };
  readonly commands: {
    readonly onCommand: { dispatch(name: string): void };
  };
}

/** The browser's number of a tab, which the popup takes as `?tab=`. Brings it to the front. */
export async function tabId(extension: Extension, page: Page): Promise<number> {
  // Asked on a page of the extension: the worker may be asleep.
  const own = await extension.openPage('manifest.json');
  await page.bringToFront();
  const id = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApis };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  });
  await own.close();
  if (id === undefined) throw new Error('The browser names no tab in front.');
  return id;
}

/** The popup, in a tab of its own, speaking of another tab. */
export async function openPopup(extension: Extension, page: Page): Promise<Page> {
  const id = await tabId(extension, page);
  const url = encodeURIComponent(page.url());
  return extension.openPage(`popup.html?tab=${id}&url=${url}`);
}

/**
 * A key of the manifest. A browser without a window takes no such keys, so the event of
 * the key is raised in the worker; everything after it is the real thing.
 */
export async function pressCommand(
  extension: Extension,
  page: Page,
  name:
    | 'next-mark'
    | 'previous-mark'
    | 'list-metrics'
    | 'open-presenter'
    | 'toggle-veil'
    | 'next-part'
    | 'hand-over',
): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate((command) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApis };
    chrome.commands.onCommand.dispatch(command);
  }, name);
}
