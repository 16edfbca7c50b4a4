import * as z from 'zod/mini';
import type { VeilState } from '../veil/types';

/** Covering private text on sellers' pages while others look on. Extension pages only. */
export const veilMessages = {
  veil: { data: z.object({}), reply: {} as VeilState },
  setVeil: {
    data: z.object({ on: z.boolean(), amounts: z.boolean() }),
    reply: {} as VeilState,
  },
} as const;
