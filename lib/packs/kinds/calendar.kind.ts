import * as z from 'zod/mini';
import type { CalendarEntry } from '../../calendar/types';
import { day, https, id, line, listOf, local } from './parts';
import { both, type PackKindDef, SENTENCE_RULES, withItems } from './types';

const monthDay = z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const year = z.string().check(z.regex(/^20\d\d$/));
const keyOf = ({ id }: { readonly id: string }): string => id;

const CalendarSchema = z.strictObject({
  id,
  name: local(60),
  kind: z.enum(['platform', 'holiday', 'season']),
  scope: z.enum(['all-shops', 'some-goods']),
  platforms: z.array(id).check(z.minLength(1), z.maxLength(40)),
  lunar: z.boolean(),
  lunarDay: z.nullable(line(20)),
  coreDay: z.nullable(monthDay),
  anchors: z.nullable(z.record(year, day)),
  years: z.record(
    year,
    z.nullable(
      z
        .strictObject({
          start: z.nullable(day),
          end: z.nullable(day),
          basis: z.enum([
            'official-notice',
            'statutory-days',
            'computed',
            'fixed-date',
            'name-day',
            'anchor-day',
            'platform-rule',
            'press',
            'rule-of-thumb',
          ]),
        })
        .check(z.refine(({ start, end }) => !start || !end || start <= end)),
    ),
  ),
  leadDays: z.number().check(z.int(), z.minimum(0), z.maximum(90)),
  afterDays: z.number().check(z.int(), z.minimum(0), z.maximum(90)),
  note: local(300),
  sources: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('url'), at: https, note: z.optional(line(200)) }),
        z.strictObject({ kind: z.enum(['notice', 'computed', 'convention']), text: line(300) }),
      ]),
    )
    .check(z.maxLength(6)),
  confidence: z.enum(['high', 'medium', 'low']),
});

export const calendar: PackKindDef<
  CalendarEntry,
  readonly CalendarEntry[],
  readonly CalendarEntry[],
  'calendar'
> = {
  kind: 'calendar',
  items: listOf(CalendarSchema, keyOf) as z.ZodMiniType<readonly CalendarEntry[]>,
  keyOf,
  titleOf: ({ name }) => name,
  texts: ({ name, note }) => [...both('name', name), ...both('note', note)],
  references: ({ platforms }) =>
    platforms.filter((one) => one !== 'all').map((one) => ({ to: 'platform', id: one })),
  rules: SENTENCE_RULES,
  calm: false,
  apply: (base, items) => withItems(base, items, keyOf),
};
