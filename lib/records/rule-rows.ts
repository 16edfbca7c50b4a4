import * as z from 'zod/mini';
import { PACK_FORMAT, PACK_KINDS, REFUSALS } from '../packs/types';
import { CONFIDENCES, RULE_CATEGORIES, RULE_KINDS, RULE_LEVELS } from '../rules/feed/types';
import { CHANGE_CLASSES, NOTICE_KINDS } from '../rules/types';
import * as r from './row-parts';

/** Rows of rules: alerts and what was done with them, packs, watched pages and their versions. */

export const ruleAlerts = z.strictObject({
  id: r.id,
  seenAt: z.nullable(r.time),
  tasks: z.record(r.id, r.time),
  snoozedUntil: z.nullable(r.day),
  mutedAt: z.nullable(r.time),
  changedAt: r.time,
});

const key = z.strictObject({ keyId: r.hex(32, 32), publicKey: r.base64Url(100) });
const pack = z.strictObject({
  format: z.literal(PACK_FORMAT),
  kind: z.enum(PACK_KINDS),
  id: r.name,
  version: r.count,
  issued: r.day,
  expires: r.day,
  title: z.optional(r.local(400)),
  publisher: z.optional(z.strictObject({ name: r.text(400), url: z.optional(r.address) })),
  items: z.array(z.unknown()),
  itemsHash: r.hex(64, 64),
  nextKey: z.optional(key),
  revoked: z.optional(z.array(r.hex(32, 32)).check(z.maxLength(200))),
  publicKey: z.optional(r.base64Url(100)),
  keyId: r.hex(32, 32),
  signature: r.base64Url(100),
});
const watch = {
  on: z.boolean(),
  address: r.address,
  lookedAt: z.nullable(r.time),
  outcome: z.nullable(z.enum(['taken', 'unchanged', 'not-permitted', 'not-kept', ...REFUSALS])),
  failures: r.count,
  nextAt: z.nullable(r.time),
};
export const packs = z.strictObject({
  id: r.name,
  kind: z.enum(PACK_KINDS),
  pack,
  memory: z.strictObject({
    highest: z.record(r.hex(32, 32), r.count),
    issued: z.nullable(r.day),
  }),
  address: z.nullable(r.address),
  etag: z.nullable(r.text(400)),
  takenAt: r.time,
  previous: z.optional(z.nullable(pack)),
  agreed: z.optional(z.boolean()),
  watch: z.optional(z.nullable(z.strictObject(watch))),
});
export const packKeys = z.extend(key, { namedBy: r.hex(32, 32) });
export const agencyKeys = z.strictObject({
  keyId: r.hex(32, 32),
  name: r.text(200),
  addedAt: r.time,
  confirmed: z.boolean(),
});
export const revokedKeys = z.strictObject({ keyId: r.hex(32, 32), by: r.name, at: r.time });

export const feedWatch = z.strictObject({ id: z.literal('rules'), ...watch });

const FAILED = [
  'empty',
  'login',
  'blocked',
  'error-page',
  'partial',
  'other-language',
  'unreadable',
] as const;
const hash = r.hex(8, 64);
const lineage = z.strictObject({
  visits: z
    .array(
      z.strictObject({
        extractor: r.count,
        hash,
        size: r.number,
        language: z.enum(['zh', 'en', 'de', 'fr', 'es', 'nl', 'pl', 'other']),
      }),
    )
    .check(z.maxLength(100)),
  pending: z.nullable(z.strictObject({ hash, since: r.number })),
  version: r.count,
});
const pageKey = r.text(400).check(z.minLength(3), z.regex(/^[a-z0-9-]+\|[^<>]+$/));
export const watchedRules = z.strictObject({
  key: pageKey,
  platform: r.name,
  address: r.address,
  title: z.nullable(r.text(2000)),
  kind: z.enum(NOTICE_KINDS),
  firstSeen: r.time,
  lastSeen: r.time,
  tab: z.nullable(lineage),
  background: z.nullable(lineage),
  refused: z.nullable(z.strictObject({ why: z.enum(FAILED), at: r.time })),
  look: z.nullable(
    z.strictObject({
      since: r.time,
      lastAt: z.nullable(r.time),
      problem: z.nullable(
        z.enum([
          ...FAILED,
          'redirected',
          'not-allowed',
          'not-text',
          'too-large',
          'gone',
          'offline',
          'slow-down',
        ]),
      ),
      failures: r.count,
      etag: z.nullable(r.text(400)),
      stopped: z.boolean(),
    }),
  ),
  lookAt: z.number().check(z.minimum(0)),
});

const LONG = 200_000;
const line = z.nullable(r.text(LONG));
const block = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'item', 'row']),
  level: z.number().check(z.int(), z.minimum(0), z.maximum(6)),
  text: r.text(LONG),
  cells: z.optional(z.array(z.strictObject({ head: line, text: r.text(LONG) }))),
  deleted: z.optional(z.array(r.text(LONG))),
  inserted: z.optional(z.array(r.text(LONG))),
  linkShare: z.number().check(z.minimum(0), z.maximum(1)),
  chrome: z.optional(z.boolean()),
});
const change = z.strictObject({
  class: z.enum(CHANGE_CLASSES),
  old: line,
  new: line,
  before: line,
  after: line,
  where: line,
  weight: r.number,
});
export const ruleSnapshots = z.strictObject({
  key: pageKey,
  pool: z.array(block).check(z.maxLength(100_000)),
  versions: z
    .array(
      z.strictObject({
        no: r.count,
        at: r.time,
        seenIn: z.enum(['tab', 'background']),
        how: z.enum(['first', 'rebuilt', 'wording', 'changed']),
        headline: z.nullable(r.local(4000)),
        changes: z.array(change).check(z.maxLength(10_000)),
        blocks: z.array(r.count).check(z.maxLength(100_000)),
      }),
    )
    .check(z.maxLength(100)),
});

const WORDS = 20_000;
const days = z.strictObject({ start: z.nullable(r.day), end: z.nullable(r.day) });
const alert = z.strictObject({
  id: r.id,
  platform: r.name,
  kind: z.enum(RULE_KINDS),
  level: z.enum(RULE_LEVELS),
  category: z.enum(RULE_CATEGORIES),
  title: z.strictObject({ language: r.language, text: r.text(WORDS) }),
  published: z.nullable(r.day),
  comment: z.nullable(days),
  effective: z.nullable(r.day),
  enforced: z.nullable(r.day),
  who: r.local(WORDS),
  changes: z.array(z.strictObject({ old: z.nullable(r.local(WORDS)), new: r.local(WORDS) })),
  why: r.local(WORDS),
  tasks: z.array(z.strictObject({ id: r.id, text: r.local(WORDS), minutes: z.optional(r.count) })),
  metrics: z.array(r.name),
  url: z.nullable(r.address),
  sources: z.array(z.union([r.address, z.string().check(z.regex(/^[\w.~+-]+\/[^<>\s]+$/))])),
  captured: z.nullable(r.day),
  confidence: z.enum(CONFIDENCES),
  own: z.optional(
    z.strictObject({
      from: z.enum(['change', 'notice']),
      seenIn: z.enum(['tab', 'background']),
      seen: r.day,
      before: z.nullable(r.day),
      read: z.array(z.strictObject({ line: r.local(WORDS), sentence: line })),
    }),
  ),
});
export const ownAlerts = z.strictObject({ id: r.id, key: pageKey, alert });

export const noticeLinks = z.strictObject({
  key: pageKey,
  platform: r.name,
  title: r.text(4000),
  address: r.address,
  date: r.text(40),
  seenAt: r.time,
});
