import { createRoot } from 'react-dom/client';
import type { WelcomeApi } from '../../components/welcome/welcome-api';
import { WelcomeView } from '../../components/welcome/welcome-view';
import {
  grantedOrigins,
  onPermissionsChanged,
  removeOrigin,
  requestOrigin,
} from '../../lib/browser/permissions';
import { followProfile } from '../../lib/messaging/follow-profile';
import { askAndKeep as ask } from '../../lib/messaging/keeping-client';
import { platforms } from '../../lib/platforms/index';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

const api: WelcomeApi = {
  ask,
  watchSettings,
  grantedOrigins,
  removeOrigin,
  requestOrigin,
  onPermissionsChanged,
  platforms,
};

followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<WelcomeView api={api} />);
