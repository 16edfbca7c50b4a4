import type * as z from 'zod/mini';
import type { Language, LocalText } from '../../shared/text';
import type { RuleId } from '../../text-rules/types';
import type { PackKind, TrustLevel } from '../types';

/** Where something that a pack brought comes from; said wherever it is seen. */
export interface PackOrigin {
  readonly packId: string;
  readonly publisher: string;
  readonly trust: TrustLevel;
  /** Day of issue (ISO). */
  readonly day: string;
}

/** One item with its origin. */
export interface FromPack<I> {
  readonly item: I;
  readonly by: PackOrigin;
}

/** Ids that this version knows: what an item names has to be one of them. */
export interface KnownIds {
  readonly metrics: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  readonly offers: ReadonlySet<string>;
  /** Words that may be corrected, by `surface.key`. */
  readonly words: ReadonlyMap<string, LocalText>;
}

/** One text of an item, as a person reads it. */
export interface PackText {
  /** Where it stands in the item: `steps.2`. */
  readonly at: string;
  readonly text: string;
  readonly language: Language;
  /** `{slots}` it may hold; missing: it holds no mark-up, and its marks are plain text. */
  readonly slots?: readonly string[];
}

/** One id that an item names. */
export interface PackReference {
  readonly to: 'metric' | 'platform' | 'offer' | 'predicate' | 'word';
  readonly id: string;
}

/** Names of ids, for titles; the id itself where it is not known. */
export interface PackNames {
  readonly metric: (id: string) => LocalText;
  readonly platform: (id: string) => LocalText;
}

/** One kind of pack: `kinds/<kind>.kind.ts`. */
export interface PackKindDef<I, Base, Out = Base, K extends PackKind = PackKind> {
  readonly kind: K;
  /** Strict: what is not named here is refused. */
  readonly items: z.ZodMiniType<readonly I[]>;
  /** What an item is, over all versions of its pack. */
  readonly keyOf: (item: I) => string;
  /** How a person tells it from others. */
  readonly titleOf: (item: I, names: PackNames) => LocalText;
  readonly texts: (item: I) => readonly PackText[];
  readonly references: (item: I) => readonly PackReference[];
  /** A fault that only this kind has, such as slots that the original does not fill. */
  readonly fault?: (item: I, known: KnownIds) => boolean;
  /** Text rules that are looked at; what breaks them is told before the pack is taken. */
  readonly rules: readonly RuleId[];
  /** Words that press, blame or promise end the matter, not only warn. */
  readonly calm: boolean;
  /** What is taken from a key that nobody knows; missing: nothing. */
  readonly fromUnknown?: (item: I) => I;
  /** Pure: what there is, with the items of packs. Items come the most trusted first. */
  readonly apply: (base: Base, items: readonly FromPack<I>[]) => Out;
}

/** Both languages of a text. */
export const both = (at: string, text: LocalText, slots?: readonly string[]): PackText[] =>
  (['zh-CN', 'en'] as const).map((language) => ({
    at,
    text: text[language],
    language,
    ...(slots ? { slots } : {}),
  }));

/** Rules for sentences of ours; figures (T10) stay as an announcement or a page prints them. */
export const SENTENCE_RULES: readonly RuleId[] = [
  'T1',
  'T2',
  'T3',
  'T7',
  'T8',
  'T11',
  'T12',
  'T13',
  'T16',
];

/** Entries of packs after those that are there; one that has a known id stands in its place. */
export function withItems<I>(
  base: readonly I[],
  items: readonly FromPack<I>[],
  keyOf: (item: I) => string,
): readonly I[] {
  if (items.length === 0) return base;
  const own = new Set(base.map(keyOf));
  const brought = new Map<string, I>();
  for (const { item, by } of items) {
    const key = keyOf(item);
    // A stranger adds and never replaces; of several packs the most trusted comes first.
    if (brought.has(key) || (by.trust === 'unknown' && own.has(key))) continue;
    brought.set(key, item);
  }
  return [
    ...base.map((one) => brought.get(keyOf(one)) ?? one),
    ...[...brought].filter(([key]) => !own.has(key)).map(([, item]) => item),
  ];
}
