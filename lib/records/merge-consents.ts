import type { ConsentDecision } from '../db/database';

const sameAs = ({ id, scope, given, at }: ConsentDecision): string =>
  [id, scope, given, at].join(' ');

/**
 * Brings two logs of decisions together. The last of each consent counts, so a decision of the
 * file must not come after a later one of here: both logs keep their own order, and are laid
 * into one another by time. Numbers are given anew where that asks for it.
 *
 * @returns rows to write, over the ones that have these numbers now
 */
export function mergeConsents(
  file: readonly ConsentDecision[],
  here: readonly ConsentDecision[],
): { readonly writes: readonly ConsentDecision[]; readonly added: number; readonly same: number } {
  const known = new Set(here.map(sameAs));
  const news = file.filter((row) => !known.has(sameAs(row)));
  const same = file.length - news.length;
  if (here.length === 0) return { writes: news, added: news.length, same };
  const log = here.toSorted((a, b) => a.no - b.no);
  const last = log.at(-1)?.no ?? 0;
  const numbers = [...log.map(({ no }) => no), ...news.map((_, at) => last + 1 + at)];
  const merged = interleave(
    log,
    news.toSorted((a, b) => a.no - b.no),
  );
  const writes = merged.flatMap((row, at) => {
    const no = numbers[at] ?? row.no;
    return no === log[at]?.no && row === log[at] ? [] : [{ ...row, no }];
  });
  return { writes, added: news.length, same };
}

/** Of two that wait, the earlier goes first; of equal ones that of the first list. */
function interleave(
  one: readonly ConsentDecision[],
  other: readonly ConsentDecision[],
): ConsentDecision[] {
  const merged: ConsentDecision[] = [];
  let at = 0;
  for (const row of one) {
    for (let next = other[at]; next && next.at < row.at; next = other[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(row);
  }
  return [...merged, ...other.slice(at)];
}
