import { currencyName } from '../shared/currency';
import type { Language } from '../shared/text';

const STEPS: readonly (readonly [number, Readonly<Record<Language, string>>])[] = [
  [1e7, { 'zh-CN': '上千万', en: 'tens of millions' }],
  [1e6, { 'zh-CN': '几百万', en: 'millions' }],
  [1e5, { 'zh-CN': '几十万', en: 'hundreds of thousands' }],
  [1e4, { 'zh-CN': '几万', en: 'tens of thousands' }],
  [1e3, { 'zh-CN': '几千', en: 'thousands' }],
  [100, { 'zh-CN': '几百', en: 'hundreds' }],
  [10, { 'zh-CN': '几十', en: 'tens' }],
];

/**
 * An amount of money as others may hear it: its order of magnitude alone, 几百元, "hundreds of
 * yuan". What is owed is told as what is had.
 */
export function amountBucket(amount: number, currency: string | null, language: Language): string {
  const size = Math.abs(amount);
  const step = STEPS.find(([from]) => size >= from)?.[1][language];
  const name = currencyName(currency)?.[language];
  if (language === 'zh-CN') return `${step ?? '不到十'}${name ?? ''}`;
  if (!step) return `under ten${name ? ` ${name}` : ''}`;
  return name ? `${step} of ${name}` : step;
}
