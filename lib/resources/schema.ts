import { z } from 'zod';
import { BUSINESS_FORMS, RESOURCE_KINDS } from './types';

/** Cards from outside, and those of this version in the tests, are read through this. */

const local = z.strictObject({ 'zh-CN': z.string().trim().min(1), en: z.string().trim().min(1) });
const day = z.iso.date();
/** Opened by a click, and only ever over a safe connection. */
const address = z.url({ protocol: /^https$/ });

export const resourceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]+$/),
    kind: z.enum(RESOURCE_KINDS),
    title: local,
    summary: local,
    who: z.strictObject({
      forms: z.array(z.enum(BUSINESS_FORMS)),
      monthsLeast: z.int().min(0).optional(),
      people: z.array(local).optional(),
      trades: z.array(local).optional(),
    }),
    cost: z.enum(['free', 'low', 'paid']),
    costText: local.optional(),
    opens: day.optional(),
    closes: day.optional(),
    codes: z.array(z.string().regex(/^\d{6}$/)).min(1),
    online: z.boolean(),
    platforms: z.array(z.string()).optional(),
    papers: z.array(local),
    steps: z.array(local).max(5),
    contact: z.strictObject({
      org: local,
      phone: z
        .string()
        .regex(/^[\d-]{5,}$/)
        .optional(),
      url: address.optional(),
      hours: local.optional(),
    }),
    source: z.strictObject({
      url: address.nullable(),
      title: z.string().min(1),
      publishedOn: day.nullable(),
    }),
    checkedOn: day.nullable(),
    validUntil: day.nullable(),
    confidence: z.enum(['high', 'medium', 'low']),
    caution: local.optional(),
    paths: z.array(z.string().regex(/^3\.[1-4]\.[1-3]$/)),
  })
  .refine(({ opens, closes }) => !opens || !closes || opens <= closes, {
    error: 'closes before it opens',
  });
