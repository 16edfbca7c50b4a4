import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '../../components/overlay/mount';
import { accompanyOverlay } from '../../lib/content/lone-overlay';
import { overlayPorts } from '../../lib/content/overlay-ports';
import { bridge } from '../../lib/messaging/bridge';

/**
 * Put into a frame by the background: the first time a card is wanted there, or when
 * somebody asks about one selected word on a page that is not read.
 */
export default defineUnlistedScript(() => {
  const { overlay, scanner, view } = bridge();
  const looks = scanner?.view ?? view;
  if (overlay || !looks) return;
  mountOverlay(overlayPorts, looks);
  if (!scanner) accompanyOverlay();
});
