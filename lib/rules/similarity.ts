/** How much two sentences have in common, by pieces of two Han characters or one word. */

const PIECE = /\p{Script=Han}+|[\p{L}\p{M}]+|\d[\d.,]*/gu;

function piecesOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (piece: string) => counts.set(piece, (counts.get(piece) ?? 0) + 1);
  for (const [run] of text.toLowerCase().matchAll(PIECE)) {
    if (!/^\p{Script=Han}/u.test(run)) {
      // Figures change; that they are there is what two versions have in common.
      add(/^\d/.test(run) ? '#' : run);
      continue;
    }
    const signs = [...run];
    for (let at = 0; at < signs.length; at += 1) {
      const pair = `${signs[at] ?? ''}${signs[at + 1] ?? ''}`;
      if (at + 1 < signs.length) add(pair);
      else if (signs.length === 1) add(pair);
    }
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
};

/** Dice share of common pieces, 0 … 1. */
export function similarity(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  let common = 0;
  for (const [piece, count] of left) common += Math.min(count, right.get(piece) ?? 0);
  const all = total(left) + total(right);
  return all > 0 ? (2 * common) / all : 0;
}

export interface Near {
  readonly index: number;
  readonly share: number;
}

/** Pieces that this many sentences hold find nothing; they still count once found. */
const COMMON_PIECE = 60;
const MOST_CANDIDATES = 12;

/** Finds similar sentences of a list without comparing each with each. */
export function similarityIndex(texts: readonly string[]): { near: (text: string) => Near[] } {
  const pieces = texts.map(piecesOf);
  const sizes = pieces.map(total);
  const holders = new Map<string, number[]>();
  pieces.forEach((counts, index) => {
    for (const piece of counts.keys()) {
      const list = holders.get(piece);
      if (list) list.push(index);
      else holders.set(piece, [index]);
    }
  });
  return {
    near(text) {
      const own = piecesOf(text);
      const size = total(own);
      const hits = new Map<number, number>();
      for (const [piece, count] of own) {
        const list = holders.get(piece);
        if (!list || (list.length > COMMON_PIECE && texts.length > COMMON_PIECE)) continue;
        for (const index of list)
          hits.set(index, (hits.get(index) ?? 0) + Math.min(count, pieces[index]?.get(piece) ?? 0));
      }
      return [...hits]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, MOST_CANDIDATES)
        .map(([index]) => {
          const other = pieces[index];
          let common = 0;
          for (const [piece, count] of own) common += Math.min(count, other?.get(piece) ?? 0);
          return { index, share: (2 * common) / Math.max(1, size + (sizes[index] ?? 0)) };
        });
    },
  };
}
