import { type DateParts, type FoundDate, findDates } from '../dates';

/** The dates of a notice: single days and periods, with what its context adds to them. */

export interface Dated {
  readonly start: DateParts | null;
  readonly end: DateParts | null;
  /** One day, not a period: start and end are the same. */
  readonly single: boolean;
  readonly from: number;
  readonly to: number;
  /** The century, year or month was taken from the context. */
  readonly completed: readonly ('year' | 'month' | 'year-century')[];
}

const BETWEEN =
  /^\s*(?:[（(]?\s*(?:周[一二三四五六日天]|星期.)\s*[)）]?)?\s*(?:\d{1,2}\s*[:：点时]\s*(?:\d{2}(?:\s*[:：]\s*\d{2})?)?分?)?\s*(?:起|开始)?\s*(?:[-–—−~～－〜―]+|至|到|to|until|through|bis|au|al|tot)\s*$/i;
const BARE_DAY = /^\s*(?:起)?\s*(?:[-–—−~～－]+|至|到)\s*(\d{1,2})\s*[日号]/;

/** Days and periods in reading order; years left out are taken from what stands before. */
export function datedIn(text: string, fallbackYear: number | null): Dated[] {
  const dates = findDates(text);
  const known = firstYear(dates) ?? fallbackYear;
  const found: Dated[] = [];
  let last: DateParts | null = null;
  for (let at = 0; at < dates.length; at += 1) {
    const date = dates[at];
    if (!date) continue;
    const next = dates[at + 1];
    const start = completed(date, last, known);
    const gap = next && text.slice(date.end, next.start);
    if (next && gap !== undefined && gap.length <= 24 && BETWEEN.test(gap)) {
      const behind = yearBehind(text, next.end);
      if (start.parts.year === null && next.parts.year === null && behind !== null) {
        found.push(ofYear(date, next, behind));
        last = { ...next.parts, year: behind };
        at += 1;
        continue;
      }
      const end = completed(next, start.parts, known);
      found.push({
        start: start.parts,
        end: end.parts,
        single: false,
        from: date.start,
        to: next.end,
        completed: [...start.completed, ...end.completed],
      });
      last = end.parts;
      at += 1;
      continue;
    }
    const bare = BARE_DAY.exec(text.slice(date.end, date.end + 12));
    if (bare && start.parts.day !== null) {
      found.push({
        start: start.parts,
        end: { ...start.parts, day: Number(bare[1]) },
        single: false,
        from: date.start,
        to: date.end + bare[0].length,
        completed: [...start.completed, 'month'],
      });
      last = start.parts;
      continue;
    }
    found.push({
      start: start.parts,
      end: start.parts,
      single: true,
      from: date.start,
      to: date.end,
      completed: start.completed,
    });
    last = start.parts;
  }
  return found;
}

/** 10月9日-10月16日（2026年）: the year of a period in brackets behind it. */
function yearBehind(text: string, at: number): number | null {
  const year = /^\s*[（(]\s*(20\d\d)\s*年?\s*[)）]/.exec(text.slice(at, at + 12))?.[1];
  return year === undefined ? null : Number(year);
}

const ofYear = (start: FoundDate, end: FoundDate, year: number): Dated => ({
  start: { ...start.parts, year },
  end: { ...end.parts, year },
  single: false,
  from: start.start,
  to: end.end,
  completed: ['year'],
});

const firstYear = (dates: readonly FoundDate[]): number | null =>
  dates.find(({ parts }) => parts.year !== null)?.parts.year ?? null;

function completed(
  date: FoundDate,
  before: DateParts | null,
  known: number | null,
): { parts: DateParts; completed: ('year' | 'year-century')[] } {
  if (date.parts.year !== null)
    return { parts: date.parts, completed: date.shortYear ? ['year-century'] : [] };
  const year = before?.year ?? known;
  if (year === null) return { parts: date.parts, completed: [] };
  // December, then January: the year has turned between the two.
  const turned = before?.year != null && before.month >= 11 && date.parts.month <= 2;
  return { parts: { ...date.parts, year: turned ? year + 1 : year }, completed: ['year'] };
}

/** 260617 in a title: 17 June 2026. Only as a year to complete others with. */
export function yearOfTitle(title: string | null): number | null {
  const match = /(?<!\d)(2\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(title ?? '');
  const long = /(?<!\d)(20[12]\d)\s*年?/.exec(title ?? '')?.[1];
  return match ? 2000 + Number(match[1]) : long ? Number(long) : null;
}
