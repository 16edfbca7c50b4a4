import { diffArrays } from 'diff';
import type { LocalText } from '../shared/text';
import { kindOf } from './kinds/index';
import type { PackNames } from './kinds/types';
import type { PackKind } from './types';

/** One run of words: in both versions, only in the old one, or only in the new one. */
export interface TextPiece {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

export interface PackEntry {
  readonly key: string;
  readonly title: LocalText;
  /** What it says, in short. */
  readonly lines: readonly { readonly language: 'zh-CN' | 'en' | null; readonly text: string }[];
}

export interface ChangedEntry {
  readonly key: string;
  readonly title: LocalText;
  readonly changes: readonly {
    readonly language: 'zh-CN' | 'en' | null;
    readonly pieces: readonly TextPiece[];
  }[];
}

/** What a pack would change against the version before it. */
export interface PackDifference {
  readonly added: readonly PackEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly removed: readonly PackEntry[];
  /** How many there are; the lists hold the first of them. */
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
}

/** No person reads more; the counts are whole. */
const MOST_SHOWN = 100;
const MOST_LINES = 6;

type Leaves = ReadonlyMap<string, string>;

/** Every value of an item as text, by its place. */
function leavesOf(value: unknown, at = '', found = new Map<string, string>()): Leaves {
  if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) leavesOf(one, at ? `${at}.${key}` : key, found);
  else found.set(at, value === null ? '' : String(value));
  return found;
}

const languageOf = (at: string): 'zh-CN' | 'en' | null => {
  const end = at.slice(at.lastIndexOf('.') + 1);
  return end === 'zh-CN' || end === 'en' ? end : null;
};

/** A number with its sign, a Latin word, or one character: so 15 % → 10 % stays readable. */
const tokens = (text: string): string[] => text.match(/\d[\d.,]*%?|[A-Za-z]+|\s+|./gsu) ?? [];

/** Words are compared; the marks of bold around them would only be in the way. */
const bare = (text = ''): string => text.replaceAll('**', '');

/** Old and new text laid over each other. */
export function piecesOf(old: string, next: string): readonly TextPiece[] {
  return diffArrays(tokens(old), tokens(next)).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'old' : 'same',
    text: value.join(''),
  }));
}

/** Compares two lists of items of one kind by what each item is. */
export function differenceOf(
  kind: PackKind,
  before: readonly unknown[],
  after: readonly unknown[],
  names: PackNames,
): PackDifference {
  const def = kindOf(kind);
  const old = new Map(before.map((item) => [def.keyOf(item), item]));
  const next = new Map(after.map((item) => [def.keyOf(item), item]));
  const entry = (item: unknown): PackEntry => {
    const texts = def.texts(item).map(({ text, language }) => ({ text, language }));
    const leaves = () =>
      [...leavesOf(item)].map(([at, text]) => ({ text, language: languageOf(at) }));
    return {
      key: def.keyOf(item),
      title: def.titleOf(item, names),
      lines: (texts.length > 0 ? texts : leaves())
        .slice(0, 2 * MOST_LINES)
        .map(({ text, language }) => ({ text: bare(text), language })),
    };
  };
  const added = [...next].filter(([key]) => !old.has(key)).map(([, item]) => item);
  const removed = [...old].filter(([key]) => !next.has(key)).map(([, item]) => item);
  const changed = [...next].flatMap(([key, item]) => {
    const was = old.get(key);
    if (was === undefined) return [];
    const [from, to] = [leavesOf(was), leavesOf(item)];
    const places = [...new Set([...from.keys(), ...to.keys()])].filter(
      (at) => from.get(at) !== to.get(at),
    );
    return places.length > 0 ? [{ key, item, from, to, places }] : [];
  });
  return {
    added: added.slice(0, MOST_SHOWN).map(entry),
    removed: removed.slice(0, MOST_SHOWN).map(entry),
    changed: changed.slice(0, MOST_SHOWN).map(({ key, item, from, to, places }) => ({
      key,
      title: def.titleOf(item, names),
      changes: places.slice(0, 2 * MOST_LINES).map((at) => ({
        language: languageOf(at),
        pieces: piecesOf(bare(from.get(at)), bare(to.get(at))),
      })),
    })),
    counts: { added: added.length, changed: changed.length, removed: removed.length },
  };
}
