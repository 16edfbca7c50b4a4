import { resourceSchema } from '../../resources/schema';
import type { Resource } from '../../resources/types';
import { listOf } from './parts';
import { both, type PackKindDef, SENTENCE_RULES, withItems } from './types';

const keyOf = ({ id }: { readonly id: string }): string => id;

export const resources: PackKindDef<
  Resource,
  readonly Resource[],
  readonly Resource[],
  'resources'
> = {
  kind: 'resources',
  items: listOf(resourceSchema, keyOf),
  keyOf,
  titleOf: ({ title }) => title,
  texts: (card) => [
    ...both('title', card.title),
    ...both('summary', card.summary),
    ...(card.costText ? both('costText', card.costText) : []),
    ...card.papers.flatMap((paper, at) => both(`papers.${at}`, paper)),
    ...card.steps.flatMap((step, at) => both(`steps.${at}`, step)),
    ...(card.caution ? both('caution', card.caution) : []),
  ],
  references: ({ platforms = [] }) => platforms.map((id) => ({ to: 'platform', id })),
  // Names of offices and programmes are their own, 保证 in them too.
  rules: SENTENCE_RULES,
  calm: false,
  apply: (base, items) => withItems(base, items, keyOf),
};
