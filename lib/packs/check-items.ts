import { PATH_IDS } from '../paths/types';
import { lintText } from '../text-rules/lint-text';
import { bannedFindings } from '../text-rules/rules/banned';
import { predicates } from '../tips/predicates';
import { kindOf } from './kinds/index';
import type { KnownIds, PackNames, PackReference } from './kinds/types';
import { fillMarkup, namesIn, parseMarkup, plainMarkup } from './markup';
import type { PackKind } from './types';

/** Reads the items of a kind; `null` where they are none. Nothing is mended. */
export function readItems(kind: PackKind, raw: unknown): readonly unknown[] | null {
  const read = kindOf(kind).items.safeParse(raw);
  return read.success ? read.data : null;
}

/** Does everything that an item names exist here, and does its text hold only what it may? */
export function refersWell(kind: PackKind, item: unknown, known: KnownIds): boolean {
  const def = kindOf(kind);
  if (!def.references(item).every((one) => exists(one, known))) return false;
  if (def.fault?.(item, known)) return false;
  return def.texts(item).every(({ text, slots: allowed }) => {
    if (!allowed) return true;
    const { slots, metrics } = namesIn(text);
    return (
      slots.every((slot) => allowed.includes(slot)) && metrics.every((id) => known.metrics.has(id))
    );
  });
}

function exists({ to, id }: PackReference, known: KnownIds): boolean {
  switch (to) {
    case 'metric':
      return known.metrics.has(id);
    case 'platform':
      return known.platforms.has(id);
    case 'offer':
      return known.offers.has(id);
    case 'predicate':
      return Object.hasOwn(predicates, id);
    case 'word':
      return known.words.has(id);
  }
}

/** Do the items speak without pressing, blaming or promising? Only asked of kinds that must. */
export function speaksCalmly(kind: PackKind, items: readonly unknown[]): boolean {
  const def = kindOf(kind);
  if (!def.calm) return true;
  return items.every((item) =>
    def
      .texts(item)
      // What a rule says is the announcement's own wording.
      .filter(({ at }) => kind !== 'rules' || !at.startsWith('changes.'))
      .every(({ text, language }) => bannedFindings(text, language).length === 0),
  );
}

/** One thing that breaks a text rule; told before a pack is taken, and by `pack lint`. */
export interface PackFinding {
  readonly key: string;
  readonly at: string;
  readonly language: 'zh-CN' | 'en';
  readonly rule: string;
  readonly message: string;
  readonly words: string;
}

const SAMPLE: Readonly<Record<string, string>> = {
  value: '12',
  past: '10',
  line: '2',
  days: '3',
  name: '访客数',
  label: '访客数',
  period: '昨天',
};

/** Text rules over all items, in the order of the items. */
export function lintItems(kind: PackKind, items: readonly unknown[], names: PackNames) {
  const def = kindOf(kind);
  return items.flatMap((item): PackFinding[] =>
    def.texts(item).flatMap(({ at, text, language, slots }) => {
      const fill = { slots: SAMPLE, nameOf: (id: string) => names.metric(id)[language] };
      const plain = slots ? plainMarkup(fillMarkup(parseMarkup(text), fill)) : text;
      return lintText(plain, language, { only: def.rules }).map(({ rule, message, at: words }) => ({
        key: def.keyOf(item),
        at,
        language,
        rule,
        message,
        words,
      }));
    }),
  );
}

/** The twelve paths and the closed list of conditions, for those who write packs. */
export const NAMED = { paths: PATH_IDS, predicates: Object.keys(predicates) } as const;
