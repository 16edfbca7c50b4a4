import type { SightedComparison } from '../../shared/sighting';
import { visibleText } from './normalise';
import { readNumber } from './number';

/** Lines that compare: never a metric, and the number in them is never the value. */

type With = SightedComparison['with'];

/** What may stand first: a change (+20.1% from last month), then the word that compares. */
const LEAD =
  /^(?:[-+−↑↓▲▼\s]|[\d.,]+\s?%|up|more|higher|increase|down|less|lower|decrease)*(较|比|与|相[比较]|对比|[高低优]于|vs\b\.?|compared (?:to|with)|since|than|from)?(?: the)?\s?/i;

const WORDS: readonly (readonly [RegExp, With])[] = [
  // 同行评价 is a page, 行业排名 a rank: only a benchmark compares.
  [
    /^(?:商圈)?(?:同行|行业)(?:.{0,7}[均准秀尖杆中水]|\P{L}*$)|^(?:peers|(?:peer|industry|category) (?:av|me|ben)|benchmark|similar s)/iu,
    'peers',
  ],
  [/^(?:上周(?!期)|周[同环]比|(?:last|previous) week|week.over|wow\P{L}*$)/iu, 'last-week'],
  [/^(?:.?同比|去年|.*last year|year.over|yoy\P{L}*$)/iu, 'last-year'],
  [
    /^(?:昨|前[一1]?[日天]|日环比|yesterday|previous day|day.(?:before|over)|dod\P{L}*$)/iu,
    'previous-day',
  ],
  [
    /^(?:.?环比|[上前][一1]?个?[周期月季]|前\s?\d+\s?[天日]|(?:last|previous) (?:period|month|quarter|\d)|month.over|mom\P{L}*$)/iu,
    'previous-period',
  ],
];

/** Every Chinese word of comparison holds one of these. */
const MAY_COMPARE = /[昨前上去同环行]|[a-z]{3}/i;

/** Does the text announce a comparison (with or without its number)? */
export function comparisonWord(text: string): With | null {
  if (!MAY_COMPARE.test(text)) return null;
  const visible = visibleText(text);
  if (visible.length > 40) return null;
  const lead = LEAD.exec(visible);
  const rest = visible.slice(lead?.[0].length);
  // Last 7 days alone is the period itself.
  if (!lead?.[1] && /^last \d/i.test(rest)) return null;
  return WORDS.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
}

/** A share with the sign, arrow or word at it: 增长 3%. Points (3 pp) are no share. */
const CHANGE =
  /([-+−](?=\d)|[↑↓▲▼升长加涨降少低跌]|up|down)?\s?(\d[\d,.]*\s?%)(?!\s?[p点])\s?([↑↓▲▼]|up|more|higher|increase|down|less|lower|decrease)?/gi;

/**
 * Reads 较前一日 +3.2% (one text) or a word and its number apart.
 *
 * @param sign from an arrow class or colour word, for a number without a printed direction.
 * 昨日 12% tells what was, not what changed: there only a printed sign or arrow counts.
 */
export function readComparison(
  word: string,
  numberText: string | null,
  sign: 1 | -1 | null,
): SightedComparison | null {
  const kind = comparisonWord(word);
  if (!kind) return null;
  const raw = visibleText([word, numberText].filter(Boolean).join(' '));
  const [only, second] = raw.matchAll(CHANGE);
  let change = /持平/.test(raw) ? 0 : null;
  if (only?.[2] && !second && kind !== 'peers') {
    const size = readNumber(only[2])?.number ?? null;
    const marks = (only[1] ?? '') + (only[3] ?? '');
    const up = /[+↑▲升长加涨]|up|[mh].|in/i.test(marks);
    const down = /[-−↓▼降少低跌]|[dl]./i.test(marks);
    const tells = /^(?:[昨前上去lp]|yes)/i.test(raw) && !/[-+−↑↓▲▼]/.test(marks);
    change =
      size && ((up && down) || tells ? null : up ? size : down ? -size : sign && sign * size);
  }
  return { raw, with: kind, change };
}
