import * as z from 'zod/mini';
import { id, listOf, local } from './parts';
import { both, type PackKindDef, SENTENCE_RULES, withItems } from './types';

/** What members of a circle tell each other: a shared card, something to swap, a place. */
export const CIRCLE_KINDS = ['share-card', 'swap', 'place'] as const;

const CircleSchema = z.strictObject({
  id,
  kind: z.enum(CIRCLE_KINDS),
  /** The first is its title. */
  texts: z.array(local(200)).check(z.minLength(1), z.maxLength(8)),
});
export type CircleItem = z.infer<typeof CircleSchema>;

const NO_TEXT = { 'zh-CN': '—', en: '—' };
const keyOf = ({ id }: CircleItem): string => id;

export const circle: PackKindDef<
  CircleItem,
  readonly CircleItem[],
  readonly CircleItem[],
  'circle'
> = {
  kind: 'circle',
  items: listOf(CircleSchema, keyOf),
  keyOf,
  titleOf: ({ texts }) => texts[0] ?? NO_TEXT,
  texts: ({ texts }) => texts.flatMap((text, at) => both(`texts.${at}`, text)),
  references: () => [],
  rules: SENTENCE_RULES,
  calm: true,
  fromUnknown: (one) => one,
  apply: (base, items) => withItems(base, items, keyOf),
};
