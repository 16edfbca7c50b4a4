import * as z from 'zod/mini';
import type { PagePlace } from '../platforms/types';
import type { VeilState } from '../veil/types';

const addresses = z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(60));

/** What a page under the veil has to know. */
export interface VeilHere {
  readonly state: VeilState;
  readonly place: PagePlace;
  /** Ids and aliases of the lexicon's lines. */
  readonly metricIds: readonly string[];
}

/** Covering private text on sellers' pages while others look on. */
export const veilMessages = {
  /** Extension pages only. */
  veil: { data: z.object({}), reply: {} as VeilState },
  /** Extension pages only. */
  setVeil: {
    data: z.object({ on: z.boolean(), amounts: z.boolean() }),
    reply: {} as VeilState,
  },
  /** A frame that starts, came back, or is at another address: covers it, or uncovers it. */
  veilHere: {
    data: z.object({
      url: z.string().check(z.maxLength(8000)),
      /** The veil's sheets are there already: put in twice, they would have to be taken out twice. */
      covered: z.boolean(),
    }),
    reply: {} as VeilHere,
  },
  /** Addresses of frames inside that are covered themselves, and of such that are no more. */
  veilFrames: {
    data: z.object({ show: addresses, hide: addresses }),
    reply: {} as Record<string, never>,
  },
} as const;
