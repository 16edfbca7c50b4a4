import * as z from 'zod/mini';
import { DECISIONS } from '../insight/changes/types';
import { EVIDENCE_KINDS } from '../learning/evidence';
import { PATH_IDS } from '../paths/types';
import { CONSENT_IDS, scopeFits } from '../shared/consents';
import { PERIOD_KINDS, UNITS } from '../shared/sighting';
import * as r from './row-parts';

/** Rows of what a person did, learnt, typed and agreed to; those of rules are in `rule-rows.ts`. */

const path = z.enum(PATH_IDS);
const pathOrNone = z.union([path, z.literal('')]);
const help = z.literal([0, 1, 2]);
const found = z.enum(['clear-up', 'clear-down', 'cannot-tell']);

export const evidence = z.strictObject({
  id: r.id,
  kind: z.enum(EVIDENCE_KINDS),
  metricId: r.nameOrNone,
  platform: r.nameOrNone,
  language: r.language,
  visibleMs: z.number().check(z.minimum(0)),
  at: r.time,
  rule: z.optional(z.strictObject({ id: r.id, task: r.id, path: z.literal('3.3.2') })),
  drill: z.optional(z.strictObject({ id: r.id, help })),
  check: z.optional(
    z.strictObject({
      item: r.id,
      question: r.id,
      form: z.enum(['number', 'choice4']),
      right: z.boolean(),
      day: r.day,
      hint: z.boolean(),
      easy: z.boolean(),
      own: z.boolean(),
    }),
  ),
  offer: z.optional(
    z.strictObject({
      id: r.id,
      path: pathOrNone,
      sheet: z.optional(r.id),
      own: z.optional(z.boolean()),
    }),
  ),
  tip: z.optional(z.strictObject({ id: r.id, path, offer: z.optional(r.id) })),
  teachBack: z.optional(
    z.strictObject({ item: r.id, clear: z.boolean(), seenBy: z.enum(['coach', 'self']) }),
  ),
  loop: z.optional(z.strictObject({ id: r.id, path, verdict: found })),
  help: z.optional(
    z.strictObject({
      what: z.enum(['share-card', 'peer-help', 'co-led']),
      path,
      confirmedBy: z.enum(['merchant', 'coach']),
    }),
  ),
});

export const actorIds = z.strictObject({ id: z.literal('learner'), uuid: r.id, secret: r.id });

export const consents = z
  .strictObject({
    no: z.number().check(z.int(), z.minimum(1)),
    id: z.enum(CONSENT_IDS),
    scope: z.string(),
    given: z.boolean(),
    at: r.time,
  })
  .check(z.refine(({ id, scope }) => scopeFits(id, scope)));

export const observations = z.strictObject({
  key: r.id,
  platform: r.name,
  shop: r.hex(8, 64),
  metricId: r.name,
  kind: z.enum(PERIOD_KINDS),
  from: r.day,
  to: r.day,
  whole: z.boolean(),
  dated: z.enum(['page', 'clock']),
  value: r.number,
  k: z.optional(r.number),
  n: z.optional(r.number),
  approx: z.optional(z.literal(true)),
  unit: z.enum(UNITS),
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  typed: z.optional(z.literal(true)),
  seenAt: r.time,
  host: r.host,
  pageKind: z.nullable(r.name),
});

export const salts = z.strictObject({
  id: z.string().check(z.regex(/^shops(?:-[0-9a-f]{8})?$/)),
  value: r.hex(16, 128),
});

const money = z.nullable(r.number);
export const costs = z.strictObject({
  id: r.id,
  name: r.text(400),
  price: money,
  unitCost: money,
  feeRate: money,
  shipping: money,
  packing: money,
  refundShare: money,
  refundLoss: money,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  at: r.time,
});

const cell = r.text(8000);
const fieldName = r.text(80);
export const worksheets = z.strictObject({
  id: r.id,
  offerId: r.name,
  path: pathOrNone,
  raw: z.record(
    fieldName,
    z.union([
      cell,
      z.array(cell).check(z.maxLength(200)),
      z.array(z.record(fieldName, cell)).check(z.maxLength(10_000)),
    ]),
  ),
  state: z.enum(['draft', 'done']),
  createdAt: r.time,
  updatedAt: r.time,
});

const times = z.array(r.time).check(z.maxLength(200));
export const tipLog = z.strictObject({
  id: r.id,
  shown: times,
  dismissed: times,
  applied: times,
  laterThan: z.nullable(r.day),
});

export const pageVisits = z.strictObject({ kind: r.id, day: r.day });

const counts = z.strictObject({ k: r.number, n: r.number });
const typed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shares'), before: counts, after: counts }),
  z.strictObject({ kind: z.literal('amounts'), before: r.number, after: r.number }),
]);
const share = z.strictObject({
  k: r.number,
  n: r.number,
  share: r.number,
  low: r.number,
  high: r.number,
});
/** What could be told when it was decided on. */
export const judged = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('waiting'), days: r.number }),
  z.strictObject({
    state: z.literal('no-numbers'),
    why: z.enum(['nothing-kept', 'no-counts']),
  }),
  z.strictObject({
    state: z.literal('shares'),
    from: z.enum(['kept', 'typed']),
    before: share,
    after: share,
    found,
    verdict: r.name,
    needed: z.nullable(z.strictObject({ perSide: r.number, more: r.number, change: r.number })),
    leftOut: r.count,
    promotion: z.boolean(),
  }),
  z.strictObject({
    state: z.literal('amounts'),
    from: z.enum(['kept', 'typed']),
    before: r.number,
    after: r.number,
    found,
    verdict: r.name,
    moreDays: r.number,
    leftOut: r.count,
  }),
]);
export const changeLog = z.strictObject({
  id: r.id,
  what: r.text(1000),
  metricId: r.name,
  platform: r.name,
  shop: z.nullable(r.hex(8, 64)),
  on: r.day,
  lookOn: r.day,
  typed: z.nullable(typed),
  decision: z.nullable(z.strictObject({ kind: z.enum(DECISIONS), at: r.time, found: judged })),
  createdAt: r.time,
  updatedAt: r.time,
});
