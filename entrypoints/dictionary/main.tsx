import { createRoot } from 'react-dom/client';
import type { DictionaryApi } from '../../components/dictionary/dictionary-api';
import { DictionaryView } from '../../components/dictionary/dictionary-view';
import { ask } from '../../lib/messaging/client';
import { followProfile } from '../../lib/messaging/follow-profile';
import { watchSettings } from '../../lib/settings/watch';
import '../../components/ui/ui.css';

const api: DictionaryApi = {
  ask,
  watchSettings,
  load: () => import('./book').then(({ openBook }) => openBook()),
};

followProfile();
const root = document.getElementById('root');
if (root) createRoot(root).render(<DictionaryView api={api} />);
