import type { NumberSpec, NumberUnit } from './types';

/** What is unclear about one field; the words stand in `lib/i18n/forms.words.ts`. */
export const FIELD_PROBLEMS = [
  'not-a-number',
  'not-whole',
  'negative',
  'too-small',
  'too-much',
  'over-hundred',
  'too-long',
  'no-date',
  'not-offered',
  'too-many',
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

/** No shop of one to three people has more of anything. */
const MOST: Readonly<Record<NumberUnit, number>> = {
  money: 1e9,
  share: 1,
  count: 1e9,
  days: 3660,
  months: 600,
  hours: 1e5,
  minutes: 1e6,
  times: 1e6,
  score: 1e6,
};

const WHOLE: ReadonlySet<NumberUnit> = new Set(['count', 'days', 'months']);

/** 万 is how people here write money and counts. */
const FOLD: Readonly<Record<string, number>> = { 万: 1e4, 千: 1e3, k: 1e3, w: 1e4 };

const TAIL: Readonly<Record<NumberUnit, string>> = {
  money: '(?:元|块|块钱|rmb|cny|yuan)?',
  share: '%?',
  count: '(?:人|个|次|单|件|位|条)?',
  days: '(?:天|日|days?)?',
  months: '(?:个?月|months?)?',
  hours: '(?:个?小时|h|hours?)?',
  minutes: '(?:分钟?|min|minutes?)?',
  times: '(?:倍|x)?',
  score: '(?:分)?',
};

/**
 * 12, 1,200.5, ¥12, ５, 1.2 万, 30% – as a person writes a number into a field that names
 * its unit. Anything with other words is refused, never guessed.
 *
 * @returns the number (a share as a fraction), `null` for a blank field, or what is unclear.
 */
export function readNumber(text: string, spec: NumberSpec): number | null | FieldProblem {
  const plain = text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/\s+/g, '').toLowerCase();
  if (plain === '') return null;
  const { unit } = spec;
  const fold = unit === 'money' || unit === 'count' ? '(万|千|k|w)?' : '()';
  const shape = new RegExp(
    `^(-?)[¥$€£]?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d*)?|\\.\\d+)${fold}${TAIL[unit]}$`,
  );
  const [, sign, digits, by] = shape.exec(plain) ?? [];
  if (digits === undefined || digits.length > 18) return 'not-a-number';
  const size = Number(digits.replaceAll(',', '')) * (by ? (FOLD[by] ?? 1) : 1);
  // What binary fractions leave behind (1.1 × 10,000, 5.1 %) is taken off again.
  const number = Number((unit === 'share' ? size / 100 : size).toPrecision(12));
  if (!Number.isFinite(number)) return 'too-much';
  if (sign && number !== 0) return 'negative';
  if (WHOLE.has(unit) && !Number.isInteger(number)) return 'not-whole';
  if (unit === 'share' && number > (spec.most ?? 1)) return 'over-hundred';
  if (number > (spec.most ?? MOST[unit])) return 'too-much';
  return number < (spec.least ?? 0) ? 'too-small' : number;
}
