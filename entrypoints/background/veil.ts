import { grantedOrigins, onPermissionsChanged } from '../../lib/browser/permissions';
import { remember, remembered } from '../../lib/browser/session-memory';
import { allTabs } from '../../lib/browser/tabs';
import { coverTab, registerVeil, uncover } from '../../lib/browser/veil-scripts';
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
  const pages = tabs
    .filter(({ url }) => /^(?:https?|file):/.test(url))
    .sort((a, b) => Number(b.active) - Number(a.active));
  if (!state.on) {
    await Promise.all([
      registerVeil([]),
      ...pages.map(async ({ id }) => {
        await tellScanners(id, 'veilChanged', { state });
        await uncover({ tabId: id, allFrames: true });
      }),
    ]);
    return;
  }
  await Promise.all([
    registerVeil(origins),
    ...pages.map(async ({ id }) => {
      await coverTab(id);
      await tellScanners(id, 'veilChanged', { state });
    }),
  ]);
}

/** A site that is chosen while the veil is on is covered as well. */
export function watchVeil(): void {
  onPermissionsChanged(() => void resync());
}

async function resync(): Promise<void> {
  if ((await veilState()).on) await syncVeil();
}
