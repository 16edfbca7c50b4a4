import { createRoot } from 'react-dom/client';
import type { TermNames } from '../../components/options/off-panel';
import { type OptionsApi, OptionsView } from '../../components/options/options-view';
import {
  grantedOrigins,
  onPermissionsChanged,
  removeOrigin,
  requestOrigin,
} from '../../lib/browser/permissions';
import { saveFile } from '../../lib/browser/save-file';
import { askToPersist, storageState } from '../../lib/browser/storage';
import { appVersion } from '../../lib/browser/version';
import { followProfile } from '../../lib/messaging/follow-profile';
import { askAndKeep as ask } from '../../lib/messaging/keeping-client';
import { platforms } from '../../lib/platforms/index';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

/** The metric files are large and only wanted where a word was switched off. */
const termNames: TermNames = async (ids, language) => {
  const { metrics } = await import('../../lib/metrics/index');
  return Object.fromEntries(ids.map((id) => [id, metrics.get(id)?.name[language] ?? id]));
};

const api: OptionsApi = {
  ask,
  watchSettings,
  grantedOrigins,
  removeOrigin,
  requestOrigin,
  onPermissionsChanged,
  platforms,
  termNames,
  version: appVersion(),
  saveFile,
  storageState,
  askToPersist,
  now: () => new Date(),
};

followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsView api={api} />);
