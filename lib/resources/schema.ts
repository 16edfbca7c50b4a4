import * as z from 'zod/mini';
import { PATH_IDS } from '../paths/types';
import { BUSINESS_FORMS, RESOURCE_KINDS } from './types';

// The validator must not try to compile code: the extension's policy forbids it.
z.config({ jitless: true });

/** Cards from outside, and those of this version in the tests, are read through this. */

const line = (most: number) => z.string().check(z.maxLength(most), z.regex(/\S/));
const local = (most = 300) => z.strictObject({ 'zh-CN': line(most), en: line(most) });
const some = (most: number) => z.array(local()).check(z.maxLength(most));
const day = z.iso.date();
/** Opened by a click, and only ever over a safe connection. */
const address = z.string().check(
  z.maxLength(500),
  z.regex(/^https:\/\/[^\s\\@]+$/),
  z.refine((text) => URL.canParse(text)),
);

export const resourceSchema = z
  .strictObject({
    id: z.string().check(z.maxLength(80), z.regex(/^[a-z0-9][a-z0-9-]+$/)),
    kind: z.enum(RESOURCE_KINDS),
    title: local(),
    summary: local(),
    who: z.strictObject({
      forms: z.array(z.enum(BUSINESS_FORMS)).check(z.maxLength(10)),
      monthsLeast: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(1200))),
      people: z.optional(some(20)),
      trades: z.optional(some(20)),
    }),
    cost: z.enum(['free', 'low', 'paid']),
    costText: z.optional(local()),
    opens: z.optional(day),
    closes: z.optional(day),
    codes: z.array(z.string().check(z.regex(/^\d{6}$/))).check(z.minLength(1), z.maxLength(100)),
    online: z.boolean(),
    platforms: z.optional(
      z.array(z.string().check(z.maxLength(80), z.regex(/^[a-z0-9-]+$/))).check(z.maxLength(40)),
    ),
    papers: some(20),
    steps: some(5),
    contact: z.strictObject({
      org: local(),
      phone: z.optional(z.string().check(z.maxLength(40), z.regex(/^[\d-]{5,}$/))),
      url: z.optional(address),
      hours: z.optional(local()),
    }),
    source: z.strictObject({
      url: z.nullable(address),
      title: line(300),
      publishedOn: z.nullable(day),
    }),
    checkedOn: z.nullable(day),
    validUntil: z.nullable(day),
    confidence: z.enum(['high', 'medium', 'low']),
    caution: z.optional(local()),
    paths: z.array(z.enum(PATH_IDS)).check(z.maxLength(12)),
  })
  .check(
    z.refine(({ opens, closes }) => !opens || !closes || opens <= closes, 'closes before it opens'),
  );
