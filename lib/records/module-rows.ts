import * as z from 'zod/mini';
import { MOST_ANSWERS } from '../coaching/modules/mark';
import * as r from './row-parts';

/** How far a coach came with a lesson. */
export const moduleMarks = z.strictObject({
  id: r.name,
  read: z.array(r.name).check(z.maxLength(40)),
  answers: z
    .array(z.strictObject({ id: r.id, check: r.name, right: z.boolean(), at: r.time }))
    .check(z.maxLength(MOST_ANSWERS)),
  doneOn: z.nullable(r.day),
  updatedAt: r.time,
});
