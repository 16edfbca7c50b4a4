import type { Hunk } from './token-diff';
import { isFigure, type Token } from './tokens';
import type { ChangeClass } from './types';
import type { Finder } from './words/index';

/** What a passage obliges, punishes, delimits and counts. */

export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words of these families in reading order; a word belongs to the first family that takes it. */
export function mentions(text: string, finders: readonly Finder[]): Mention[] {
  let open = text.toLowerCase();
  // Lower case may change the length of a few letters; then places would not fit.
  if (open.length !== text.length) open = text;
  const found: Mention[] = [];
  for (const { id, pattern } of finders) {
    for (const match of open.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ id, start: match.index, end, text: text.slice(match.index, end) });
    }
    open = open.replace(pattern, (word) => '\u0001'.repeat(word.length));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Those that an edit touches. */
export function touched(found: readonly Mention[], tokens: readonly Token[]): Mention[] {
  return found.filter((mention) =>
    tokens.some(({ start, end }) => start < mention.end && end > mention.start),
  );
}

/** What one side has more often than the other, by id. */
export function surplus<T extends { readonly id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
): T[] {
  const left = new Map<string, number>();
  for (const { id } of theirs) left.set(id, (left.get(id) ?? 0) + 1);
  return mine.filter(({ id }) => {
    const count = left.get(id) ?? 0;
    if (count > 0) left.set(id, count - 1);
    return count <= 0;
  });
}

export interface FigureChange {
  readonly class: ChangeClass;
  readonly old: Token | null;
  readonly new: Token | null;
}

const FIGURE_CLASS: Readonly<Partial<Record<Token['kind'], ChangeClass>>> = {
  money: 'amount',
  count: 'amount',
  percentage: 'percentage',
  duration: 'duration',
  date: 'date',
};

/** Figures that differ, the old one beside the new one of its kind. */
export function figureChanges(hunks: readonly Hunk[]): FigureChange[] {
  const olds = hunks.flatMap(({ old }) => old.filter(isFigure));
  const news = hunks.flatMap((hunk) => hunk.new.filter(isFigure));
  const byKey = (token: Token) => ({ id: token.key, token });
  const gone = surplus(olds.map(byKey), news.map(byKey)).map(({ token }) => token);
  const come = surplus(news.map(byKey), olds.map(byKey)).map(({ token }) => token);
  const changes: FigureChange[] = [];
  const left = [...come];
  for (const old of gone) {
    const same = left.findIndex(({ kind }) => kind === old.kind);
    const fresh = same >= 0 ? (left.splice(same, 1)[0] ?? null) : null;
    changes.push({ class: FIGURE_CLASS[old.kind] ?? 'amount', old, new: fresh });
  }
  for (const fresh of left)
    changes.push({ class: FIGURE_CLASS[fresh.kind] ?? 'amount', old: null, new: fresh });
  return changes;
}

/** Every figure of a passage as one class each, for clauses that came or went whole. */
export const figureClasses = (tokens: readonly Token[]): ChangeClass[] =>
  tokens.flatMap((token) => (isFigure(token) ? (FIGURE_CLASS[token.kind] ?? 'amount') : []));
