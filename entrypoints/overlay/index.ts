import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '../../components/overlay/mount';
import { overlayPorts } from '../../lib/content/overlay-ports';
import { bridge } from '../../lib/messaging/bridge';

/** Put into a frame by the background, the first time a card is wanted there. */
export default defineUnlistedScript(() => {
  const { overlay, scanner } = bridge();
  if (overlay || !scanner) return;
  mountOverlay(overlayPorts, scanner.view);
});
