import { browser } from './index';

/** The parts of the side panel's API that are used; Firefox has a sidebar instead. */
interface SidePanelApi {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}
interface SidebarApi {
  open(): Promise<void>;
}

const chromium = (): SidePanelApi | undefined =>
  (browser as unknown as { sidePanel?: SidePanelApi }).sidePanel;
const firefox = (): SidebarApi | undefined =>
  (browser as unknown as { sidebarAction?: SidebarApi }).sidebarAction;

/**
 * Opens the panel beside a tab. Call it before anything is awaited after the click: the
 * browsers insist on a gesture. In Firefox only a gesture in our own pages counts.
 *
 * @returns `false` where this browser has no panel, or did not let it open.
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    const panel = chromium();
    if (panel) {
      await panel.open({ tabId });
      return true;
    }
    const bar = firefox();
    if (!bar) return false;
    await bar.open();
    return true;
  } catch {
    return false;
  }
}
