import type { RuleHistory } from './types';

/** Search over every kept version of every rule, made once and asked often. */

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly history: RuleHistory;
  /** Every block as it is compared, in the order of the pool. */
  readonly blocks: readonly string[];
  /** The same in one piece: most rules are done with after one look at it. */
  readonly whole: string;
  /** Of every block, the first and the last version that hold it (place in the list). */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

export interface SearchBase {
  readonly entries: readonly Entry[];
}

export interface SearchHit {
  readonly key: string;
  readonly title: string;
  /** The passage that holds the words. */
  readonly text: string;
  /** ISO times of the first and the last version that hold it. */
  readonly from: string;
  readonly to: string;
  /** It stands in the newest version too. */
  readonly current: boolean;
}

/** Hits of one rule; more would hide the other rules. */
const MOST_OF_ONE = 5;
const MOST_HITS = 60;
const LONGEST = 400;

/** Width, case and blanks make no difference to who searches. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ');
const plain = (text: string): string => folded(text).trim();
const oneLine = (text: string): string => (text.includes('\n') ? text.replaceAll('\n', ' ') : text);

export function searchBase(
  rules: readonly { readonly title: string; readonly history: RuleHistory }[],
): SearchBase {
  return { entries: rules.map(({ title, history }) => entryOf(title, history)) };
}

function entryOf(title: string, history: RuleHistory): Entry {
  const { key, pool, versions } = history;
  // In one go: a page has a hundred blocks, and there may be hundreds of pages.
  const whole = folded([title, ...pool.map(({ text }) => text)].map(oneLine).join('\n'));
  const blocks = whole.split('\n').slice(1);
  const first: number[] = [];
  const last: number[] = [];
  versions.forEach(({ blocks: held }, at) => {
    for (const place of held) {
      first[place] ??= at;
      last[place] = at;
    }
  });
  return { key, title, history, blocks, whole, first, last };
}

/**
 * Passages that hold every word, in versions old and new; what stands today comes first, then
 * what stood last.
 */
export function searchRules({ entries }: SearchBase, query: string): SearchHit[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const hits = entries
    .filter(({ whole }) => words.every((word) => whole.includes(word)))
    .flatMap((entry) => hitsOf(entry, words));
  return hits
    .sort(
      (a, b) => Number(b.current) - Number(a.current) || (a.to < b.to ? 1 : a.to > b.to ? -1 : 0),
    )
    .slice(0, MOST_HITS);
}

function hitsOf(entry: Entry, words: readonly string[]): SearchHit[] {
  const { key, title, history, blocks, first, last } = entry;
  const { pool, versions } = history;
  const newest = versions.length - 1;
  const places: number[] = [];
  // What stands today first; what stood earlier only where there is room.
  for (const now of [true, false])
    for (let place = 0; place < blocks.length && places.length < MOST_OF_ONE; place += 1) {
      const end = last[place];
      if (end === undefined || (end === newest) !== now) continue;
      const block = blocks[place] ?? '';
      if (words.every((word) => block.includes(word))) places.push(place);
    }
  const hit = (text: string, from: number, to: number): SearchHit => ({
    key,
    title,
    text: text.length > LONGEST ? around(text, words[0] ?? '') : text,
    from: versions[from]?.at ?? '',
    to: versions[to]?.at ?? '',
    current: to === newest,
  });
  // All words in the title, or spread over the page: its beginning stands for it.
  if (places.length === 0)
    return newest < 0 ? [] : [hit(pool[versions[newest]?.blocks[0] ?? -1]?.text ?? '', 0, newest)];
  return places
    .sort((a, b) => (last[b] ?? 0) - (last[a] ?? 0) || a - b)
    .map((place) => hit(pool[place]?.text ?? '', first[place] ?? 0, last[place] ?? newest));
}

function around(text: string, word: string): string {
  const at = Math.max(0, plain(text).indexOf(word) - LONGEST / 3);
  return `${at > 0 ? '…' : ''}${text.slice(at, at + LONGEST)}…`;
}
