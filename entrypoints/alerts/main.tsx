import { createRoot } from 'react-dom/client';
import type { AlertsApi } from '../../components/alerts/alerts-api';
import { AlertsView } from '../../components/alerts/alerts-view';
import { requestOrigin } from '../../lib/browser/permissions';
import { ask } from '../../lib/messaging/client';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

/** A file of ours goes to the person's own downloads, without a permission for it. */
function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

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

const root = document.getElementById('root');
if (root) createRoot(root).render(<AlertsView api={api} />);
