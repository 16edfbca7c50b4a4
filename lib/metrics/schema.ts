import * as z from 'zod';
import { UNITS } from '../shared/sighting';

/**
 * Shape of a metric file, for the contract test and for tools. Classic `zod`: never import
 * it where a content script could pull it in.
 */

const text = z.string().trim().min(1);
const Local = z.strictObject({ 'zh-CN': text, en: text });
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'kebab-case id');
const isoDate = z.iso.date();
const labels = z.record(text, z.array(text).min(1));

const unit = z.enum(UNITS);

const SourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('url'), at: z.url({ protocol: /^https?$/ }) }),
  z.strictObject({ kind: z.literal('repository'), at: z.string().regex(/^[^:]+:.+/, 'name:path') }),
  z.strictObject({ kind: z.literal('unnamed'), at: text }),
  z.strictObject({ kind: z.literal('recall') }),
]);

const CardSchema = z.strictObject({
  what: Local,
  like: Local,
  number: z.strictObject({ value: Local, withInputs: Local.optional() }),
  verdict: z.strictObject({
    cannotTell: Local,
    fewPeople: Local.optional(),
    up: Local.optional(),
    down: Local.optional(),
  }),
  step: Local,
  help: z.strictObject({ text: Local, path: z.string().regex(/^3\.[1-4]\.[1-3]$/, 'path code') }),
  pitfalls: z.array(Local).min(1).max(3),
});

export const MetricSchema = z.strictObject({
  id,
  name: Local,
  definition: Local,
  category: z.enum([
    'ads',
    'sales',
    'service',
    'traffic',
    'conversion',
    'content-live',
    'score',
    'finance',
    'customer',
    'product',
    'logistics',
  ]),
  unit,
  base: text,
  better: z.enum(['higher', 'lower', 'depends']),
  aliases: z.array(text),
  labels,
  unverifiedLabels: labels,
  formula: text.nullable(),
  formulaByPlatform: z.record(text, text).optional(),
  unitByPlatform: z.record(text, z.enum([...unit.options, 'minutes'])).optional(),
  unitByLabel: z.record(text, z.record(text, text)).optional(),
  baseByPlatform: z.record(text, text).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  counting: z.record(text, z.array(Local).min(1)),
  drivers: z.array(id),
  seeAlso: z.array(id),
  thresholds: z.array(
    z.strictObject({
      platform: text,
      fact: Local,
      // Sources date themselves loosely: 2026-07-14, 2024-06, 2021 or later, undated sample.
      asOf: z.string().regex(/\b\d{4}\b|undated/, 'a date, a year, or `undated`'),
      source: text,
    }),
  ),
  dilemma: z.string().regex(/^2\.[1-4]\.[1-3]$/, 'dilemma code'),
  sources: z.array(SourceSchema),
  sourcePublic: z.boolean(),
  confidence: z.enum(['high', 'medium', 'low']),
  checked: z.strictObject({ by: z.enum(['facts', 'expert']), on: isoDate }),
  card: CardSchema,
  examples: z.array(z.strictObject({ text, platform: text })),
});
