import * as z from 'zod/mini';
import { PATH_IDS } from '../../paths/types';
import * as r from '../../records/row-parts';
import { judged } from '../../records/rows';
import { UNITS } from '../../shared/sighting';
import { STAGES } from '../types';
import { type OutcomeReport, REPORT_LENGTHS } from './types';

const path = z.enum(PATH_IDS);
const rung = z.literal([-2, -1, 0, 1, 2]);
const level = z.literal([0, 1, 2, 3, 4, 5]);
const given = z.nullable(z.literal([1, 2, 3, 4, 5]));
const span = z.strictObject({ from: r.day, to: r.day });
const words = r.text(2000);
const change = z.strictObject({
  up: r.count,
  same: r.count,
  down: r.count,
  median: z.nullable(r.number),
});

/** A report as a file of ours holds it, and nothing besides. */
export const ReportSchema = z.strictObject({
  schema: z.literal('dongdian-1'),
  kind: z.literal('outcome-report'),
  madeOn: r.day,
  case: z.strictObject({
    code: r.text(80),
    nickname: r.text(200),
    city: r.text(200),
    trade: r.text(200),
    stage: z.enum(STAGES),
    openedOn: r.day,
    closedOn: z.nullable(r.day),
  }),
  goals: z
    .array(
      z.strictObject({
        no: z.literal([1, 2, 3]),
        path,
        title: words,
        ladder: z.array(words).check(z.length(5)),
        weight: z.literal([1, 2, 3]),
        start: rung,
        now: z.nullable(rung),
        expectedOn: r.day,
      }),
    )
    .check(z.maxLength(3)),
  T: z.nullable(r.number),
  ratings: z.strictObject({
    items: z
      .array(z.strictObject({ path, before: given, lookback: given, now: given }))
      .check(z.length(PATH_IDS.length)),
    before: change,
    lookback: change,
  }),
  areas: z
    .array(z.strictObject({ path, before: level, now: level }))
    .check(z.length(PATH_IDS.length)),
  practice: z.strictObject({ steps: r.count, loops: r.count, drillsAlone: r.count }),
  numbers: z.strictObject({
    length: z.literal([...REPORT_LENGTHS]),
    before: span,
    after: span,
    lines: z
      .array(
        z.strictObject({
          metricId: r.name,
          platform: r.name,
          unit: z.enum(UNITS),
          currency: z.nullable(r.text(8)),
          judged,
          promotionDays: r.count,
          days: z.tuple([r.count, r.count]),
        }),
      )
      .check(z.maxLength(40)),
  }),
  words: z.strictObject({ helped: z.array(words).check(z.maxLength(10)), next: r.text(4000) }),
  service: z.strictObject({
    sessions: r.count,
    minutes: r.count,
    forms: z.strictObject({ 'one-to-one': r.count, group: r.count, phone: r.count }),
    resources: r.count,
    ruleReports: r.count,
  }),
});

const MOST_CHARACTERS = 400_000;

/** Reads a report that was brought in as a file; `null` for anything else. */
export function readReport(text: string): OutcomeReport | null {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    const read = ReportSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return read.success ? (read.data as OutcomeReport) : null;
  } catch {
    return null;
  }
}
