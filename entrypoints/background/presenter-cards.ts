import { presenterIsOpen } from '../../lib/browser/presenter-window';
import { forget, remember, remembered } from '../../lib/browser/session-memory';
import type { Card } from '../../lib/explain/card';
import type { ShownCard } from '../../lib/presenter/types';
import { loadSettings } from '../../lib/settings/store';

/** Which tabs have one, the newest last. */
const TABS = 'shown-cards';
const MOST = 12;
const keyOf = (tabId: number): string => `shown-card:${tabId}`;

const tabs = async (): Promise<readonly number[]> =>
  ((await remembered(TABS)) as readonly number[] | undefined) ?? [];

// Two cards at a time would lose one in the list.
let turn: Promise<unknown> = Promise.resolve();

/**
 * A card was opened in a tab: the presenter may show it. In memory only, and only for a coach
 * or where the presenter is open: else a merchant's cards are remembered nowhere.
 */
export function noteShown(card: Card, tabId: number, sample: boolean): Promise<void> {
  const mine = turn.then(async () => {
    if ((await loadSettings()).role !== 'coach' && !(await presenterIsOpen())) return;
    await remember(keyOf(tabId), { card, sample, tabId, at: Date.now() } satisfies ShownCard);
    const all = [...(await tabs()).filter((one) => one !== tabId), tabId];
    await remember(TABS, all.slice(-MOST));
    await Promise.all(all.slice(0, -MOST).map((one) => forget(keyOf(one))));
  });
  turn = mine.catch(() => undefined);
  return mine;
}

/** The card of a tab; where it has none, the one that was opened last anywhere. */
export async function shownIn(tabId: number | null): Promise<ShownCard | null> {
  const last = (await tabs()).at(-1);
  const own = tabId === null ? undefined : await remembered(keyOf(tabId));
  const found = own ?? (last === undefined ? undefined : await remembered(keyOf(last)));
  return (found as ShownCard | undefined) ?? null;
}

/** What was shown in one meeting is not seen in the next. */
export async function forgetShown(): Promise<void> {
  const all = await tabs();
  await forget(TABS);
  await Promise.all(all.map((tabId) => forget(keyOf(tabId))));
}
