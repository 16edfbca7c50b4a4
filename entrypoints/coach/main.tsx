import { createRoot } from 'react-dom/client';
import type { CoachApi } from '../../components/coach/coach-api';
import { CoachPage } from '../../components/coach/coach-page';
import { openOwnPage } from '../../lib/browser/pages';
import { requestOrigin } from '../../lib/browser/permissions';
import { saveFile } from '../../lib/browser/save-file';
import { followProfile } from '../../lib/messaging/follow-profile';
import { askAndKeep as ask } from '../../lib/messaging/keeping-client';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

const api: CoachApi = {
  ask,
  watchSettings,
  requestOrigin,
  now: () => new Date(),
  print: () => window.print(),
  openPage: (page, hash) => void openOwnPage(page, hash),
  openPresenter: async () => {
    const reply = await ask('openPresenter', {});
    if (!reply.ok) return 'failed';
    return reply.value.veiled ? 'covered' : 'bare';
  },
  saveFile,
};

followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<CoachPage api={api} />);
