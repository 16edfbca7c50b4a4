import * as z from 'zod/mini';
import type { ModuleMark } from '../coaching/modules/mark';

const name = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

/**
 * The lessons for coaches. Whichever profile is in use, they are kept in the coach's own.
 * The lessons themselves stay with the page: the background keeps what became of them.
 */
export const moduleMessages = {
  moduleMarks: { data: z.object({}), reply: {} as readonly ModuleMark[] },
  /** A section was read to its end. */
  moduleRead: {
    data: z.object({ module: name, section: name }),
    reply: {} as ModuleMark,
  },
  moduleAnswered: {
    data: z.object({
      module: name,
      /** The same however often it is sent. */
      id: z.string().check(z.minLength(8), z.maxLength(64), z.regex(/^[\w-]+$/)),
      check: name,
      right: z.boolean(),
      /** All checks of the lesson: it is done when each was right once. */
      checks: z.array(name).check(z.maxLength(40)),
    }),
    reply: {} as ModuleMark,
  },
} as const;
