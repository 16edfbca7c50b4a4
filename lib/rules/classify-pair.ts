import { restOf } from './classify-rest';
import { isDateLine, saysWhenChanged } from './date-lines';
import { type FigureChange, figureChanges, mentions, surplus, touched } from './facts';
import { isSpelled } from './spelled';
import { passage, type TokenDiff } from './token-diff';
import { isFigure, type Token } from './tokens';
import type { ChangeClass, RuleChange } from './types';
import type { Unit } from './units';
import { isContact, isPointer } from './weights';
import type { Finders } from './words/index';

/** What changed inside one sentence. */

export interface Edited {
  readonly before: Unit;
  readonly after: Unit;
  readonly diff: TokenDiff;
}

export function classifyPair({ before, after, diff }: Edited, words: Finders): RuleChange[] {
  const base = {
    sentence: after.text,
    sentenceBefore: before.text,
    where: after.where ?? before.where,
  };
  const whole = (kind: ChangeClass, weight: number): RuleChange[] => [
    { class: kind, old: before.text, new: after.text, ...base, weight },
  ];
  if (diff.hunks.length === 0) return whole('typography', 0);
  if (isDateLine(before.text) && isDateLine(after.text)) return whole('date-line', 0);

  const changes: RuleChange[] = [];
  const explained = new Set<Token>();
  const figures = figureChanges(diff.hunks);
  const redated = saysWhenChanged(before.text) && saysWhenChanged(after.text);
  for (const figure of figures) {
    const dates = redated && figure.class === 'date';
    changes.push({
      ...base,
      class: dates ? 'date-line' : classOfFigure(figure, after.text),
      old: figure.old && before.text.slice(figure.old.start, figure.old.end),
      new: figure.new && after.text.slice(figure.new.start, figure.new.end),
      weight: dates ? 0 : figureWeight(figure, before, after),
    });
    for (const token of [figure.old, figure.new]) if (token) explained.add(token);
  }
  const oldTouched = diff.hunks.flatMap(({ old }) => old);
  const newTouched = diff.hunks.flatMap((hunk) => hunk.new);
  for (const [family, kind, weight] of [
    ['duty', 'duty', 4],
    ['penalty', 'penalty', 3],
    ['scope', 'scope', 3],
  ] as const) {
    const olds = touched(mentions(before.text, words[family]), oldTouched);
    const news = touched(mentions(after.text, words[family]), newTouched);
    const gone = family === 'duty' ? surplus(olds, news) : unlike(olds, news);
    const come = family === 'duty' ? surplus(news, olds) : unlike(news, olds);
    if (gone.length === 0 && come.length === 0) continue;
    if (
      family === 'duty' &&
      onlyNegation(gone, come) &&
      negated(before, words) &&
      negated(after, words)
    )
      continue;
    // The words around it make the change readable: the edit that holds it is shown.
    const hunk = diff.hunks.find((each) => holds(each.old, gone) || holds(each.new, come));
    if (!hunk) continue;
    const old = passage(before.text, hunk.old);
    const fresh = passage(after.text, hunk.new);
    const address = isContact(old ?? '') || isContact(fresh ?? '');
    const points = family === 'scope' && onlyPoints(before.text) && onlyPoints(after.text);
    changes.push({ ...base, class: kind, old, new: fresh, weight: address || points ? 1 : weight });
    for (const token of [...hunk.old, ...hunk.new]) explained.add(token);
  }
  const moved = reordered(oldTouched, newTouched);
  for (const hunk of diff.hunks) {
    const rest = [...hunk.old, ...hunk.new].filter((token) => !explained.has(token));
    if (rest.length > 0 && !rest.every(isFigure))
      changes.push({ ...base, ...restOf(hunk, before, after, words, moved) });
  }
  return changes;
}

/** "Questions? Ask us on the forum." */
const onlyPoints = (text: string): boolean => text.length < 90 && isPointer(text);

/** Languages that negate with two words gain and lose one of them in every rewording. */
const onlyNegation = (...sides: readonly (readonly { readonly id: string }[])[]): boolean =>
  sides.flat().every(({ id }) => id === 'not');

