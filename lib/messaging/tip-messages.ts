import * as z from 'zod/mini';
import type { Tip } from '../tips/types';

/** One tip for a page, and what the person makes of it. */
export const tipMessages = {
  /** The tip for the page of a tab; a content script asks for its own. `null`: none now. */
  pageTip: {
    data: z.object({ tabId: z.nullable(z.number()) }),
    reply: {} as { readonly tip: Tip | null },
  },
  answerTip: {
    data: z.object({
      id: z.string().check(z.maxLength(200)),
      answer: z.enum(['done', 'later', 'not-me']),
      /** Shown on the sample store: nothing is kept. */
      sample: z.boolean(),
    }),
    reply: {} as Record<string, never>,
  },
  /** Every tip may appear again. */
  tipsOnAgain: { data: z.object({}), reply: {} as Record<string, never> },
} as const;
