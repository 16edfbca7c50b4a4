import { dateText } from '../shared/date-text';
import type { SightedPeriod } from '../shared/sighting';
import { fill, type Language, type LocalText } from '../shared/text';

const PLAIN: Readonly<Partial<Record<SightedPeriod['kind'], LocalText>>> = {
  today: { 'zh-CN': '今天', en: 'today' },
  'real-time': { 'zh-CN': '今天到现在', en: 'so far today' },
  yesterday: { 'zh-CN': '昨天', en: 'yesterday' },
  'this-week': { 'zh-CN': '这一周', en: 'this week' },
  'last-week': { 'zh-CN': '上一周', en: 'last week' },
  'this-month': { 'zh-CN': '这个月', en: 'this month' },
  'last-month': { 'zh-CN': '上个月', en: 'last month' },
};
const DAYS = {
  phrase: { 'zh-CN': '近 {n} 天', en: 'in the last {n} days' },
  label: { 'zh-CN': '近 {n} 天', en: 'last {n} days' },
} as const;
const ONE_DAY: LocalText = { 'zh-CN': '近 1 天', en: 'in the last day' };
const RANGE = {
  phrase: { 'zh-CN': '{from}到 {to}', en: 'from {from} to {to}' },
  label: { 'zh-CN': '{from}到 {to}', en: '{from} to {to}' },
} as const;
const UNKNOWN: LocalText = { 'zh-CN': '这段时间', en: 'in this period' };

/**
 * The period inside a sentence: "昨天", "in the last 7 days"; a neutral word where the page
 * names none or one that could not be read.
 */
export function periodPhrase(
  period: SightedPeriod | undefined,
  language: Language,
  now: Date,
): string {
  const text = period && said(period, 'phrase', language, now);
  if (!text) return UNKNOWN[language];
  return period.kind === 'day' && language === 'en' ? `on ${text}` : text;
}

/** The period beside the number: "昨天", "last 7 days"; empty where the page names none. */
export function periodLabel(
  period: SightedPeriod | undefined,
  language: Language,
  now: Date,
): string {
  if (!period) return '';
  return said(period, 'label', language, now) ?? period.raw;
}

function said(
  period: SightedPeriod,
  form: 'phrase' | 'label',
  language: Language,
  now: Date,
): string | null {
  const fixed = PLAIN[period.kind];
  if (fixed) return fixed[language];
  if (period.kind === 'last-days') {
    const n = period.days;
    if (n === undefined || !Number.isInteger(n) || n < 1) return null;
    if (n === 1) return form === 'label' && language === 'en' ? 'last day' : ONE_DAY[language];
    return fill(DAYS[form][language], { n });
  }
  const from = period.from ? dateText(period.from, language, now.getFullYear()) : null;
  const to = period.to ? dateText(period.to, language, now.getFullYear()) : null;
  if (period.kind === 'day') return from;
  return from && to ? fill(RANGE[form][language], { from, to }) : null;
}

/** Do two numbers of a page cover the same time? Two that name none do. */
export function samePeriod(a: SightedPeriod | undefined, b: SightedPeriod | undefined): boolean {
  return a?.kind === b?.kind && a?.from === b?.from && a?.to === b?.to && a?.days === b?.days;
}
