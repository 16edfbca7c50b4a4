import * as z from 'zod/mini';
import {
  BLOCK_MINUTES,
  type PresenterAct,
  type PresenterState,
  SCENES,
  type ShownCard,
} from '../presenter/types';

/** A walk of the step pointer, as it is told to who shows it. */
export interface DrillUnderway {
  /** From 0. */
  readonly at: number;
  readonly steps: number;
  /** The person walks it, who was shown it before. */
  readonly handed: boolean;
}

/** Everything the presenter and the coach's panel show. */
export interface Presenting {
  readonly state: PresenterState;
  /** The card of the tab in front; where that has none, the one that was opened last. */
  readonly shown: ShownCard | null;
  readonly drill: DrillUnderway | null;
  /** The presenter's window is there. */
  readonly open: boolean;
}

const id = z.string().check(z.maxLength(1200));
const by = z.literal([1, -1]);
const tabId = z.nullable(z.number());

const ActSchema: z.ZodMiniType<PresenterAct> = z.discriminatedUnion('do', [
  z.object({ do: z.literal('letters'), by }),
  z.object({ do: z.literal('scene'), scene: z.enum(SCENES) }),
  z.object({ do: z.literal('whole'), whole: z.boolean() }),
  z.object({ do: z.literal('part'), by }),
  z.object({ do: z.literal('gather') }),
  z.object({ do: z.literal('tick'), id, done: z.boolean() }),
  z.object({ do: z.literal('take-off'), id }),
  z.object({ do: z.literal('timer'), what: z.enum(['start', 'pause', 'zero']) }),
  z.object({ do: z.literal('block'), minutes: z.nullable(z.literal([...BLOCK_MINUTES])) }),
  z.object({ do: z.literal('notes'), text: z.string().check(z.maxLength(20_000)) }),
  z.object({ do: z.literal('for-note') }),
  z.object({ do: z.literal('note-written') }),
  z.object({ do: z.literal('end') }),
]);

/** The presenter's window and what is in it. Extension pages only; all of it in memory alone. */
export const presenterMessages = {
  /** @param tabId the tab in front; `null`: the background looks for it */
  presenting: { data: z.object({ tabId }), reply: {} as Presenting },
  present: { data: z.object({ tabId, act: ActSchema }), reply: {} as PresenterState },
  /** Opens the window, or brings it to the front; the veil goes on with it. */
  openPresenter: {
    data: z.object({}),
    reply: {} as {
      readonly opened: 'window' | 'tab' | 'front';
      /** `false`: private text on the page could not be covered. */
      readonly veiled: boolean;
    },
  },
  closePresenter: { data: z.object({}), reply: {} as Record<string, never> },
  /** To the walk in a tab: 现在你来, back again, one step further. */
  pointDrill: {
    data: z.object({ tabId, act: z.enum(['hand-over', 'hand-back', 'next']) }),
    reply: {} as { readonly heard: boolean },
  },
} as const;
