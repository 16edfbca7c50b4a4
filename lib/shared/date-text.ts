import type { Language } from './text';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * "3 月 11 日", "11 March"; with the year when it is not this one.
 *
 * @param thisYear `null`: the year is always said.
 * @returns `null` for what is no date.
 */
export function dateText(iso: string, language: Language, thisYear: number | null): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const name = MONTHS[month - 1];
  if (!match || !name || !(day >= 1 && day <= 31)) return null;
  if (language === 'en') return year === thisYear ? `${day} ${name}` : `${day} ${name} ${year}`;
  return year === thisYear ? `${month} 月 ${day} 日` : `${year} 年 ${month} 月 ${day} 日`;
}
