import type { LocalText } from './text';

/** Names of the currencies in which back offices print money; English in the plural. */
const NAMES: Readonly<Record<string, LocalText>> = {
  CNY: { 'zh-CN': '元', en: 'yuan' },
  USD: { 'zh-CN': '美元', en: 'US dollars' },
  EUR: { 'zh-CN': '欧元', en: 'euros' },
  GBP: { 'zh-CN': '英镑', en: 'pounds' },
  JPY: { 'zh-CN': '日元', en: 'yen' },
  HKD: { 'zh-CN': '港元', en: 'Hong Kong dollars' },
  TWD: { 'zh-CN': '新台币', en: 'Taiwan dollars' },
  SGD: { 'zh-CN': '新加坡元', en: 'Singapore dollars' },
  MYR: { 'zh-CN': '马来西亚林吉特', en: 'ringgit' },
  THB: { 'zh-CN': '泰铢', en: 'baht' },
  VND: { 'zh-CN': '越南盾', en: 'dong' },
  PHP: { 'zh-CN': '菲律宾比索', en: 'pesos' },
  IDR: { 'zh-CN': '印尼盾', en: 'rupiah' },
  INR: { 'zh-CN': '印度卢比', en: 'rupees' },
  BRL: { 'zh-CN': '雷亚尔', en: 'reais' },
  MXN: { 'zh-CN': '墨西哥比索', en: 'Mexican pesos' },
  CAD: { 'zh-CN': '加元', en: 'Canadian dollars' },
  AUD: { 'zh-CN': '澳元', en: 'Australian dollars' },
  KRW: { 'zh-CN': '韩元', en: 'won' },
};

/** @returns `null` for an unknown currency: then the bare number is said, never a guess. */
export function currencyName(code: string | null | undefined): LocalText | null {
  return code ? (NAMES[code] ?? { 'zh-CN': code, en: code }) : null;
}
