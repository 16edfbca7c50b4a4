import { browser } from '../browser/index';
import type { Result } from '../shared/result';
import type { Envelope } from './envelope';
import type { DataOf, ReplyOf, ToScanner } from './protocol';
import { send } from './send';

type Scanner = typeof ToScanner;

/** Asks the scanner of one tab (its top frame). */
export function askScanner<N extends keyof Scanner & string>(
  tabId: number,
  name: N,
  data: DataOf<Scanner, N>,
): Promise<Result<ReplyOf<Scanner, N>>> {
  const message: Envelope = { to: 'scanner', name, data };
  return send(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

/** Tells every frame of a tab, or — without a tab — our own pages; nobody has to answer. */
export async function tellScanners<N extends keyof Scanner & string>(
  tabId: number | null,
  name: N,
  data: DataOf<Scanner, N>,
): Promise<void> {
  const message: Envelope = { to: 'scanner', name, data };
  const sent =
    tabId === null
      ? browser.runtime.sendMessage(message)
      : browser.tabs.sendMessage(tabId, message);
  // No receiver is the usual case: most tabs have no scanner.
  await Promise.resolve(sent).catch(() => undefined);
}
