import type { PageStory } from '../insight/types';
import type { Result } from '../shared/result';
import { ask } from './client';

/**
 * The panel's first question, asked by a small script before the panel itself is loaded: the
 * background answers while React and the rest come. Two scripts of one page meet here.
 */
interface First {
  /** By the page's clock, ms. */
  readonly at: number;
  readonly tabId: Promise<number | null>;
  readonly reply: Promise<Result<PageStory> | null>;
}

/** A panel that opened unseen asks anew when it is looked at. */
const GOOD_FOR_MS = 5000;
const KEY = Symbol.for('dongdian.first-story');
const world = globalThis as unknown as Record<symbol, First | undefined>;

export function askFirst(tab: Promise<number | null>): void {
  const tabId = tab.catch(() => null);
  const reply = tabId.then((id) => (id === null ? null : ask('pageStory', { tabId: id })));
  world[KEY] = { at: performance.now(), tabId, reply };
}

/** The answer to it, once; `null` where none was asked, too long ago, or about another tab. */
export async function takeFirst(tabId: number): Promise<Result<PageStory> | null> {
  const first = world[KEY];
  delete world[KEY];
  if (!first || performance.now() - first.at > GOOD_FOR_MS) return null;
  return (await first.tabId) === tabId ? first.reply : null;
}
