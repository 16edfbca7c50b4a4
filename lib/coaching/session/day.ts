import type { Observation } from '../../history/types';
import type { Evidence } from '../../learning/evidence';
import { spoken } from '../../shared/format';
import type { Unit } from '../../shared/sighting';
import type { Language } from '../../shared/text';
import { bucketOf } from './amounts';

/** What the records say was done on one day: to begin the note's list with. */
export function doneOn(rows: readonly Evidence[]): string[] {
  return [
    ...new Set(
      rows.flatMap((row) => {
        if (row.kind === 'practice-done' && row.drill) return [`drill:${row.drill.id}`];
        if ((row.kind === 'sheet-done' || row.kind === 'offer-read') && row.offer)
          return [`offer:${row.offer.id}`];
        return [];
      }),
    ),
  ];
}

/** Ways that were walked that day. */
export const pathsOn = (rows: readonly Evidence[]): string[] =>
  [
    ...new Set(
      rows.flatMap(({ offer, tip, loop, help, rule }) =>
        [offer?.path, tip?.path, loop?.path, help?.path, rule?.path].filter((path) => !!path),
      ),
    ),
  ] as string[];

/** A number that was on the screen that day, as it may stand in a note. */
export interface SeenNumber {
  readonly metricId: string;
  readonly name: string;
  readonly text: string;
}

const MOST_SEEN = 8;

/**
 * Numbers seen on a day, ready for a note: in broad steps, or exactly where the merchant agreed
 * to that (C4).
 */
export function seenNumbers(
  rows: readonly Observation[],
  nameOf: (metricId: string) => string | null,
  exact: boolean,
  language: Language,
): SeenNumber[] {
  const newest = new Map<string, Observation>();
  for (const row of rows)
    if ((newest.get(row.metricId)?.seenAt ?? '') <= row.seenAt) newest.set(row.metricId, row);
  return [...newest.values()]
    .toSorted((a, b) => b.seenAt.localeCompare(a.seenAt))
    .flatMap(({ metricId, value, unit }) => {
      const name = nameOf(metricId);
      const text = exact ? exactly(value, unit, language) : bucketOf(value, unit, language);
      return name && text ? [{ metricId, name, text }] : [];
    })
    .slice(0, MOST_SEEN);
}

const exactly = (value: number, unit: Unit, language: Language): string =>
  unit === 'percent'
    ? `${spoken(Math.round(value * 10_000) / 100, language)} %`
    : spoken(value, language);
