import * as z from 'zod/mini';
import type { Path, PathSignal } from '../../paths/types';
import type { LocalText } from '../../shared/text';
import { parseMarkup, plainMarkup } from '../markup';
import { id, listOf, local, number, pathId } from './parts';
import { both, type PackKindDef, SENTENCE_RULES } from './types';

/** What the predicates of `lib/tips` put into a sentence. */
export const TIP_SLOTS = ['name', 'value', 'past', 'line', 'days'] as const;

/** Numbers and names that the predicates read; there is no other word for a condition. */
const TipSchema = z.strictObject({
  id,
  path: pathId,
  /** Name of a predicate of `lib/tips/predicates`. */
  when: id,
  args: z.strictObject({
    metric: z.optional(id),
    of: z.optional(id),
    high: z.optional(id),
    low: z.optional(id),
    kind: z.optional(id),
    offer: z.optional(id),
    name: z.optional(id),
    above: z.optional(number),
    tolerance: z.optional(number),
    days: z.optional(number),
    leastClicks: z.optional(number),
  }),
  say: local(200),
  /** The offer it leads to. */
  offer: id,
  /** Following it would earn the platform money too. */
  platformGains: z.optional(z.literal(true)),
});
export type PackTip = z.infer<typeof TipSchema>;

const plain = (text: LocalText): LocalText => ({
  'zh-CN': plainMarkup(parseMarkup(text['zh-CN'])),
  en: plainMarkup(parseMarkup(text.en)),
});

export const tips: PackKindDef<PackTip, readonly Path[], readonly Path[], 'tips'> = {
  kind: 'tips',
  items: listOf(TipSchema, ({ id }) => id),
  keyOf: ({ id }) => id,
  titleOf: ({ say }) => plain(say),
  texts: ({ say }) => both('say', say, TIP_SLOTS),
  references: ({ when, args, offer }) => [
    { to: 'predicate', id: when },
    { to: 'offer', id: offer },
    ...[args.metric, args.of, args.high, args.low].flatMap((one) =>
      one === undefined ? [] : [{ to: 'metric' as const, id: one }],
    ),
    ...(args.offer === undefined ? [] : [{ to: 'offer' as const, id: args.offer }]),
  ],
  // A tip stands alone, without the name of its metric to be clicked on.
  fault: ({ say }) => [say['zh-CN'], say.en].some((text) => text.includes('[[')),
  rules: SENTENCE_RULES,
  calm: true,
  apply: (paths, items) => {
    if (items.length === 0) return paths;
    return paths.map((path) => {
      const more = items.filter(({ item }) => item.path === path.id);
      if (more.length === 0) return path;
      const signals = more.map(({ item, by }): PathSignal => {
        const { when, args, say, offer, platformGains } = item;
        const given = Object.entries(args).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, value] as const],
        );
        return {
          // Kept with what became of it: two packs never share one.
          id: `pack-${by.packId}-${item.id}`,
          when,
          args: Object.fromEntries(given),
          say: plain(say),
          offer,
          ...(platformGains ? { platformGains } : {}),
        };
      });
      return { ...path, signals: [...path.signals, ...signals] };
    });
  },
};
