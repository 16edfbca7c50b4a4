import * as z from 'zod/mini';
import type { LocalText } from '../../shared/text';
import { listOf, local } from './parts';
import { both, type PackKindDef, SENTENCE_RULES } from './types';

/** `alerts.update`: a surface and one of its words. */
const wordKey = z.string().check(z.maxLength(120), z.regex(/^[a-z0-9-]+\.[A-Za-z0-9-]+$/));

const WordSchema = z.strictObject({ key: wordKey, text: local(400) });
export type WordCorrection = z.infer<typeof WordSchema>;

const slotsOf = (text: LocalText): string =>
  JSON.stringify(
    (['zh-CN', 'en'] as const).map((language) =>
      [...new Set([...text[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort(),
    ),
  );

type Pair = readonly [LocalText, LocalText];

export const i18n: PackKindDef<
  WordCorrection,
  ReadonlyMap<string, LocalText>,
  readonly Pair[],
  'i18n'
> = {
  kind: 'i18n',
  items: listOf(WordSchema, ({ key }) => key),
  keyOf: ({ key }) => key,
  titleOf: ({ key }) => ({ 'zh-CN': key, en: key }),
  texts: ({ text }) => both('text', text),
  references: ({ key }) => [{ to: 'word', id: key }],
  // A corrected sentence names what the one before it named, or a number would go missing.
  fault: ({ key, text }, { words }) => {
    const before = words.get(key);
    return before !== undefined && slotsOf(before) !== slotsOf(text);
  },
  rules: SENTENCE_RULES,
  calm: true,
  apply: (words, items) => {
    const pairs = new Map<LocalText, LocalText>();
    for (const { item } of items) {
      const before = words.get(item.key);
      if (before && !pairs.has(before)) pairs.set(before, item.text);
    }
    return [...pairs];
  },
};
