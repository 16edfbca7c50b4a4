import * as z from 'zod/mini';
import {
  HEALTH_KINDS,
  MATCH_RULES,
  PERIOD_KINDS,
  UNITS,
  UNREADABLE_WHYS,
} from '../shared/sighting';
import {
  HEALTH_REPORT_FORMAT,
  type HealthReport,
  MOST_CANDIDATES,
  MOST_LINES,
  MOST_PATHS,
  MOST_SIGHTINGS,
  type Survey,
} from './types';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

const text = (longest: number) => z.string().check(z.maxLength(longest));
const beside = z.enum(['inline', 'definition', 'row', 'column', 'card', 'attribute']);
const printed = z.enum(['percent', 'money', 'count', 'duration', 'plain', 'unreadable', 'many']);
const count = z.number().check(z.int(), z.minimum(1));
const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const path = z
  .string()
  .check(
    z.maxLength(300),
    z.regex(/^[a-z]+[1-6]?(?:\[role=[a-z]+\])?(?: >(?:>>)? [a-z]+[1-6]?(?:\[role=[a-z]+\])?)*$/),
  );

const PlaceSchema = z.object({
  label: text(200),
  path: text(600),
  beside: z.nullable(beside),
  printed: z.nullable(printed),
});

/** What a frame hands over; parsed before any of it is looked at. */
export const SurveySchema = z.object({
  known: z.array(PlaceSchema).check(z.maxLength(5000)),
  unread: z.array(PlaceSchema).check(z.maxLength(5000)),
  cut: z.boolean(),
});

const HealthReportSchema = z.strictObject({
  format: z.literal(HEALTH_REPORT_FORMAT),
  about: z.array(text(400)).check(z.maxLength(20)),
  made: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  extension: text(40),
  lexicon: z.strictObject({ version: text(40), metrics: z.number().check(z.int()) }),
  page: z.strictObject({
    platform: id,
    kind: z.nullable(id),
    host: z.nullable(z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]+$/))),
  }),
  names: z.enum(['known-words', 'in-full']),
  sightings: z
    .array(
      z.strictObject({
        label: text(80),
        metric: z.nullable(id),
        composed: z.nullable(
          z.strictObject({
            base: text(80),
            scope: z.optional(text(80)),
            modifier: z.optional(text(80)),
            measure: z.optional(text(80)),
          }),
        ),
        unit: z.nullable(z.enum(UNITS)),
        printed: z.nullable(printed),
        readable: z.nullable(z.boolean()),
        why: z.nullable(z.enum(UNREADABLE_WHYS)),
        period: z.nullable(z.enum(PERIOD_KINDS)),
        rule: z.enum(MATCH_RULES),
        confidence: z.number().check(z.minimum(0), z.maximum(1)),
        beside: z.nullable(beside),
        paths: z.array(path).check(z.maxLength(MOST_PATHS)),
        count,
      }),
    )
    .check(z.maxLength(MOST_SIGHTINGS)),
  health: z
    .array(
      z.strictObject({
        kind: z.enum(HEALTH_KINDS),
        text: text(253),
        count,
      }),
    )
    .check(z.maxLength(MOST_LINES)),
  candidates: z
    .array(z.strictObject({ label: text(80), beside, printed, path, count }))
    .check(z.maxLength(MOST_CANDIDATES)),
  cut: z.boolean(),
});

/** @returns what a frame told, or `null` where it has another shape. */
export function parseSurvey(value: unknown): Survey | null {
  const read = SurveySchema.safeParse(value);
  return read.success ? read.data : null;
}

/**
 * Reads a saved file.
 *
 * @param value parsed JSON
 * @returns `null` where it is no health report of a version that is known here
 */
export function parseHealthReport(value: unknown): HealthReport | null {
  const read = HealthReportSchema.safeParse(value);
  return read.success ? (read.data as HealthReport) : null;
}
