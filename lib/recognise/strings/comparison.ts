import type { SightedComparison } from '../../shared/sighting';
import { visibleText } from './normalise';
import { readNumber } from './number';

/** Lines that compare: never a metric, and the number in them is never the value. */

type With = SightedComparison['with'];

const WORDS: readonly (readonly [RegExp, With])[] = [
  [/同行|行业|均值|标杆|优秀|peers?|industry|benchmark|category avg|competitor/i, 'peers'],
  [/去年|同比|year[- ]over[- ]year|yoy|vs\.? last year|last year/i, 'last-year'],
  [/上周|周同比|week[- ]over[- ]week|wow|last week/i, 'last-week'],
  [
    /较?(?:昨日|昨天|前一日|前日|前一天|昨)|日环比|day[- ]over[- ]day|dod|vs\.? yesterday|yesterday|previous day|day before/i,
    'previous-day',
  ],
  [
    /环比|较?(?:上一?(?:周期|期|月)|前\s?\d+\s?[天日]|前一?周期|上期)|previous (?:period|\d+ days)|vs\.? (?:prev|last|prior)|prior period|compared (?:to|with)|from last/i,
    'previous-period',
  ],
];

const ONLY_COMPARISON =
  /^(?:较|比|对比|vs\.?|compared|环比|同比|日环比|周环比|周同比|月环比|昨日|昨天|前一日|上周|上月|去年|上一?周期|同行|行业|上期|yesterday|previous|prior|last|from last|than|wow|yoy|dod|mom)/i;

/** Does the text announce a comparison (with or without its number)? */
export function comparisonWord(text: string): With | null {
  const visible = visibleText(text);
  if (visible.length > 40 || !ONLY_COMPARISON.test(visible)) return null;
  for (const [pattern, kind] of WORDS) if (pattern.test(visible)) return kind;
  return null;
}

const TRAILING_NUMBER = /([-+]?[¥￥$€£]?\d[\d,.]*\s?(?:%|万|亿|pp)?)$/;

/**
 * Reads 较前一日 +3.2% (one text) or a word and its number apart.
 * @param sign from an arrow class or colour word, where the text has none.
 */
export function readComparison(
  word: string,
  numberText: string | null,
  sign: 1 | -1 | null,
): SightedComparison | null {
  const kind = comparisonWord(word);
  if (!kind) return null;
  const printed = numberText ?? TRAILING_NUMBER.exec(visibleText(word))?.[1] ?? null;
  const read = printed ? readNumber(printed) : null;
  let change: number | null = null;
  if (read?.readable && read.number !== null && read.unit === 'percent') {
    const signed = /^\s*[+-]/.test(printed ?? '');
    change = signed ? read.number : sign === null ? null : sign * Math.abs(read.number);
    if (read.number === 0) change = 0;
  }
  return { raw: visibleText([word, numberText].filter(Boolean).join(' ')), with: kind, change };
}
