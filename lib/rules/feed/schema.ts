import * as z from 'zod/mini';
import { LANGUAGES } from '../../shared/text';
import { CONFIDENCES, RULE_CATEGORIES, RULE_KINDS, RULE_LEVELS, type RuleChange } from './types';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

/** Items of one feed; ten years of three platforms are fewer. */
export const MOST_ITEMS = 5000;

const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const line = (most: number) => z.string().check(z.maxLength(most), z.regex(/\S/));
const local = (most: number) => z.strictObject({ 'zh-CN': line(most), en: line(most) });

/** A day that exists: 2026-02-30 is none. */
const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => {
    const at = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  }),
);

const https = z.string().check(
  z.maxLength(500),
  z.refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:'),
);

export const RuleChangeSchema = z.strictObject({
  id,
  platform: id,
  kind: z.enum(RULE_KINDS),
  level: z.enum(RULE_LEVELS),
  category: z.enum(RULE_CATEGORIES),
  title: z.strictObject({ language: z.enum(LANGUAGES), text: line(300) }),
  published: z.nullable(day),
  comment: z.nullable(
    z
      .strictObject({ start: z.nullable(day), end: z.nullable(day) })
      .check(z.refine(({ start, end }) => (start ?? end) !== null)),
  ),
  effective: z.nullable(day),
  enforced: z.nullable(day),
  who: local(200),
  changes: z
    .array(z.strictObject({ old: z.nullable(local(300)), new: local(300) }))
    .check(z.minLength(1), z.maxLength(20)),
  why: local(300),
  tasks: z
    .array(
      z.strictObject({
        id,
        text: local(200),
        minutes: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(600))),
      }),
    )
    .check(
      z.maxLength(10),
      z.refine((tasks) => new Set(tasks.map((task) => task.id)).size === tasks.length),
    ),
  metrics: z.array(id).check(z.maxLength(20)),
  url: z.nullable(https),
  sources: z.array(line(500)).check(z.minLength(1), z.maxLength(5)),
  captured: z.nullable(day),
  confidence: z.enum(CONFIDENCES),
});

/** The items of a feed: each of the shape above, no id twice. */
export const RuleItemsSchema = z.array(RuleChangeSchema).check(
  z.maxLength(MOST_ITEMS),
  z.refine((items) => new Set(items.map((item) => item.id)).size === items.length),
);

/** @returns `null` where it is no feed; nothing is mended. */
export function parseItems(raw: unknown): readonly RuleChange[] | null {
  const read = RuleItemsSchema.safeParse(raw);
  return read.success ? read.data : null;
}
