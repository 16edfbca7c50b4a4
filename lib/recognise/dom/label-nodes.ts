import type { LabelMatch } from '../strings/match';
import { EDGE_LEAD, EDGE_TAIL, visibleText } from '../strings/normalise';
import { parentElementOf, type Run } from './runs';

/** Units, brackets with units, punctuation and icons that may stand beside a label. */
export const NEUTRAL_END =
  /^(?:[^\p{L}\p{N}]*|[(（[]\s?(?:元|人|次|件|单|笔|个|天|小时|分钟|秒|%|‰|usd|cny|rmb)\s?[)）\]]|元|[a-z])$/iu;
/** The same, numbers, scales (they belong to the name: 万元) and when the page was brought up to date. */
export const NEUTRAL =
  /^(?:[^\p{L}\p{N}]*|[(（[]?\s?(?:元|万元|万|亿|人|次|件|单|笔|个|天|小时|分钟|秒|%|‰|usd|cny|rmb|[a-z])\s?[)）\]]?|[¥￥$€£]?[\d.,]+.{0,3}|(?:更新于|更新时间|截至|截止|统计至|数据更新|updated|as of).{0,24})$/iu;

/** Their texts, joined. */
export const textOf = (nodes: readonly Text[]): string => nodes.map(({ data }) => data).join('');

/** ［花费］［（元）］［：］: the unit and the colon behind a label are no part of its name. */
export function withoutNeutralEnds(nodes: readonly Text[]): readonly Text[] {
  let start = 0;
  let end = nodes.length;
  const neutral = (at: number) => NEUTRAL_END.test(visibleText(nodes[at]?.data ?? ''));
  while (end - start > 1 && neutral(end - 1)) end--;
  while (end - start > 1 && neutral(start)) start++;
  return nodes.slice(start, end);
}

/** Those nodes of a line that a match covers. */
export function nodesWithin(run: Run, match: LabelMatch): Text[] {
  const nodes: Text[] = [];
  let at = 0;
  for (const node of run.nodes) {
    if (at < match.end && at + node.data.length > match.start) nodes.push(node);
    at += node.data.length;
  }
  return nodes;
}

/** The innermost element that holds all pieces of a label. */
export function holderOf(nodes: readonly Text[]): Element | null {
  let element: Element | null = nodes[0]?.parentElement ?? null;
  while (element && !nodes.every((node) => element?.contains(node)))
    element = parentElementOf(element);
  return element;
}

/** A live range over the words of a label, without marks at its ends. */
export function rangeOver(nodes: readonly Text[], match: LabelMatch): Range {
  const first = nodes[0] as Text;
  const last = nodes.at(-1) as Text;
  const range = first.ownerDocument.createRange();
  const lead = EDGE_LEAD.exec(first.data)?.[0].length ?? 0;
  range.setStart(first, nodes.length === 1 ? Math.max(match.start, lead) : lead);
  const inline = nodes.length === 1 && match.inlineValue !== null;
  const words = inline ? last.data.slice(0, match.end) : last.data;
  const end = words.replace(EDGE_TAIL, '').length;
  // A last piece of nothing but an icon keeps the range behind the words before it.
  if (nodes.length === 1) range.setEnd(last, Math.max(end, range.startOffset));
  else if (end > 0) range.setEnd(last, end);
  else range.setEndBefore(last);
  return range;
}
