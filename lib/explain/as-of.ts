import { dateText } from '../shared/date-text';
import { fill, type Language } from '../shared/text';
import { cardWords } from './words';

/**
 * The date of a published fact as it is said: "2026 年 2 月", "2024 or later".
 *
 * @param asOf as the metric files hold it: a day, a month, a year, or words with a year in them.
 * @returns `null` where no year is named.
 */
export function asOfText(asOf: string, language: Language): string | null {
  const day = dateText(asOf, language, null);
  if (day) return day;
  // English months come from the one list of dates: "1 February 2026" without its day.
  const month = /^\d{4}-\d{2}$/.test(asOf) ? dateText(`${asOf}-01`, language, null) : null;
  if (month) return language === 'en' ? month.replace(/^1 /, '') : month.replace(/ 1 日$/, '');
  const year = /\b\d{4}\b/.exec(asOf)?.[0];
  if (year === undefined) return null;
  const words = /later/.test(asOf) ? cardWords.yearOrLater : cardWords.year;
  return fill(words[language], { year });
}
