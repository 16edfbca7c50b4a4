import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPointer } from '../../components/overlay/drill/pointer';
import { closedShadowRoot } from '../../lib/browser/shadow';
import { endDrillWhenOff } from '../../lib/content/drill-off';
import { drillPorts } from '../../lib/content/overlay-ports';
import { bridge } from '../../lib/messaging/bridge';
import { hearPointer } from '../../lib/messaging/pointer-signal';

/**
 * Put beside the overlay by the background where a drill is walked: cards, which are wanted
 * far more often, do not wait for it.
 */
export default defineUnlistedScript(() => {
  const world = bridge();
  if (world.makePointer) return;
  const ports = { ...drillPorts, closedShadow: closedShadowRoot };
  world.makePointer = (host, view) => createPointer(host, ports, view);
  endDrillWhenOff();
  hearPointer((act) => bridge().overlay?.drillAct(act));
});
