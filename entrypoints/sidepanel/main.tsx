import { createRoot } from 'react-dom/client';
import type { PanelApi } from '../../components/sidepanel/panel-api';
import { PanelView } from '../../components/sidepanel/panel-view';
import { saveFile } from '../../lib/browser/save-file';
import { activeTab, onActiveTabChanged, tabById } from '../../lib/browser/tabs';
import { ask } from '../../lib/messaging/client';
import { takeFirst } from '../../lib/messaging/first-story';
import { followProfile } from '../../lib/messaging/follow-profile';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

/** `?tab=ID` speaks of that tab, for whoever opens this page in a tab of its own. */
const wanted = Number(new URLSearchParams(location.search).get('tab'));

const api: PanelApi = {
  ask,
  watchSettings,
  tab: () => (wanted > 0 ? tabById(wanted) : activeTab()),
  now: () => new Date(),
  onTabChanged: onActiveTabChanged,
  saveFile,
  story: async (tabId) => (await takeFirst(tabId)) ?? ask('pageStory', { tabId }),
};

followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<PanelView api={api} />);
