import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendar } from '../../lib/calendar/index';
import type { CalendarEntry } from '../../lib/calendar/types';
import { dayNumber } from '../../lib/shared/days';
import { LANGUAGES } from '../../lib/shared/text';
import { lintText } from '../../lib/text-rules/lint-text';

const LocalTextSchema = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
const DaySchema = z.string().refine((day) => dayNumber(day) !== null, 'no date');
const LengthSchema = z.int().min(0).max(60);

const EntrySchema: z.ZodType<CalendarEntry> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: LocalTextSchema,
  kind: z.enum(['platform', 'holiday', 'season']),
  scope: z.enum(['all-shops', 'some-goods']),
  platforms: z.array(z.string()).min(1),
  lunar: z.boolean(),
  lunarDay: z.string().nullable(),
  coreDay: z
    .string()
    .refine((day) => dayNumber(`2025-${day}`) !== null)
    .nullable(),
  anchors: z.record(z.string(), DaySchema).nullable(),
  years: z.record(
    z.string().regex(/^\d{4}$/),
    z
      .strictObject({
        start: DaySchema.nullable(),
        end: DaySchema.nullable(),
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
      .refine(({ start, end }) => start !== null || end !== null, 'no date at all')
      .refine(({ start, end }) => !start || !end || start <= end, 'ends before it starts')
      .nullable(),
  ),
  leadDays: LengthSchema,
  afterDays: LengthSchema,
  note: LocalTextSchema,
  sources: z.array(
    z.union([
      z.strictObject({ kind: z.literal('url'), at: z.httpUrl(), note: z.string().optional() }),
      z.strictObject({
        kind: z.enum(['notice', 'computed', 'convention']),
        text: z.string().min(1),
      }),
    ]),
  ),
  confidence: z.enum(['high', 'medium', 'low']),
});

describe('the calendar', () => {
  it('holds as many entries as were collected', () => {
    expect(calendar).toHaveLength(51);
    expect(new Set(calendar.map(({ id }) => id)).size).toBe(51);
  });

  it.each(calendar.map((entry) => [entry.id, entry] as const))('%s is well formed', (_, entry) => {
    expect(EntrySchema.parse(entry)).toEqual(entry);
    expect(Object.keys(entry.years)).toEqual(['2025', '2026', '2027', '2028']);
    for (const [year, day] of Object.entries(entry.anchors ?? {})) {
      const dates = entry.years[year];
      expect(dates?.start && dates.end && dates.start <= day && day <= dates.end).toBe(true);
    }
  });

  it('names a source for every date, or is not sure of it', () => {
    const bare = calendar.filter(({ sources, confidence, years }) => {
      const dated = Object.values(years).some((dates) => dates !== null);
      return sources.length === 0 && (dated || confidence !== 'low');
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('is written in plain words, in both languages', () => {
    const found = calendar.flatMap(({ id, note }) =>
      LANGUAGES.flatMap((language) =>
        lintText(note[language], language).map(({ rule, at }) => `${id} ${rule} ${at}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
