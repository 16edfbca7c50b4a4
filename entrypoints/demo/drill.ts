import { closedRootOf } from '../../components/demo/shadow-host';
import { endDrillWhenOff } from '../../lib/content/drill-off';
import { drillPorts, overlayPorts } from '../../lib/content/overlay-ports';
import { drillOf, hashOf, placeOf } from '../../lib/demo/address';
import { bridge } from '../../lib/messaging/bridge';
import { ask } from '../../lib/messaging/client';
import { hearPointer } from '../../lib/messaging/pointer-signal';
import type { ViewState } from '../../lib/messaging/protocol';
import { activeOn } from '../../lib/settings/page-state';
import { ok } from '../../lib/shared/result';

/** The card on this page, loaded on first use as everywhere. */
export async function demoOverlay(view: ViewState): Promise<void> {
  const { mountOverlay } = await import('../../components/overlay/mount');
  if (bridge().overlay) return;
  // A made-up shop has no rules to keep.
  const rulesHere = async () => ok({ todo: 0, know: 0 });
  mountOverlay({ ...overlayPorts, rulesHere }, view);
}

/** The step pointer, likewise. */
async function demoPointer(): Promise<void> {
  const { createPointer } = await import('../../components/overlay/drill/pointer');
  const world = bridge();
  if (world.makePointer) return;
  const ports = { ...drillPorts, moved, closedShadow: closedRootOf };
  world.makePointer = (host, looks) => createPointer(host, ports, looks);
  endDrillWhenOff();
  hearPointer((act) => bridge().overlay?.drillAct(act));
}

/** Walks the drill that the address names, now and whenever another is asked for. */
export function walkFromAddress(): void {
  window.addEventListener('hashchange', () => void begin());
  void begin();
}

async function begin(): Promise<void> {
  const drillId = drillOf(location.hash);
  if (!drillId) return;
  const [settings, reply] = await Promise.all([
    ask('settings', {}),
    ask('drillToWalk', { drillId }),
  ]);
  if (!settings.ok || !reply.ok || !reply.value.walk) return;
  if (!activeOn(settings.value, location.href)) return;
  const { language, textSize, elder, theme } = settings.value;
  await Promise.all([demoOverlay({ language, textSize, elder, theme }), demoPointer()]);
  bridge().overlay?.drill(reply.value.walk);
}

/** An ended walk leaves the address, so that the same link can start it again. */
function moved(data: Parameters<typeof drillPorts.moved>[0]): void {
  const { now } = data;
  drillPorts.moved(data);
  if (now === null && drillOf(location.hash))
    history.replaceState(history.state, '', hashOf(placeOf(location.hash)));
}
