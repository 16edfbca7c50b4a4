import * as z from 'zod/mini';
import { CLOSING_REASONS, DATA_CHOICES, STAGES, TOLD_POINTS } from '../coaching/types';
import { PATH_IDS } from '../paths/types';
import * as r from './row-parts';

/** Rows of casework: the case, self-assessments, goals. */

const path = z.enum(PATH_IDS);
const line = r.text(400);
const words = r.text(8000);
const rung = z.literal([-2, -1, 0, 1, 2]);

const closing = z.strictObject({
  reason: z.nullable(z.enum(CLOSING_REASONS)),
  whatWorked: words,
  whoHelpsNext: words,
  followUps: z
    .array(z.strictObject({ on: r.day, doneOn: z.nullable(r.day), heard: words }))
    .check(z.maxLength(10)),
  dataChoice: z.nullable(z.enum(DATA_CHOICES)),
});

export const cases = z.strictObject({
  id: z.literal('case'),
  nickname: line,
  caseCode: line,
  city: line,
  trade: line,
  stage: z.enum(STAGES),
  told: z.array(z.enum(TOLD_POINTS)).check(z.maxLength(40)),
  copyShownOn: z.nullable(r.day),
  reportReadOn: z.nullable(r.day),
  openedOn: r.day,
  closedOn: z.nullable(r.day),
  closing: z.nullable(closing),
  updatedAt: r.time,
});

const answers = z.partialRecord(path, z.nullable(z.literal([1, 2, 3, 4, 5])));
export const assessments = z.strictObject({
  id: r.id,
  kind: z.enum(['start', 'now']),
  date: r.day,
  answers,
  lookback: answers,
  done: z.boolean(),
  updatedAt: r.time,
});

export const goals = z.strictObject({
  id: r.id,
  no: z.literal([1, 2, 3]),
  path,
  title: line,
  ladder: z.tuple([line, line, line, line, line]),
  weight: z.literal([1, 2, 3]),
  start: rung,
  expectedOn: z.union([r.day, z.literal('')]),
  reviews: z.array(z.strictObject({ on: r.day, now: rung, words })).check(z.maxLength(1000)),
  updatedAt: r.time,
});
