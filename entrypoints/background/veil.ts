import { grantedOrigins, onPermissionsChanged } from '../../lib/browser/permissions';
import { remember, remembered } from '../../lib/browser/session-memory';
import { allTabs, type Tab } from '../../lib/browser/tabs';
import { coverTab, openUp, registerVeil, uncover } from '../../lib/browser/veil-scripts';
import { tellScanners } from '../../lib/messaging/scanner-client';
import { VEIL_OFF, type VeilState } from '../../lib/veil/types';

/** Survives the worker, not the browser: a coach who starts anew decides anew. */
const KEY = 'veil';

export async function veilState(): Promise<VeilState> {
  const known = (await remembered(KEY).catch(() => null)) as Partial<VeilState> | null;
  return known?.on === true ? { on: true, amounts: known.amounts === true } : VEIL_OFF;
}

/**
 * Puts the veil over every chosen site, over pages that are open already, and over those that
 * open from now on; or takes it away completely.
 *
 * @returns what holds now
 */
export async function setVeil(wanted: VeilState): Promise<VeilState> {
  const state: VeilState = { on: wanted.on, amounts: wanted.on && wanted.amounts };
  await remember(KEY, state);
  await syncVeil();
  void tellScanners(null, 'veilChanged', { state });
  return state;
}

/** Brings registration and open tabs in line with what is wanted and allowed. */
export async function syncVeil(): Promise<void> {
  const [state, tabs, origins] = await Promise.all([veilState(), allTabs(), grantedOrigins()]);
  const pages = tabs.filter(({ url }) => /^(?:https?|file):/.test(url));
  const inFront = pages.filter(({ active }) => active);
  const behind = pages.filter(({ active }) => !active);
  const registered = registerVeil(state.on ? origins : []);
  if (!state.on) {
    await Promise.all([registered, ...inFront.map(({ id }) => takeOff(id, state))]);
    await Promise.all(behind.map(({ id }) => takeOff(id, state)));
    return;
  }
  // What somebody is looking at comes first; of the others it is enough that nothing shows.
  await Promise.all([registered, ...inFront.map(({ id }) => putOn(id, state))]);
  // A page that came between the two was too late for the one and too early for the other.
  await Promise.all(inFront.map(({ id }) => openUp(id)));
  await Promise.all(behind.map(({ id }) => coverTab(id)));
  void openAll(behind, state);
}

/** Their texts may be told one after the other: nobody looks, and nothing shows. */
async function openAll(tabs: readonly Tab[], state: VeilState): Promise<void> {
  for (const { id } of tabs) await putOn(id, state, true);
}

async function putOn(tabId: number, state: VeilState, covered = false): Promise<void> {
  if (!covered && !(await coverTab(tabId))) return;
  await openUp(tabId);
  await tellScanners(tabId, 'veilChanged', { state });
}

async function takeOff(tabId: number, state: VeilState): Promise<void> {
  void tellScanners(tabId, 'veilChanged', { state });
  await uncover({ tabId, allFrames: true });
}

/** A site that is chosen while the veil is on is covered as well. */
export function watchVeil(): void {
  onPermissionsChanged(() => void resync());
}

async function resync(): Promise<void> {
  if ((await veilState()).on) await syncVeil();
}
