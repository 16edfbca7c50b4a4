import { grantedOrigins } from '../../lib/browser/permissions';
import { injectScanner, registerScanner } from '../../lib/browser/scripts';
import { allTabs, setBadge } from '../../lib/browser/tabs';
import { tellScanners } from '../../lib/messaging/scanner-client';
import { loadSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/types';
import { notPages } from './record-store';

/**
 * Brings all pages in line with permissions and settings: the scanner is registered where
 * the person said yes and nothing is switched off, is put into pages that are open
 * already, and every running scanner hears of the change.
 */
export async function syncPages(known?: Settings): Promise<void> {
  const settings = known ?? (await loadSettings());
  // Records that can not be opened do not stop the reading of pages that were chosen.
  const spokenTo = await notPages().catch(() => new Set<string>());
  const origins = (await grantedOrigins()).filter((pattern) => !spokenTo.has(pattern));
  const wanted = settings.on && settings.families.explanations ? origins : [];
  const matches = wanted.filter((pattern) => !settings.sitesOff.includes(originOf(pattern)));
  await registerScanner(matches);
  for (const tab of await allTabs()) {
    void tellScanners(tab.id, 'stateChanged', { settings });
    // The script itself sees that it is there already and does nothing twice.
    if (matches.some((pattern) => tab.url.startsWith(`${originOf(pattern)}/`)))
      void injectScanner(tab.id);
    else if (matches.length === 0) void setBadge(tab.id, 0);
  }
  void tellScanners(null, 'stateChanged', { settings });
}

/** As `syncPages`; besides, pages whose site was taken back stop, and start when it returns. */
export async function permissionsChanged(): Promise<void> {
  await syncPages();
  for (const tab of await allTabs()) void tellScanners(tab.id, 'permissionsChanged', {});
}

/** `https://sycm.taobao.com/*` → `https://sycm.taobao.com` */
const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');
