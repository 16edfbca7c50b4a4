import type { Token } from './tokens';
import type { Unit } from './units';

const JOIN = 'and|or|und|oder|et|ou|y|o|e|en|of|i|oraz|lub';
const ENDS_ITEM = new RegExp(`[、,，;；/]\\s*$|(?:^|\\s)(?:${JOIN})\\s*$|[和或及与]$`, 'iu');
const BEGINS_ITEM = new RegExp(`^\\s*[、,，;；/]|^\\s*(?:${JOIN})\\s|^[和或及与等]`, 'iu');
/** What a list begins after. */
const OPENS =
  /(?:包括|包含|含|除|限于?|例如|如|[:：（(])\s*$|(?:^|\s)(?:including|includes?|such as|except|excluding|sind|sauf|comme|incluyendo|como|zoals|jak)\s*$/iu;
const JOINS = new RegExp(`^(?:${JOIN})\\s+(?=\\p{Lu})|^[和及与或]`, 'u');
/** In characters; longer passages are clauses. */
const SHORT = 6;
const SEPARATORS = new RegExp(`[、,，;；/]|\\s(?:${JOIN})\\s|[和或及与]`, 'giu');

/** Is this passage one entry of a list inside the sentence? */
export function enumerated(unit: Unit, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  const left = unit.text.slice(0, first.start);
  const right = unit.text.slice(last.end);
  // "account data、" as the first entry, "admin / [supporter] team": the mark stands in lists alone.
  if (/^\s*、/u.test(right) && unit.text.slice(first.start, last.end).length <= 2 * SHORT)
    return true;
  if (/[/、]\s*$/u.test(left) || /^\s*\//u.test(right))
    if (unit.text.slice(first.start, last.end).length <= 5 * SHORT) return true;
  if ((unit.text.match(SEPARATORS)?.length ?? 0) < 2) return false;
  const ends = BEGINS_ITEM.test(right) || /^[^\p{L}\p{N}]*$/u.test(right);
  const words = unit.text.slice(first.start, last.end);
  // 、 stands in lists alone; what follows the last entry is the noun they share.
  if (/、\s*$/u.test(left) && words.length <= SHORT) return true;
  if (ENDS_ITEM.test(left)) return ends;
  if (OPENS.test(left)) return BEGINS_ITEM.test(right);
  // "A, B and C" became "A, B, C and D": the word that joins came along with the entry.
  if (!JOINS.test(words)) return false;
  return /^\p{Script=Han}/u.test(words) ? ends || words.length <= SHORT : true;
}
