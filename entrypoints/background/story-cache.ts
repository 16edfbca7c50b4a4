import type { PageStory } from '../../lib/insight/types';
import { atSwitch } from './profile-scope';

/** A panel follows its page every two seconds: what did not change is not told anew. */
const GOOD_FOR_MS = 30_000;
const MOST_TABS = 20;

interface Told {
  readonly key: string;
  /** ms since 1970. */
  readonly at: number;
  readonly story: Promise<PageStory>;
}

/** By tab. Lost with the worker, and nothing with it. */
const told = new Map<number, Told>();
let records = 0;
atSwitch(() => told.clear());

/** Kept numbers or costs were written or erased: what was told rests on older ones. */
export function recordsChanged(): void {
  records += 1;
}

/**
 * The story of a tab, told anew only where something it rests on changed.
 *
 * @param basis everything that it depends on, besides the records.
 */
export function storyOnce(
  tabId: number,
  basis: unknown,
  now: Date,
  tell: () => Promise<PageStory>,
): Promise<PageStory> {
  const key = `${records} ${JSON.stringify(basis)}`;
  const known = told.get(tabId);
  if (known?.key === key && now.getTime() - known.at < GOOD_FOR_MS) return known.story;
  if (told.size >= MOST_TABS) told.clear();
  const story = tell();
  told.set(tabId, { key, at: now.getTime(), story });
  story.catch(() => told.delete(tabId));
  return story;
}
