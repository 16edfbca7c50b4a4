import { createRoot } from 'react-dom/client';
import type { AlertsApi } from '../../components/alerts/alerts-api';
import { AlertsView } from '../../components/alerts/alerts-view';
import { requestOrigin } from '../../lib/browser/permissions';
import { saveFile } from '../../lib/browser/save-file';
import { ask } from '../../lib/messaging/client';
import { followProfile } from '../../lib/messaging/follow-profile';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

const api: AlertsApi = {
  ask,
  watchSettings,
  now: () => new Date(),
  requestOrigin,
  saveFile,
  print: () => window.print(),
  metricNames: async (ids) => {
    const { metrics } = await import('../../lib/metrics/index');
    return Object.fromEntries(
      ids.flatMap((id) => {
        const name = metrics.get(id)?.name;
        return name ? [[id, name] as const] : [];
      }),
    );
  },
};

followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<AlertsView api={api} />);
