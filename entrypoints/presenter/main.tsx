import { createRoot } from 'react-dom/client';
import type { PresenterApi } from '../../components/presenter/presenter-api';
import { PresenterPage } from '../../components/presenter/presenter-page';
import { onFrontPage } from '../../lib/browser/front-page';
import { openOwnPage } from '../../lib/browser/pages';
import { presenterIsHere } from '../../lib/browser/presenter-window';
import { fullScreen, onScreenMoved, screenNow } from '../../lib/browser/screens';
import { onMemoryChanged } from '../../lib/browser/session-memory';
import { ask } from '../../lib/messaging/client';
import { followProfile } from '../../lib/messaging/follow-profile';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

const api: PresenterApi = {
  ask,
  watchSettings,
  now: () => Date.now(),
  follow: (changed) => {
    const stops = [onMemoryChanged(changed), onFrontPage(changed)];
    return () => {
      for (const stop of stops) stop();
    };
  },
  screen: screenNow,
  onScreen: onScreenMoved,
  full: fullScreen.on,
  toggleFull: fullScreen.toggle,
  onFull: fullScreen.watch,
  openPage: (page, hash) => void openOwnPage(page, hash),
};

void presenterIsHere();
followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<PresenterPage api={api} />);
