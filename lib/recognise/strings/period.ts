import type { SightedPeriod } from '../../shared/sighting';
import { visibleText } from './normalise';

/** Reads the words with which back offices name a period. The whole text must be used up. */

type Unraw = Omit<SightedPeriod, 'raw'>;

/** Nothing without one of these is a period: most texts are let go by one look. */
const MAY_BE_PERIOD = /[日天周月星实]|20\d\d|\dd$|day|week|month|real/i;

const CN_NUMBERS = '一两三四五六七';
const RECENT = `^(?:最?近|过去)\\s?([1-9]\\d{0,2}|[${CN_NUMBERS}])\\s?个?`;

/** A kind, or the days in one of what the first group counts (none: one). */
const RULES: readonly (readonly [RegExp, SightedPeriod['kind'] | number])[] = [
  [/^(?:实时(?:数据|\(今[日天]\))?|real-?\s?time)$/i, 'real-time'],
  [/^(?:[今当][日天](?:\(?实时\)?|数据)?|today)$/i, 'today'],
  [/^(?:(?:昨|前一)[日天](?:数据)?|yesterday)$/i, 'yesterday'],
  [/^(?:[本这]个?(?:自然)?(?:周|星期)|this week|week to date)$/i, 'this-week'],
  [/^(?:上[一个]*(?:自然)?(?:周|星期)|(?:last|previous) week)$/i, 'last-week'],
  [/^(?:[本当这]个?(?:自然)?月|this month|month to date)$/i, 'this-month'],
  [/^(?:上[一个]*(?:自然)?月|(?:last|previous) month)$/i, 'last-month'],
  [new RegExp(`${RECENT}(?:自然)?[日天](?:内|数据)?$`), 1],
  [new RegExp(`${RECENT}(?:周|星期)$|^past week$`, 'i'), 7],
  [new RegExp(`${RECENT}月$|^past month$`, 'i'), 30],
  [/^(?:last|past|trailing) ?([1-9]\d{0,2})[\s-]?d(?:ays?)?$/i, 1],
  // Counts that tabs offer; others are durations, and 21日 is a day of the month.
  [/^([37]|14|15|28|30|60|90|180|365)(?:\s?天|[\s-]?d(?:ays?)?)$/i, 1],
  [/^([37]|30|90)日$/, 1],
];

/** The last letter of every name. */
const NAME_END = /[日天周月期时据内)dehksy]$/i;

function readWord(text: string): Unraw | null {
  if (!NAME_END.test(text)) return null;
  for (const [pattern, what] of RULES) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (typeof what === 'string') return { kind: what };
    const n = match[1] ?? '1';
    const count = Number(n) || CN_NUMBERS.indexOf(n) + 1;
    const days = count * what;
    // Three months have no fixed number of days.
    return days > 730 || (what === 30 && count > 1) ? null : { kind: 'last-days', days };
  }
  return null;
}

const DAY = '(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?';
const DATES = new RegExp(`^${DAY}(?:\\s?(?:[~〜–—→-]|至|到|to)\\s?${DAY})?$`);
/** Nov 21, 2026; Nov 1 - Nov 21, 2026; Nov 1–21, 2026. */
const ENGLISH =
  /^([a-z]{3,9})\.? (\d{1,2})(?:,? (20\d\d))?(?: ?(?:[~–—-]|to) ?(?:([a-z]{3,9})\.? )?(\d{1,2}),? (20\d\d))?$/i;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
function iso(y: string, month: string, d: string): string | null {
  // No month's name: a fraction or 0, which no date gives back.
  const m = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) / 3 + 1;
  const date = new Date(Date.UTC(Number(y), m - 1, Number(d)));
  // An impossible day (2 月 30 日) rolls over; it is refused, not mended.
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === Number(d)
    ? date.toISOString().slice(0, 10)
    : null;
}

/** 11/01/2026 is the first of November here and the eleventh of January there: refused. */
function readDates(text: string): Unraw | null {
  let [, y, m = '', d = '', y2 = y, m2 = m, d2 = d] = DATES.exec(text) ?? [];
  if (!y) {
    [, m = '', d = '', y, m2 = m, d2 = d, y2 = y] = ENGLISH.exec(text) ?? [];
    y ??= y2;
  }
  if (!y || !y2) return null;
  const from = iso(y, m, d);
  const to = iso(y2, m2, d2);
  return from && to && from <= to ? { kind: from === to ? 'day' : 'range', from, to } : null;
}

/** 昨天(2026-11-21), 近7天 2026-11-15 ~ 2026-11-21: the word names it, the date dates it. */
function readDated(text: string): Unraw | null {
  const [, word = '', date = ''] = /^(.+?)\s?(?:\(|:?\s?(?=20\d\d))(.+?)\)?$/.exec(text) ?? [];
  const period = readWord(word);
  const dates = period && readDates(date);
  if (!period || !dates?.from || !dates.to) return null;
  // A word and dates that do not agree make no certain period.
  const length = (Date.parse(dates.to) - Date.parse(dates.from)) / 864e5 + 1;
  const { kind, days } = period;
  const most = days ?? (/week/.test(kind) ? 7 : /month/.test(kind) ? 31 : 1);
  return length > most || length < (days ?? 1) ? null : { ...dates, ...period };
}

/** Words that announce a period: 统计时间：, 数据周期 … An update time is none. */
const LEAD =
  /^(?:(?:统计|数据)(?:时间|周期|日期)|时间范围|自定义|日期|date(?: range)?|period)\s?:?\s?/i;

/** @returns the period, or `null` when the text is not one. `from`/`to` only where printed. */
export function readPeriod(raw: string): SightedPeriod | null {
  const trimmed = raw.trim();
  if (trimmed.length > 60 || !MAY_BE_PERIOD.test(raw)) return null;
  const text = visibleText(trimmed).replace(LEAD, '');
  const period = readWord(text) ?? readDates(text) ?? readDated(text);
  return period && { ...period, raw: trimmed };
}

/** Yesterday|land; 当日揽收率, 7天无理由退货率: words of a rule, not when it was counted. */
const NO_CUT = /\w\w$|^[当\d].*[内无发揽签]$/;

/**
 * Splits a period off a label (visible text): 近7天访客数 → 近7天 + 访客数. The caller tries
 * the whole label first, because 7日结算金额 is a metric of its own.
 */
export function splitPeriod(label: string): { period: SightedPeriod; rest: string } | null {
  if (!MAY_BE_PERIOD.test(label)) return null;
  const cut = (name: string, rest: string) => {
    const period = !/^['’]|^$/.test(rest) && readWord(name);
    return period ? { period: { ...period, raw: name }, rest } : null;
  };
  for (let end = MAY_BE_PERIOD.test(label.slice(0, 14)) ? 14 : 1; end > 1; end--) {
    const name = label.slice(0, end);
    if (!NAME_END.test(name) || NO_CUT.test(label.slice(0, end + 1))) continue;
    const found = cut(name, label.slice(end).replace(/^['’]?s?[\s的·:|_-]+/i, ''));
    if (found) return found;
  }
  for (const gap of label.matchAll(/\s?[-–—_·|:([【]\s?|\s(?!\d)/g)) {
    const name = label.slice(gap.index + gap[0].length).replace(/[\s)\]】]+$/, '');
    const found = cut(name, label.slice(0, gap.index).trim());
    if (found) return found;
  }
  return null;
}