const negated = ({ text }: Unit, words: Finders): boolean =>
  mentions(text, words.duty).some(({ id }) => id === 'not' || id === 'mustNot');

const unlike = <T extends { readonly id: string }>(mine: readonly T[], theirs: readonly T[]): T[] =>
  mine.filter(({ id }) => !theirs.some((other) => other.id === id));

const holds = (
  tokens: readonly Token[],
  found: readonly { readonly start: number; readonly end: number }[],
): boolean =>
  found.some((mention) =>
    tokens.some(({ start, end }) => start < mention.end && end > mention.start),
  );

const bareFigure = (token: Token | null): boolean =>
  token !== null && token.kind === 'count' && /^c:[\d.]+$/.test(token.key);

const isYear = (token: Token | null): boolean =>
  token !== null && /^(?:c:(?:19|20)\d\d|d:(?:19|20)\d\d)$/.test(token.key);

function classOfFigure(figure: FigureChange, sentence: string): ChangeClass {
  if (isYear(figure.old ?? figure.new) && isYear(figure.new ?? figure.old)) return 'date';
  if ([figure.old, figure.new].every((token) => token === null || bareFigure(token)))
    return isContact(sentence) ? 'wording' : 'amount';
  return figure.class;
}

/** "1. ", "(2) ": the number of a list entry inside a passage. */
const enumerates = (token: Token | null, text: string): boolean =>
  token !== null &&
  bareFigure(token) &&
  /^[.)）、]{1,2}\s*\p{L}/u.test(text.slice(token.end, token.end + 5)) &&
  /(?:^|[.;:。；：(（]\s*|\s)$/u.test(text.slice(0, token.start)) &&
  token.end - token.start <= 2;

/** A number in words that came or went without another in its place: "both" for "two". */
function loneWord({ old, new: fresh }: FigureChange, before: Unit, after: Unit): boolean {
  if (old && fresh) return false;
  const raw = old ? before.text.slice(old.start, old.end) : '';
  const come = fresh ? after.text.slice(fresh.start, fresh.end) : '';
  const token = old ?? fresh;
  const worded = token?.kind === 'count' || token?.key.startsWith('t:every-') === true;
  return worded && isSpelled(raw + come);
}

/** A figure with a unit is news by itself; one without may be a telephone or page number. */
function figureWeight(figure: FigureChange, before: Unit, after: Unit): number {
  const sides = [figure.old, figure.new].filter((token) => token !== null);
  if (loneWord(figure, before, after)) return 1;
  if (enumerates(figure.old, before.text) || enumerates(figure.new, after.text)) return 0;
  if (!sides.every(bareFigure)) return 5;
  if (sides.every(isYear)) return 1;
  if (isContact(after.text) || isContact(before.text)) return 1;
  if (sides.some(({ key }) => key.length > 8)) return 1;
  // A line that is no sentence: an address, a caption.
  const line = after.kind === 'paragraph' && !after.sentence && after.text.length < 40;
  if (line && !/[.。!?！？:：]\s*$/u.test(after.text)) return 1;
  // Last word of a short line: the page number of a table of contents.
  const atEnd = figure.new?.end === after.text.length && !/[\p{L}]{3}.*[.。]$/u.test(after.text);
  if (atEnd && after.kind !== 'row' && after.text.length < 90 && figure.old) return 0;
  // 5.2 → 5.3 without a unit is most often a number of a clause.
  if (sides.every(({ key }) => /^c:\d{1,2}\.\d{1,2}$/.test(key)) && after.kind !== 'row') return 1;
  return 3;
}

/** Words that both sides have, in another order. */
function reordered(olds: readonly Token[], news: readonly Token[]): Set<Token> {
  const byKey = (token: Token) => ({ id: token.key, token });
  const gone = new Set(surplus(olds.map(byKey), news.map(byKey)).map(({ token }) => token));
  const come = new Set(surplus(news.map(byKey), olds.map(byKey)).map(({ token }) => token));
  return new Set([...olds, ...news].filter((token) => !gone.has(token) && !come.has(token)));
}
