import { currencyName } from './currency';
import type { Language } from './text';

/** Numbers in the words people use. All functions take finite numbers. */

/** Rounded half up to `decimals`, without tails such as 1.0050000001. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(14));
  const rounded = Math.round(scaled) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** 1,234.5: grouped, at most `decimals` decimals, no zeros at the end. */
export function plain(value: number, decimals = 2): string {
  // Beyond this JavaScript itself writes exponents; no shop has that, but a page may print it.
  if (Math.abs(value) >= 1e18) return value.toExponential(1).replace('e+', ' × 10^');
  const rounded = round(value, decimals);
  const [whole = '0', part] = Math.abs(rounded).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${part ? `.${part}` : ''}`;
}

/**
 * A count or an amount as it is said: 4,321; from 10,000 on 1.25 万 and 3.4 亿 in Chinese,
 * from a million on 1.2 million in English, with 约 / about where something was rounded off.
 */
export function spoken(value: number, language: Language): string {
  const steps: readonly (readonly [number, string])[] =
    language === 'zh-CN'
      ? [
          [1e8, '亿'],
          [1e4, '万'],
        ]
      : [
          [1e9, 'billion'],
          [1e6, 'million'],
        ];
  const step = steps.find(([size]) => Math.abs(value) >= size);
  if (!step || Math.abs(value) >= 1e15) return plain(value);
  const [size, name] = step;
  const decimals = Math.abs(value) < 10 * size ? 2 : 1;
  const short = round(value / size, decimals);
  const exact = Math.abs(short * size - value) < 1e-6 * size;
  const about = language === 'zh-CN' ? '约 ' : 'about ';
  return `${exact ? '' : about}${plain(short)} ${name}`;
}

/** 80 元, 1.2 万元, 12.35 US dollars; the bare number where the currency is not known. */
export function money(value: number, currency: string | null, language: Language): string {
  const number = spoken(value, language);
  const name = currencyName(currency)?.[language];
  if (!name) return number;
  const glue = language === 'zh-CN' && /[万亿]$/.test(number) ? '' : ' ';
  return `${number}${glue}${language === 'en' ? singular(name, number) : name}`;
}

/** "1 US dollar", "1 euro"; yuan, yen, baht and won have no plural. */
function singular(name: string, number: string): string {
  return number === '1' ? name.replace(/^reais$/, 'real').replace(/s$/, '') : name;
}

/** 0.025 → "2.5 %". */
export function percent(fraction: number, decimals = 2): string {
  return `${plain(fraction * 100, decimals)} %`;
}

/** A change as the page states it, without its sign: 0.0823 → "8.2 %". */
export function changeText(change: number): string {
  const size = Math.abs(change);
  return percent(size, size < 0.001 ? 2 : 1);
}

/** A share told as people: `of` out of `outOf`. */
export interface Share {
  readonly outOf: number;
  /** "3", "2 到 3". */
  readonly of: string;
}

/**
 * 0.025 → 2 到 3 of 100; 0.004 → 4 of 1,000; more than 1 → 120 of 100, which money can be.
 *
 * @returns `null` below 0: nothing that people or coins could be counted for.
 */
export function share(fraction: number, language: Language): Share | null {
  if (fraction < 0 || fraction > 1e6) return null;
  const outOf = [100, 1000].find((size) => fraction === 0 || fraction * size >= 0.95) ?? 10000;
  const exact = Number((fraction * outOf).toPrecision(12));
  const nearest = Math.round(exact);
  const to = language === 'zh-CN' ? '到' : 'to';
  if (exact < 10 && Math.abs(exact - nearest) > 0.1) {
    return { outOf, of: `${plain(Math.floor(exact))} ${to} ${plain(Math.ceil(exact))}` };
  }
  // 99.6 of 100 are not all of them.
  return { outOf, of: plain(fraction < 1 && nearest === outOf ? outOf - 1 : nearest) };
}

/** Range of a share out of 100 people, or of 1,000 or 10,000 where 100 are too few to show it. */
export function shareRange(
  low: number,
  high: number,
): { outOf: number; low: number; high: number } {
  const outOf = [100, 1000].find((size) => high * size >= 1.5) ?? 10000;
  return { outOf, low: Math.round(low * outOf), high: Math.max(1, Math.round(high * outOf)) };
}
