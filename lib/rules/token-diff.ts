import { diffArrays } from 'diff';
import { isFigure, type Token, tokensOf } from './tokens';
import type { RuleLanguage } from './types';

/** A passage that differs; either side may be empty. */
export interface Hunk {
  readonly old: readonly Token[];
  readonly new: readonly Token[];
}

export interface TokenDiff {
  readonly hunks: readonly Hunk[];
  readonly oldTokens: readonly Token[];
  readonly newTokens: readonly Token[];
}

/** Beyond so many edits a sentence is another sentence: it is taken as replaced whole. */
const MOST_EDITS = 400;

/** What changed between two versions of a sentence, token by token, small gaps closed. */
export function diffTokens(
  before: string,
  after: string,
  language: RuleLanguage,
  stop: ReadonlySet<string>,
): TokenDiff {
  const oldTokens = tokensOf(before, language);
  const newTokens = tokensOf(after, language);
  const parts = diffArrays(
    oldTokens.map(({ key }) => key),
    newTokens.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  if (!parts) return { hunks: [{ old: oldTokens, new: newTokens }], oldTokens, newTokens };
  const hunks: { old: Token[]; new: Token[] }[] = [];
  let [left, right] = [0, 0];
  let open: { old: Token[]; new: Token[] } | null = null;
  for (const { added, removed, count = 0 } of parts) {
    if (removed || added) {
      open ??= { old: [], new: [] };
      if (removed) open.old.push(...oldTokens.slice(left, left + count));
      else open.new.push(...newTokens.slice(right, right + count));
      if (removed) left += count;
      else right += count;
      continue;
    }
    const kept = oldTokens.slice(left, left + count);
    const keptNew = newTokens.slice(right, right + count);
    left += count;
    right += count;
    if (!open) continue;
    // One small word between two edits: read as one edit.
    if (left < oldTokens.length && kept.length === 1 && glue(kept[0], stop)) {
      open.old.push(...kept);
      open.new.push(...keptNew);
      continue;
    }
    hunks.push(open);
    open = null;
  }
  if (open) hunks.push(open);
  return {
    hunks: hunks.map(trimmed).map((hunk) => slid(hunk, { before, oldTokens, after, newTokens })),
    oldTokens,
    newTokens,
  };
}

const glue = (token: Token | undefined, stop: ReadonlySet<string>): boolean =>
  token !== undefined && !isFigure(token) && (stop.has(token.key) || token.key.length === 1);

/** Without the glue that both sides end with. */
function trimmed({ old, new: fresh }: { old: Token[]; new: Token[] }): Hunk {
  let [a, b] = [[...old], [...fresh]];
  while (a.length > 0 && b.length > 0 && a.at(-1)?.key === b.at(-1)?.key) {
    a = a.slice(0, -1);
    b = b.slice(0, -1);
  }
  return { old: a, new: b };
}

/** A mark after which an entry or a clause begins. */
const OPENS = /[,，、;；:：(（.。]\s*$/u;

/**
 * "A one, [B two, A] three" is "A one, [A B two,] three": of the places where a passage may have
 * been put in, the one where a clause begins.
 */
function slid(
  hunk: Hunk,
  texts: {
    readonly before: string;
    readonly oldTokens: readonly Token[];
    readonly after: string;
    readonly newTokens: readonly Token[];
  },
): Hunk {
  const inserted = hunk.old.length === 0;
  const own = inserted ? hunk.new : hunk.old;
  const first = own[0];
  if (!first || (inserted ? hunk.old : hunk.new).length > 0) return hunk;
  const [text, tokens] = inserted
    ? [texts.after, texts.newTokens]
    : [texts.before, texts.oldTokens];
  const start = tokens.indexOf(first);
  const opens = (at: number): boolean => {
    const token = tokens[at];
    const left = tokens[at - 1];
    return token !== undefined && OPENS.test(text.slice(left?.end ?? 0, token.start));
  };
  if (start < 0 || opens(start)) return hunk;
  for (let shift = 1; shift <= own.length && start - shift >= 0; shift += 1) {
    if (tokens[start - shift]?.key !== tokens[start + own.length - shift]?.key) break;
    if (!opens(start - shift)) continue;
    const moved = tokens.slice(start - shift, start - shift + own.length);
    return inserted ? { old: [], new: moved } : { old: moved, new: [] };
  }
  return hunk;
}

/** What belongs to the first and last word without being a token: "Amazon." before "com". */
const WORD_BEFORE = /(?:[\p{Script=Latin}\p{N}]+[.-])+$/u;
const WORD_AFTER = /^(?:[.-][\p{Script=Latin}\p{N}]+)+/u;

/** The words of a passage as they stand in its sentence; null for an empty one. */
export function passage(sentence: string, tokens: readonly Token[]): string | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const words = sentence.slice(first.start, last.end);
  const before = /^\p{Script=Latin}/u.test(words)
    ? (WORD_BEFORE.exec(sentence.slice(Math.max(0, first.start - 40), first.start))?.[0] ?? '')
    : '';
  const after = /\p{Script=Latin}$/u.test(words)
    ? (WORD_AFTER.exec(sentence.slice(last.end, last.end + 40))?.[0] ?? '')
    : '';
  return before + words + after;
}
