import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frontTabId } from '../../lib/browser/front-tab';
import { askFirst } from '../../lib/messaging/first-story';

/** In the head of the side panel: asks what the page says while the panel is still loading. */
export default defineUnlistedScript(() => {
  const wanted = Number(new URLSearchParams(location.search).get('tab'));
  askFirst(wanted > 0 ? Promise.resolve(wanted) : frontTabId());
});
