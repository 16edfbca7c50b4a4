import type { Pair } from './align';
import { compareKey } from './normalise';
import { passage, type TokenDiff } from './token-diff';
import type { Unit } from './units';

/** Passages that stand elsewhere now: joined or split sentences, text moved over a boundary. */

interface Edited extends Pair {
  readonly diff: TokenDiff;
}

const MIN_KEY = 8;
const MIN_ABSORBED = 10;

/** The number of a list entry at either end of a passage: "(1) …", "… or (2". */
const NUMBERED = /^[(（]?\d{1,2}[)）.]+\s*|\s+[(（]\d{1,2}[)）.]*$|\d{1,2}(?:\.\d{1,2})+\.?$/gu;

/** @param all the units of both texts, unchanged ones too */
export function withoutMoves(
  pairs: readonly Edited[],
  removed: readonly Unit[],
  added: readonly Unit[],
  all: { readonly before: readonly Unit[]; readonly after: readonly Unit[] },
): { pairs: Edited[]; removed: Unit[]; added: Unit[] } {
  const passages = (side: 'old' | 'new') =>
    pairs.flatMap(({ before, after, diff }) =>
      diff.hunks.map((hunk) => {
        const text =
          side === 'old' ? passage(before.text, hunk.old) : passage(after.text, hunk.new);
        return text === null ? '' : compareKey(text);
      }),
    );
  // What vanished from its old place, and what appeared at a new one.
  const gone = [...removed.map(({ key }) => key), ...passages('old')].join('\n');
  const come = [...added.map(({ key }) => key), ...passages('new')].join('\n');
  const elsewhere = (text: string | null, there: string): boolean => {
    if (text === null) return false;
    const key = compareKey(text.replace(NUMBERED, ''));
    return key.length >= MIN_KEY && there.includes(key);
  };
  return {
    pairs: pairs.map((pair) => ({
      ...pair,
      diff: {
        ...pair.diff,
        hunks: pair.diff.hunks.flatMap((hunk) => {
          const old = elsewhere(passage(pair.before.text, hunk.old), come) ? [] : hunk.old;
          const fresh = elsewhere(passage(pair.after.text, hunk.new), gone) ? [] : hunk.new;
          if (old.length === 0 && fresh.length === 0) return [];
          // One side moved away, the other is still there: keep both, they read together.
          return [hunk];
        }),
      },
    })),
    removed: absorbed(removed, come, all.after),
    added: absorbed(added, gone, all.before),
  };
}

/** Without what was only joined, split or wrapped anew: it stands in the other text all the same. */
function absorbed(units: readonly Unit[], moved: string, other: readonly Unit[]): Unit[] {
  const text = other.map(({ key }) => bare(key)).join('');
  return units.filter(({ key }) => {
    const plain = bare(key);
    if (plain.length >= MIN_KEY && moved.includes(plain)) return false;
    return plain.length < MIN_ABSORBED || !text.includes(plain);
  });
}

const bare = (key: string): string => key.replace(/@.*$/, '');
