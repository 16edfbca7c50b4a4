import { frontPageTab } from '../../lib/browser/front-page';
import { ownUrl } from '../../lib/browser/pages';
import {
  closePresenterWindow,
  openPresenterWindow,
  presenterIsOpen,
} from '../../lib/browser/presenter-window';
import { remember, remembered } from '../../lib/browser/session-memory';
import { tabById } from '../../lib/browser/tabs';
import { signalPointer } from '../../lib/messaging/pointer-sender';
import type { PointerSignal } from '../../lib/messaging/pointer-signal';
import type { ToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/router';
import { present } from '../../lib/presenter/act';
import { NEW_MEETING, type PresenterAct, type PresenterState } from '../../lib/presenter/types';
import { drillIn } from './drill-handlers';
import { forgetShown, shownIn } from './presenter-cards';
import { setVeil, veilState } from './veil';

type PresenterMessages = Pick<
  Handlers<typeof ToBackground>,
  'presenting' | 'present' | 'openPresenter' | 'closePresenter' | 'pointDrill'
>;

const KEY = 'presenter';

const stateNow = async (): Promise<PresenterState> => ({
  ...NEW_MEETING,
  ...((await remembered(KEY)) as Partial<PresenterState> | undefined),
});

// Acts come from the window, the popup and the keys: each is done upon what the last one left.
let turn: Promise<unknown> = Promise.resolve();

export function doPresent(wanted: number | null, act: PresenterAct): Promise<PresenterState> {
  const mine = turn.then(async () => {
    const tabId = wanted ?? (await frontPageTab());
    const [before, shown] = await Promise.all([stateNow(), shownIn(tabId)]);
    const after = present(before, act, { card: shown?.card ?? null, now: Date.now() });
    if (after !== before) await remember(KEY, after);
    if (act.do === 'end') await forgetShown();
    return after;
  });
  turn = mine.catch(() => undefined);
  return mine;
}

/** Another merchant sits here now: nothing of the last meeting may be seen. */
export const endMeeting = (): Promise<PresenterState> => doPresent(null, { do: 'end' });

/** The veil first: what is on the page may be on the wall a moment later. */
export async function openPresenter() {
  const veil = await veilState().catch(() => null);
  const covered = veil?.on ? veil : await setVeil({ on: true, amounts: true }).catch(() => null);
  return { opened: await openPresenterWindow(), veiled: covered?.on === true };
}

export async function pointDrill(
  wanted: number | null,
  act: PointerSignal['act'],
): Promise<{ heard: boolean }> {
  const tabId = wanted ?? (await frontPageTab());
  if (tabId === null) return { heard: false };
  // Our own page has no content script: it hears what all of ours hear.
  const own = (await tabById(tabId))?.url.startsWith(ownUrl('demo')) === true;
  return { heard: await signalPointer(own ? null : tabId, act) };
}

/** What the presenter's window and the coach's panel ask for. */
export const presenterHandlers: PresenterMessages = {
  presenting: async ({ tabId: wanted }) => {
    const tabId = wanted ?? (await frontPageTab());
    const [state, shown, drill, open] = await Promise.all([
      stateNow(),
      shownIn(tabId),
      tabId === null ? null : drillIn(tabId),
      presenterIsOpen(),
    ]);
    return { state, shown, drill, open };
  },
  present: ({ tabId, act }) => doPresent(tabId, act),
  openPresenter: () => openPresenter(),
  closePresenter: async () => {
    await closePresenterWindow();
    return {};
  },
  pointDrill: ({ tabId, act }) => pointDrill(tabId, act),
};
