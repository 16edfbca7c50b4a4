import * as z from 'zod/mini';
import type { Card } from '../../explain/card';
import type { Language } from '../../shared/text';
import { fillMarkup, parseMarkup, plainMarkup } from '../markup';
import { https, id, language, line, listOf } from './parts';
import { type FromPack, type PackKindDef, SENTENCE_RULES } from './types';

/** Parts of a card that a pack may speak in. Numbers and verdicts are never a pack's. */
export const EXPLAINED_PARTS = ['what', 'like', 'step', 'help', 'pitfalls', 'counting'] as const;
/** What a sentence may name of the number it stands beside. */
export const EXPLAINED_SLOTS = ['label', 'value', 'period'] as const;

const ExplanationSchema = z.strictObject({
  id,
  metric: id,
  part: z.enum(EXPLAINED_PARTS),
  language,
  /** `correct` stands in the place of what the card says, `add` stands after it. */
  mode: z.enum(['add', 'correct']),
  text: line(300),
  /** Where it can be read. */
  source: z.optional(z.strictObject({ title: line(200), url: z.nullable(https) })),
});
export type Explanation = z.infer<typeof ExplanationSchema>;

export interface Explained {
  readonly card: Card;
  readonly nameOf: (metricId: string) => string;
  /** 来自内容包 …, in the language of the card. */
  readonly sayFrom: (origin: FromPack<Explanation>['by'], language: Language) => string;
}

export const explanations: PackKindDef<Explanation, Explained, Card, 'explanations'> = {
  kind: 'explanations',
  items: listOf(ExplanationSchema, ({ id }) => id),
  keyOf: ({ id }) => id,
  titleOf: ({ metric }, names) => names.metric(metric),
  texts: (item) => [
    { at: 'text', text: item.text, language: item.language, slots: EXPLAINED_SLOTS },
    ...(item.source
      ? [{ at: 'source', text: item.source.title, language: item.language } as const]
      : []),
  ],
  references: ({ metric }) => [{ to: 'metric', id: metric }],
  rules: SENTENCE_RULES,
  calm: true,
  // A stranger adds a sentence under its own name; it corrects nothing and links nowhere.
  fromUnknown: (item) => ({
    ...item,
    mode: 'add',
    ...(item.source ? { source: { ...item.source, url: null } } : {}),
  }),
  apply: ({ card, nameOf, sayFrom }, items) => {
    const mine = items.filter(({ item }) => item.language === card.language);
    if (mine.length === 0) return card;
    const slots = {
      label: card.label,
      value: card.value?.raw ?? '—',
      period: card.period.text,
    };
    const corrected = new Set<string>();
    const notes = mine.flatMap(({ item, by }) => {
      // Of several that correct one part the most trusted one counts.
      if (item.mode === 'correct' && corrected.has(item.part)) return [];
      if (item.mode === 'correct') corrected.add(item.part);
      const text = fillMarkup(parseMarkup(item.text), { slots, nameOf });
      return [{ part: item.part, mode: item.mode, text, from: sayFrom(by, card.language) }];
    });
    const plain = (part: string) =>
      notes
        .filter((note) => note.part === part && note.mode === 'correct')
        .map((note) => plainMarkup(note.text));
    const parts = Object.fromEntries(
      Object.entries(card.parts).map(([part, text]) => [part, plain(part)[0] ?? text]),
    );
    return {
      ...card,
      parts,
      pitfalls: plain('pitfalls')[0] === undefined ? card.pitfalls : plain('pitfalls'),
      platformNotes: plain('counting')[0] === undefined ? card.platformNotes : plain('counting'),
      sources: [
        ...card.sources,
        ...mine.flatMap(({ item: { source } }) =>
          source ? [{ text: source.title, ...(source.url ? { url: source.url } : {}) }] : [],
        ),
      ],
      packNotes: notes,
    };
  },
};
