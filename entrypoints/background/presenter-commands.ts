import { frontPageTab } from '../../lib/browser/front-page';
import { drillIn } from './drill-handlers';
import { doPresent, openPresenter, pointDrill } from './presenter-handlers';
import { setVeil, veilState } from './veil';

/** Keys of the manifest that a coach may give a key to; by themselves they have none. */
export async function presenterCommand(name: string): Promise<void> {
  switch (name) {
    case 'open-presenter':
      await openPresenter();
      return;
    case 'toggle-veil': {
      const { on } = await veilState();
      await setVeil({ on: !on, amounts: !on });
      return;
    }
    case 'next-part':
      await nextPart();
      return;
    case 'hand-over': {
      const tabId = await frontPageTab();
      const drill = tabId === null ? null : await drillIn(tabId);
      await pointDrill(tabId, drill?.handed ? 'hand-back' : 'hand-over');
    }
  }
}

/** Where a drill is shown, its next step; else the next part of the card on the wall. */
async function nextPart(): Promise<void> {
  const tabId = await frontPageTab();
  const drill = tabId === null ? null : await drillIn(tabId);
  if (drill && !drill.handed) await pointDrill(tabId, 'next');
  else await doPresent(tabId, { do: 'part', by: 1 });
}
