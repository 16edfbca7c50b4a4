import * as z from 'zod/mini';
import { GOAL_OUTCOMES, NUMBER_OUTCOMES, RATING_OUTCOMES } from '../coaching/group/types';
import { GROUP_PHASES, NOTE_LINES, STAGES } from '../coaching/types';
import { PATH_IDS } from '../paths/types';
import * as r from './row-parts';

/** Rows of meetings and groups. */

const path = z.enum(PATH_IDS);
const line = z.enum(NOTE_LINES);
const codes = z.array(r.text(80)).check(z.maxLength(400));
const minutes = z.number().check(z.int(), z.minimum(0), z.maximum(1440));

const note = z.strictObject({
  lines: z.strictObject(
    Object.fromEntries(NOTE_LINES.map((name) => [name, r.text(4000)])) as Record<
      (typeof NOTE_LINES)[number],
      z.ZodMiniString
    >,
  ),
  struck: z.array(line).check(z.maxLength(NOTE_LINES.length)),
  lookOn: z.nullable(r.day),
  nextOn: z.nullable(r.day),
  readAt: z.nullable(r.time),
});

export const sessions = z
  .strictObject({
    id: r.id,
    planId: z.nullable(r.name),
    form: z.enum(['one-to-one', 'group', 'phone']),
    date: r.day,
    startedAt: z.nullable(r.time),
    minutes,
    stage: z.enum(STAGES),
    paths: z.array(path).check(z.maxLength(PATH_IDS.length)),
    blocksDone: z.array(r.name).check(z.maxLength(40)),
    screenShared: z.boolean(),
    note: z.nullable(note),
    updatedAt: r.time,
  })
  .check(
    // What was struck is gone, in a file too.
    z.refine(({ note: one }) => !one?.readAt || one.struck.every((name) => one.lines[name] === '')),
  );

export const reflections = z.strictObject({
  id: r.id,
  profile: r.id,
  text: r.text(20_000),
  updatedAt: r.time,
});

const level = z.literal([0, 1, 2, 3, 4, 5]);
const facts = z.strictObject({
  code: r.text(80),
  madeOn: r.day,
  goals: z.enum(GOAL_OUTCOMES),
  rating: z.enum(RATING_OUTCOMES),
  areas: z.record(path, z.strictObject({ before: level, now: level })),
  numbers: z.record(r.name, z.enum(NUMBER_OUTCOMES)),
});

export const groups = z.strictObject({
  id: r.id,
  code: r.text(80),
  phase: z.enum(GROUP_PHASES),
  members: codes,
  meetings: z
    .array(
      z.strictObject({
        id: r.id,
        date: r.day,
        minutes,
        planId: z.nullable(r.name),
        phase: z.enum(GROUP_PHASES),
        present: codes,
      }),
    )
    .check(z.maxLength(400)),
  facts: z.array(facts).check(z.maxLength(400)),
  updatedAt: r.time,
});

const label = z.string().check(z.regex(/^[\w.-]{1,80}$/));
const counted = z.array(z.nullable(r.count)).check(z.maxLength(40));
const table = z
  .strictObject({
    id: label,
    rows: z.array(label).check(z.maxLength(40)),
    columns: z.array(label).check(z.maxLength(40)),
    cells: z.array(counted).check(z.maxLength(40)),
    rowTotals: counted,
    columnTotals: counted,
    total: z.nullable(r.count),
  })
  .check(
    // A count less or more would stand under another name.
    z.refine(
      ({ rows, columns, cells, rowTotals, columnTotals, total }) =>
        cells.length === rows.length &&
        cells.every((row) => row.length === columns.length) &&
        rowTotals.length === rows.length &&
        (rows.length !== 1 || rowTotals[0] === total) &&
        columnTotals.length === columns.length,
    ),
  );

export const groupReports = z.strictObject({
  id: r.id,
  groupId: r.id,
  groupCode: r.text(80),
  at: r.time,
  members: z.array(r.hex(64, 64)).check(z.maxLength(400)),
  tables: z.array(table).check(z.maxLength(60)),
  meetings: z.strictObject({ count: r.count, minutes: r.count }),
});
