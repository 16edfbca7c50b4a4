import { RuleItemsSchema } from '../../rules/feed/schema';
import type { RuleChange } from '../../rules/feed/types';
import { both, type PackKindDef, SENTENCE_RULES, withItems } from './types';

export const rules: PackKindDef<RuleChange, readonly RuleChange[], readonly RuleChange[], 'rules'> =
  {
    kind: 'rules',
    items: RuleItemsSchema,
    keyOf: ({ id }) => id,
    titleOf: ({ why }) => why,
    texts: (entry) => [
      ...both('who', entry.who),
      ...both('why', entry.why),
      ...entry.changes.flatMap((change, at) => [
        ...(change.old ? both(`changes.${at}.old`, change.old) : []),
        ...both(`changes.${at}.new`, change.new),
      ]),
      ...entry.tasks.flatMap((task) => both(`tasks.${task.id}`, task.text)),
    ],
    // Feeds speak of platforms and metrics that a later version may know.
    references: () => [],
    rules: SENTENCE_RULES,
    calm: true,
    // Never 要做 from a stranger: nothing to do, nothing to open, and said to be unsettled.
    fromUnknown: (entry) => ({
      ...entry,
      level: 'good-to-know',
      tasks: [],
      url: null,
      sources: entry.sources.map((source) => (/^https?:/.test(source) ? '—' : source)),
      confidence: 'low',
    }),
    apply: (base, items) => withItems(base, items, ({ id }) => id),
  };
