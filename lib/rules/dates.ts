/**
 * Dates as they stand in rule texts: 2026年8月4日, 2026 年 2 月 4 日, 26年7月26日, 8月4日, 2017/4/14,
 * 5 August 2024, August 5th, 2024, 05.08.2024, 1er janvier 2024, 1. Januar 2024 … and ranges of
 * them, whose second half may leave out year and month. Nothing is completed here.
 */

export interface DateParts {
  readonly year: number | null;
  readonly month: number;
  /** Null for a month without a day. */
  readonly day: number | null;
}

export interface FoundDate {
  readonly parts: DateParts;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Written as 26年: the century is ours. */
  readonly shortYear: boolean;
  /** 03/04/2024 may be March or April. */
  readonly ambiguous: boolean;
}

const MONTHS = [
  'jan(?:uary|uar|vier|uari)?|enero|styczni[ae]?|styczeń|ene',
  'feb(?:ruary|ruar|ruari|rero)?|févr(?:ier)?|fév|lut(?:ego|y)?',
  'mar(?:ch|s|zo|ca|zec)?|märz|maart|mrz|mrt',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|kwi(?:etnia|ecień)?',
  'may|mai|mayo|mei|maja|maj',
  'june?|juni|juin|junio|czerw(?:ca|iec)',
  'july?|juli|juil(?:let)?|julio|lip(?:ca|iec)',
  'aug(?:ust|ustus)?|août|aout|ago(?:sto)?|sierp(?:nia|ień)',
  'sept?(?:ember|embre|iembre)?|wrze(?:śnia|sień)',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|październik(?:a)?',
  'nov(?:ember|embre|iembre)?|listopad(?:a)?',
  'dec(?:ember)?|dez(?:ember)?|déc(?:embre)?|dic(?:iembre)?|grud(?:nia|zień)',
];
const MONTH = `(?:${MONTHS.join('|')})`;
const MONTH_OF = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'iu'));

const monthNumber = (name: string): number =>
  MONTH_OF.findIndex((pattern) => pattern.test(name.replace(/\.$/, ''))) + 1;

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => {
    parts: DateParts;
    ambiguous?: boolean;
  } | null;
}

const num = (text: string | undefined): number => Number(text ?? Number.NaN);

/** Two digits of a year: 26 → 2026. */
const fullYear = (text: string | undefined): number | null =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);

const HAN_DIGIT = '〇零○一二三四五六七八九';
const hanDigits = (text: string | undefined): number =>
  num([...(text ?? '')].map((sign) => '000123456789'[HAN_DIGIT.indexOf(sign)]).join(''));

/** 十 → 10, 二十一 → 21. */
function hanDay(text: string | undefined): number {
  const [tens, ones] = (text ?? '').includes('十') ? (text ?? '').split('十') : ['0', text];
  const of = (part: string | undefined, empty: number) =>
    part === undefined || part === '' ? empty : part === '0' ? 0 : hanDigits(part);
  return of(tens, 1) * 10 + of(ones, 0);
}

const FORMS: readonly Form[] = [
  {
    // 二〇二六年十月一日
    pattern: new RegExp(
      `([一二][${HAN_DIGIT}]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]`,
      'gu',
    ),
    read: ([, y, m, d]) => ({ parts: { year: hanDigits(y), month: hanDay(m), day: hanDay(d) } }),
  },
  {
    // 2026年8月4日, 26年7月26号, 2026年8月
    pattern:
      /(?<!\d)((?:19|20)\d{2}|\d{2})\s*年\s*(\d{1,2})\s*月(?:份)?(?:\s*(\d{1,2})\s*[日号]|(?!\s*\d))/gu,
    read: ([, y, m, d]) => ({
      parts: { year: fullYear(y), month: num(m), day: d === undefined ? null : num(d) },
    }),
  },
  {
    // 2026-08-04, 2026/8/4, 2026.8.4
    pattern: /(?<![\d./-])((?:19|20)\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d]|[.-]\d)/gu,
    read: ([, y, , m, d]) => ({ parts: { year: num(y), month: num(m), day: num(d) } }),
  },
  {
    // 8月4日, 14号 after 月
    pattern: /(?<![\d年])(?<!年\s)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu,
    read: ([, m, d]) => ({ parts: { year: null, month: num(m), day: num(d) } }),
  },
  {
    // 5 August 2024, 5th of August 2024, 1er janvier 2024, 1. Januar 2024, 1 de enero de 2024
    pattern: new RegExp(
      `(?<![\\p{L}\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of\\s+|de\\s+)?(${MONTH})\\.?(?![\\p{L}])(?:,?\\s+(?:de\\s+|del\\s+)?((?:19|20)\\d{2})(?!\\d))?`,
      'giu',
    ),
    read: ([, d, name, y]) => ({
      parts: { year: y === undefined ? null : num(y), month: monthNumber(name ?? ''), day: num(d) },
    }),
  },
  {
    // August 5, 2024, August 5th 2024
    pattern: new RegExp(
      `(?<![\\p{L}])(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,?\\s+((?:19|20)\\d{2})(?!\\d))?`,
      'giu',
    ),
    read: ([, name, d, y]) => ({
      parts: { year: y === undefined ? null : num(y), month: monthNumber(name ?? ''), day: num(d) },
    }),
  },
  {
    // August 2024, octobre 2022
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${MONTH})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d{2})(?!\\d)`,
      'giu',
    ),
    read: ([, name, y]) => ({
      parts: { year: num(y), month: monthNumber(name ?? ''), day: null },
    }),
  },
  {
    // 05.08.2024, 05/08/2024: the point is European; of slashes only 13 and above decide.
    pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d]|[./-]\d)/gu,
    read: ([, a, mark, b, y]) => {
      if ((y ?? '').length === 2 && mark !== '/') return null;
      const first = num(a);
      const second = num(b);
      const monthFirst = second > 12 && first <= 12;
      return {
        parts: {
          year: fullYear(y),
          month: monthFirst ? first : second,
          day: monthFirst ? second : first,
        },
        ambiguous: mark === '/' && first <= 12 && second <= 12 && first !== second,
      };
    },
  },
];

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A month and day that some year has. */
const possible = ({ month, day }: DateParts): boolean =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));

/** All dates of a text in reading order; overlapping readings give way to the longer one. */
export function findDates(text: string): FoundDate[] {
  if (!/\d|年[一二三四五六七八九十]+月/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const made = read(match);
      if (!made || !possible(made.parts)) continue;
      const raw = match[0].trimEnd();
      found.push({
        parts: made.parts,
        raw,
        start: match.index,
        end: match.index + raw.length,
        shortYear: /^\d{2}\s*年/.test(raw),
        ambiguous: made.ambiguous ?? false,
      });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundDate[] = [];
  for (const date of found) {
    const last = kept.at(-1);
    if (!last || date.start >= last.end) kept.push(date);
  }
  return kept;
}

/** Does this day exist: 30 February does not. */
export function dayExists({ year, month, day }: DateParts): boolean {
  if (day === null) return true;
  const leap = year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && year !== null && !leap ? 28 : (DAYS[month - 1] ?? 0);
  return day <= last;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO day, or null when year or day is missing. */
export function isoOf({ year, month, day }: DateParts): string | null {
  if (year === null || day === null) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** One spelling for comparing: 2026-08-04, 2026-08, --08-04. */
export function dateKey({ year, month, day }: DateParts): string {
  return `${year ?? '-'}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
}
