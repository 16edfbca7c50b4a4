import * as z from 'zod/mini';
import { MATCH_RULES, PERIOD_KINDS, UNREADABLE_WHYS } from '../shared/sighting';

const text = z.string().check(z.maxLength(400));

const ValueSchema = z.object({
  raw: text,
  number: z.nullable(z.number()),
  unit: z.nullable(z.enum(['percent', 'money', 'count', 'duration'])),
  currency: z.optional(z.string().check(z.maxLength(8))),
  readable: z.boolean(),
  why: z.optional(z.enum(UNREADABLE_WHYS)),
});

const PeriodSchema = z.object({
  kind: z.enum(PERIOD_KINDS),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  days: z.optional(z.number()),
  raw: text,
});

/** A sighting as another context hands it over. */
export const SightingSchema = z.object({
  id: z.string(),
  metricId: z.nullable(z.string()),
  composed: z.nullable(
    z.object({
      base: z.string(),
      scope: z.optional(z.string()),
      modifier: z.optional(z.string()),
      measure: z.optional(z.string()),
      period: z.optional(z.string()),
    }),
  ),
  labelText: text,
  value: z.optional(ValueSchema),
  compare: z.optional(
    z.object({
      raw: text,
      with: z.enum(['previous-day', 'previous-period', 'last-week', 'last-year', 'peers']),
      change: z.nullable(z.number()),
    }),
  ),
  period: z.optional(PeriodSchema),
  platform: z.string(),
  pageKind: z.nullable(z.string()),
  confidence: z.number(),
  why: z.enum(MATCH_RULES),
});
