import { createRoot } from 'react-dom/client';
import type { LearnApi } from '../../components/learn/learn-api';
import { LearnView } from '../../components/learn/learn-view';
import { openOwnPage } from '../../lib/browser/pages';
import { ask } from '../../lib/messaging/client';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

const api: LearnApi = {
  ask,
  watchSettings,
  now: () => new Date(),
  print: () => window.print(),
  openPage: (page, hash) => void openOwnPage(page, hash),
  saveFile: (name, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
    link.download = name;
    link.click();
    // The browser reads it after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  // The paths carry a lot of text: the page is drawn before they are here.
  load: () =>
    Promise.all([import('../../lib/paths/index'), import('../../lib/offers/index')]).then(
      ([{ paths }, { offers }]) => ({ paths, offers }),
    ),
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<LearnView api={api} />);
