import { createRoot } from 'react-dom/client';
import type { PopupApi } from '../../components/popup/popup-api';
import { PopupView } from '../../components/popup/popup-view';
import { ownUrl } from '../../lib/browser/pages';
import { hasOrigin, onPermissionsChanged, requestOrigin } from '../../lib/browser/permissions';
import { saveFile } from '../../lib/browser/save-file';
import { onMemoryChanged } from '../../lib/browser/session-memory';
import { openSidePanel } from '../../lib/browser/side-panel';
import { activeTab, tabById } from '../../lib/browser/tabs';
import { ask } from '../../lib/messaging/client';
import { followProfile } from '../../lib/messaging/follow-profile';
import { askScanner } from '../../lib/messaging/scanner-client';
import { platforms } from '../../lib/platforms/index';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

/**
 * `?tab=ID` speaks of that tab, for whoever opens this page in a tab of its own. Only the
 * click on the icon lets a popup see the address of a page not allowed yet: there `&url=`
 * says it.
 */
const params = new URLSearchParams(location.search);
const wanted = Number(params.get('tab'));

async function wantedTab() {
  const tab = await tabById(wanted);
  return tab && { ...tab, url: tab.url || (params.get('url') ?? '') };
}

const api: PopupApi = {
  ask,
  watchSettings,
  tab: () => (wanted > 0 ? wantedTab() : activeTab()),
  report: (tabId) => askScanner(tabId, 'report', {}),
  hasOrigin,
  requestOrigin,
  onPermissionsChanged,
  openPanel: openSidePanel,
  saveFile,
  close: () => {
    if (!wanted) window.close();
  },
  follow: onMemoryChanged,
  platforms,
  ownOrigin: ownUrl('demo').replace(/\/[^/]*$/, ''),
};

followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<PopupView api={api} />);
