import * as z from 'zod/mini';
import type { CostCard } from '../costs/types';
import type { Sheet } from '../offers/sheet';
import { PATH_IDS } from '../paths/types';

/** What is at hand to fill an offer's fields with. */
export interface OwnNumbers {
  /** The newest kept value of each metric, in base units, and the days it covers. */
  readonly metrics: Readonly<
    Record<string, { readonly value: number; readonly from: string; readonly to: string }>
  >;
  readonly costs: readonly CostCard[];
}

const short = z.string().check(z.maxLength(80));
/** An order list is long; everything else is what a person types. */
const cell = z.string().check(z.maxLength(4000));
const RawFieldSchema = z.union([
  cell,
  z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
  z.array(z.record(short, cell)).check(z.maxLength(5000)),
]);

export const SheetSchema = z.object({
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  offerId: short,
  path: z.union([z.enum(PATH_IDS), z.literal('')]),
  raw: z.record(short, RawFieldSchema),
  state: z.enum(['draft', 'done']),
  createdAt: z.string().check(z.maxLength(40)),
  updatedAt: z.string().check(z.maxLength(40)),
});

/** Sheets of the offers: kept on this device, erased by the person alone. */
export const offerMessages = {
  /** The sheets of one offer, or (`null`) all of them; the last touched first. */
  sheets: { data: z.object({ offerId: z.nullable(short) }), reply: {} as readonly Sheet[] },
  saveSheet: { data: z.object({ sheet: SheetSchema }), reply: {} as Sheet },
  removeSheet: {
    data: z.object({ id: z.string().check(z.maxLength(64)) }),
    reply: {} as Record<string, never>,
  },
  /** Numbers the person agreed to keep, and the cost cards. */
  ownNumbers: {
    data: z.object({ metricIds: z.array(short).check(z.maxLength(40)) }),
    reply: {} as OwnNumbers,
  },
} as const;
