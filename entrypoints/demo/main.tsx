import { createRoot } from 'react-dom/client';
import { DemoView } from '../../components/demo/demo-view';
import { ask } from '../../lib/messaging/client';
import { followProfile } from '../../lib/messaging/follow-profile';
import { watchSettings } from '../../lib/settings/watch';
import { startOnThisPage } from './scanner';

// One object for the life of the page: the hooks take a new one for a new background.
const api = { ask, watchSettings };
followProfile();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<DemoView api={api} now={new Date()} />);
  startOnThisPage();
}
