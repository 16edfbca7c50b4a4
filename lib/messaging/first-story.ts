import type { PageStory } from '../insight/types';
import type { Result } from '../shared/result';
import { ask } from './client';

/**
 * The panel's first question, asked by a small script before the panel itself is loaded: the
 * background answers while React and the rest come. Two scripts of one page meet here.
 */
interface First {
  readonly tabId: Promise<number | null>;
  readonly reply: Promise<Result<PageStory> | null>;
}

const KEY = Symbol.for('dongdian.first-story');
const world = globalThis as unknown as Record<symbol, First | undefined>;

export function askFirst(tab: Promise<number | null>): void {
  const tabId = tab.catch(() => null);
  const reply = tabId.then((id) => (id === null ? null : ask('pageStory', { tabId: id })));
  world[KEY] = { tabId, reply };
}

/** The answer to it, once; `null` where none was asked, or about another tab. */
export async function takeFirst(tabId: number): Promise<Result<PageStory> | null> {
  const first = world[KEY];
  delete world[KEY];
  return first && (await first.tabId) === tabId ? first.reply : null;
}
