import * as z from 'zod/mini';
import type { Case } from '../../cases/types';
import { id, listOf, local, number, pathId } from './parts';
import { both, type PackKindDef, SENTENCE_RULES, withItems } from './types';

const some = (most: number, longest = 300) =>
  z.array(local(longest)).check(z.minLength(1), z.maxLength(most));
const keyOf = ({ id }: { readonly id: string }): string => id;

const CaseSchema = z
  .strictObject({
    id,
    path: pathId,
    title: local(80),
    trade: local(60),
    people: z.number().check(z.int(), z.minimum(1), z.maximum(50)),
    platform: id,
    period: local(60),
    columns: some(6, 40),
    table: z
      .array(
        z.strictObject({
          metric: id,
          label: local(60),
          unit: z.enum(['count', 'yuan', 'per100', 'days', 'hours', 'minutes']),
          values: z.array(z.nullable(number)).check(z.maxLength(6)),
        }),
      )
      .check(z.minLength(1), z.maxLength(20)),
    thinks: local(300),
    question: local(200),
    choices: z
      .array(z.strictObject({ id, text: local(200) }))
      .check(z.minLength(2), z.maxLength(6)),
    answer: id,
    reasoning: some(8),
    asks: some(8),
    step: local(200),
  })
  .check(
    z.refine(({ answer, choices }) => choices.some((choice) => choice.id === answer)),
    z.refine(({ choices }) => new Set(choices.map(keyOf)).size === choices.length),
    z.refine(({ columns, table }) => table.every((row) => row.values.length === columns.length)),
  );

export const cases: PackKindDef<Case, readonly Case[], readonly Case[], 'cases'> = {
  kind: 'cases',
  items: listOf(CaseSchema, keyOf),
  keyOf,
  titleOf: ({ title }) => title,
  texts: (one) => [
    ...both('title', one.title),
    ...both('thinks', one.thinks),
    ...both('question', one.question),
    ...one.choices.flatMap((choice) => both(`choices.${choice.id}`, choice.text)),
    ...one.reasoning.flatMap((text, at) => both(`reasoning.${at}`, text)),
    ...one.asks.flatMap((text, at) => both(`asks.${at}`, text)),
    ...both('step', one.step),
  ],
  references: ({ platform }) => [{ to: 'platform', id: platform }],
  // What a made-up owner thinks may press; it warns, and a person decides.
  rules: SENTENCE_RULES,
  calm: false,
  fromUnknown: (one) => one,
  apply: (base, items) => withItems(base, items, keyOf),
};
