import { similarity, similarityIndex } from './similarity';
import type { Unit } from './units';

/** Which sentence became which. Moved ones are the same; order says nothing. */

export interface Pair {
  readonly before: Unit;
  readonly after: Unit;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Unit[];
  readonly added: readonly Unit[];
  /** Share of the units of the shorter text that the other one has too, 0 … 1. */
  readonly shared: number;
  /** The longer text has everything else in one piece at its end or start. */
  readonly contiguous: boolean;
}

/** Enough words in common to be one sentence in two versions. */
const ALIKE = 0.5;
/** Between the same neighbours less is enough. */
const ALIKE_IN_PLACE = 0.28;
/** Sentences of one article or heading. */
const ALIKE_UNDER = 0.4;
const SMALL_GAP = 6;

export function align(before: readonly Unit[], after: readonly Unit[]): Alignment {
  const inAfter = new Set(after.map(({ key }) => key));
  const inBefore = new Set(before.map(({ key }) => key));
  const gone = before.filter(({ key }) => !inAfter.has(key));
  const come = after.filter(({ key }) => !inBefore.has(key));
  const { pairs, removed, added } = pairUp(
    gone,
    come,
    neighbours(before, inAfter),
    neighbours(after, inBefore),
  );

  return { pairs, removed, added, ...sharing(before, after, inBefore, inAfter) };
}

interface Place {
  readonly previous: string | null;
  readonly next: string | null;
}

/** The unchanged units around each unit. */
function neighbours(units: readonly Unit[], known: ReadonlySet<string>): Map<number, Place> {
  const places = new Map<number, Place>();
  let previous: string | null = null;
  const previousOf: (string | null)[] = units.map(({ key }) => {
    const here = previous;
    if (known.has(key)) previous = key;
    return here;
  });
  let next: string | null = null;
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (!unit) continue;
    places.set(unit.at, { previous: previousOf[at] ?? null, next });
    if (known.has(unit.key)) next = unit.key;
  }
  return places;
}

function pairUp(
  gone: readonly Unit[],
  come: readonly Unit[],
  placesBefore: ReadonlyMap<number, Place>,
  placesAfter: ReadonlyMap<number, Place>,
): { pairs: Pair[]; removed: Unit[]; added: Unit[] } {
  const index = similarityIndex(come.map(({ text }) => text));
  const candidates: { before: number; after: number; rank: number }[] = [];
  gone.forEach((unit, at) => {
    for (const other of index.near(unit.text)) {
      const partner = come[other.index];
      if (!partner) continue;
      const inPlace = samePlace(placesBefore.get(unit.at), placesAfter.get(partner.at));
      const under = unit.where !== null && unit.where === partner.where;
      const enough = inPlace ? ALIKE_IN_PLACE : under ? ALIKE_UNDER : ALIKE;
      if (other.share >= enough)
        candidates.push({
          before: at,
          after: other.index,
          rank: other.share + (inPlace ? 0.15 : 0) + (under ? 0.1 : 0),
        });
    }
  });
  candidates.sort((a, b) => b.rank - a.rank || a.before - b.before || a.after - b.after);
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  const pairs: Pair[] = [];
  const take = (from: number, to: number) => {
    const [a, b] = [gone[from], come[to]];
    if (!a || !b || usedBefore.has(from) || usedAfter.has(to)) return;
    usedBefore.add(from);
    usedAfter.add(to);
    pairs.push({ before: a, after: b });
  };
  for (const { before, after } of candidates) take(before, after);
  pairLeftovers(gone, come, placesBefore, placesAfter, { usedBefore, usedAfter, take });
  pairs.sort((a, b) => a.after.at - b.after.at);
  return {
    pairs,
    removed: gone.filter((_, at) => !usedBefore.has(at)),
    added: come.filter((_, at) => !usedAfter.has(at)),
  };
}

/** A short cell, heading or line between the same two neighbours is that line. */
function pairLeftovers(
  gone: readonly Unit[],
  come: readonly Unit[],
  placesBefore: ReadonlyMap<number, Place>,
  placesAfter: ReadonlyMap<number, Place>,
  used: {
    readonly usedBefore: ReadonlySet<number>;
    readonly usedAfter: ReadonlySet<number>;
    readonly take: (from: number, to: number) => void;
  },
): void {
  const gapOf = (place: Place | undefined): string | null =>
    place && (place.previous ?? place.next) !== null ? `${place.previous}\n${place.next}` : null;
  const byGap = new Map<string, number[]>();
  come.forEach((unit, to) => {
    const gap = gapOf(placesAfter.get(unit.at));
    if (gap !== null && !used.usedAfter.has(to)) byGap.set(gap, [...(byGap.get(gap) ?? []), to]);
  });
  gone.forEach((unit, from) => {
    if (used.usedBefore.has(from)) return;
    const inGap = byGap.get(gapOf(placesBefore.get(unit.at)) ?? '') ?? [];
    // Where a whole section was written anew, neighbours say nothing.
    if (inGap.length > SMALL_GAP) return;
    const found = inGap.find((to) => {
      const other = come[to];
      return other && !used.usedAfter.has(to) && other.kind === unit.kind && oneLine(unit, other);
    });
    if (found !== undefined) used.take(from, found);
  });
}

const oneLine = (a: Unit, b: Unit): boolean =>
  a.text.length < 40 && b.text.length < 40
    ? /\d/.test(a.text) === /\d/.test(b.text)
    : similarity(a.text, b.text) >= 0.2;

const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  Boolean(
    a &&
      b &&
      ((a.previous !== null && a.previous === b.previous) ||
        (a.next !== null && a.next === b.next)),
  );

function sharing(
  before: readonly Unit[],
  after: readonly Unit[],
  inBefore: ReadonlySet<string>,
  inAfter: ReadonlySet<string>,
): { shared: number; contiguous: boolean } {
  const size = (units: readonly Unit[]) => units.reduce((sum, { key }) => sum + key.length, 0);
  const [short, long, known, back] =
    size(before) <= size(after)
      ? ([before, after, inAfter, inBefore] as const)
      : ([after, before, inBefore, inAfter] as const);
  const total = size(short);
  const same = short.reduce((sum, { key }) => sum + (known.has(key) ? key.length : 0), 0);
  // Runs of units that only the longer text has, by their length.
  let run = 0;
  let longest = 0;
  let extra = 0;
  for (const { key } of long) {
    if (back.has(key)) run = 0;
    else {
      run += key.length;
      extra += key.length;
      longest = Math.max(longest, run);
    }
  }
  return {
    shared: total > 0 ? same / total : 0,
    contiguous: extra > 0 && longest / extra > 0.8,
  };
}
