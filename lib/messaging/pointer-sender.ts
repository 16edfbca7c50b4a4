import { browser } from '../browser/index';
import type { PointerSignal } from './pointer-signal';

/** Says something to the step pointer in a tab; without a tab to the sample shop. */
export async function signalPointer(
  tabId: number | null,
  act: PointerSignal['act'],
): Promise<boolean> {
  const signal: PointerSignal = { to: 'pointer', act };
  const sent =
    tabId === null
      ? browser.runtime.sendMessage(signal)
      : browser.tabs.sendMessage(tabId, signal, { frameId: 0 });
  return (await Promise.resolve(sent).catch(() => false)) === true;
}
