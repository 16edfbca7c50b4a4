import { createRoot } from 'react-dom/client';
import type { LearnApi } from '../../components/learn/learn-api';
import { LearnView } from '../../components/learn/learn-view';
import { openOwnPage } from '../../lib/browser/pages';
import { saveFile } from '../../lib/browser/save-file';
import { followProfile } from '../../lib/messaging/follow-profile';
import { askAndKeep as ask } from '../../lib/messaging/keeping-client';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

// Asked for before anything is drawn: every view needs them.
const paths = import('../../lib/paths/index');
paths.catch(() => undefined);

const api: LearnApi = {
  ask,
  watchSettings,
  now: () => new Date(),
  print: () => window.print(),
  openPage: (page, hash) => void openOwnPage(page, hash),
  saveFile: (name, text) => saveFile(name, 'text/markdown;charset=utf-8', text),
  saveJson: saveFile,
  // These carry a lot of text: the page is drawn before they are here.
  loadPaths: async () => (await paths).paths,
  loadOffers: async () => (await import('../../lib/offers/index')).offers,
};

followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<LearnView api={api} />);
