import type { SightedPeriod } from '../../shared/sighting';
import { visibleText } from './normalise';

/** Reads the words with which back offices name a period. The whole text must be used up. */

type Rule = readonly [RegExp, (m: RegExpExecArray) => Omit<SightedPeriod, 'raw'> | null];

const CN_DAYS: Readonly<Record<string, number>> = { 三: 3, 七: 7, 十四: 14, 三十: 30 };
const days = (text: string | undefined) => {
  const n = text ? (CN_DAYS[text] ?? Number(text)) : Number.NaN;
  return n >= 1 && n <= 730 ? n : null;
};
const lastDays = (text: string | undefined) => {
  const n = days(text);
  return n === null ? null : ({ kind: 'last-days', days: n } as const);
};
const iso = (y: string, m: string, d: string) => {
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  // An impossible day (2 月 30 日) rolls over; it is refused, not mended.
  return date.getUTCMonth() === Number(m) - 1 && date.getUTCDate() === Number(d)
    ? date.toISOString().slice(0, 10)
    : null;
};
const DATE = '(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?';

const RULES: readonly Rule[] = [
  [/^(?:实时|实时数据|real-?time|live)$/i, () => ({ kind: 'real-time' })],
  [/^(?:今日|今天|当日|当天|today)(?:实时|数据)?$/i, () => ({ kind: 'today' })],
  [/^(?:昨日|昨天|前一日|yesterday)(?:数据)?$/i, () => ({ kind: 'yesterday' })],
  [
    /^(?:最?近|过去|前|最近|滚动)?\s?(\d{1,3}|三十|十四|七|三)\s?(?:个?自然)?[天日](?:内|数据)?$/,
    (m) => lastDays(m[1]),
  ],
  [/^(?:last|past|previous|trailing)\s?(\d{1,3})[\s-]?days?$/i, (m) => lastDays(m[1])],
  [/^(\d{1,3})[\s-]?(?:d|days?)$/i, (m) => lastDays(m[1])],
  [/^(?:最?近|过去)?一?(?:周|星期)$|^(?:last|past) week$/i, () => ({ kind: 'last-days', days: 7 })],
  [/^(?:本周|这周|this week|week to date)$/i, () => ({ kind: 'this-week' })],
  [/^(?:上周|上一周)$/, () => ({ kind: 'last-week' })],
  [/^(?:本月|当月|这个月|this month|month to date)$/i, () => ({ kind: 'this-month' })],
  [/^(?:上月|上个月|last month)$/i, () => ({ kind: 'last-month' })],
  [/^(?:最?近|过去)一?个?月$/, () => ({ kind: 'last-days', days: 30 })],
  [
    new RegExp(`^${DATE}\\s?(?:~|～|-|–|—|至|到|to)\\s?${DATE}$`, 'i'),
    (m) => {
      const from = iso(m[1] ?? '', m[2] ?? '', m[3] ?? '');
      const to = iso(m[4] ?? '', m[5] ?? '', m[6] ?? '');
      if (!from || !to || from > to) return null;
      return from === to ? { kind: 'day', from, to } : { kind: 'range', from, to };
    },
  ],
  [
    new RegExp(`^${DATE}$`),
    (m) => {
      const day = iso(m[1] ?? '', m[2] ?? '', m[3] ?? '');
      return day ? { kind: 'day', from: day, to: day } : null;
    },
  ],
];

/** Words that announce a period: 统计时间：, 数据周期 … */
const LEAD =
  /^(?:统计时间|统计周期|数据周期|数据时间|统计日期|时间范围|更新时间|日期|date range|period)\s?[::]?\s?/i;

/** @returns the period, or `null` when the text is not one. `from`/`to` only where printed. */
export function readPeriod(raw: string): SightedPeriod | null {
  if (raw.length > 60) return null;
  let text = visibleText(raw).replace(LEAD, '');
  // 昨天（2026-11-21）: the word names it, the date dates it.
  const dated = /^(.+?)\s?[(（]\s?(.+?)\s?[)）]$/.exec(text);
  const inner = dated ? readPeriod(dated[2] ?? '') : null;
  if (dated && inner) text = dated[1] ?? '';
  for (const [pattern, build] of RULES) {
    const match = pattern.exec(text);
    const period = match && build(match);
    if (period) {
      const raw_ = raw.trim();
      return inner?.from
        ? { ...period, from: inner.from, to: inner.to ?? inner.from, raw: raw_ }
        : { ...period, raw: raw_ };
    }
  }
  return null;
}

const PREFIX =
  /^(?:实时|今日|今天|当日|昨日|昨天|本周|上周|本月|上月|(?:最?近|过去|前)\s?(?:\d{1,3}|七|三十|十四|三)\s?(?:个?自然)?[天日]|(?:最?近|过去)一周|(?:最?近|过去)一个?月|today'?s?\s?|yesterday'?s?\s?|(?:last|past) \d{1,3} days?'?\s?)/i;
const SUFFIX =
  /(?:[-_·|(（\s]\s?)((?:实时|今日|昨日|本周|上周|本月|上月|(?:最?近|过去)?\s?\d{1,3}\s?[天日]|today|yesterday|(?:last|past) \d{1,3} days?))[)）]?$/i;

/**
 * Splits a period off a label: 近7天访客数 → 近7天 + 访客数. The caller tries the whole
 * label first, because 7日结算金额 is a metric of its own.
 */
export function splitPeriod(label: string): { period: SightedPeriod; rest: string } | null {
  const prefix = PREFIX.exec(label)?.[0];
  if (prefix && prefix.length < label.length) {
    const period = readPeriod(prefix.replace(/'s?\s?$/, ''));
    if (period) return { period, rest: label.slice(prefix.length).replace(/^的/, '').trim() };
  }
  const suffix = SUFFIX.exec(label);
  if (suffix?.[1] && suffix.index > 0) {
    const period = readPeriod(suffix[1]);
    if (period) return { period, rest: label.slice(0, suffix.index).trim() };
  }
  return null;
}
