import * as z from 'zod/mini';
import type { Walk } from '../drill/walk';
import type { LocalText } from '../shared/text';

/** A drill as the popup names it. */
export interface DrillChoice {
  readonly id: string;
  /** Of the practice it belongs to. */
  readonly title: LocalText;
  /** A sentence of its own: several drills may belong to one practice. */
  readonly about: LocalText;
  readonly steps: number;
  /** Page of the sample store on which it can be walked. */
  readonly demoPage: string;
}

const id = z.string().check(z.maxLength(80));
const HelpSchema = z.literal([0, 1, 2]);

/** The step pointer: which drills fit a page, starting one, and how it went. */
export const drillMessages = {
  /** Drills for the page at an address; on the sample store all of them. */
  drillsHere: {
    data: z.object({ url: z.string().check(z.maxLength(4000)) }),
    reply: {} as readonly DrillChoice[],
  },
  /** Puts the step pointer into a tab. */
  startDrill: {
    data: z.object({ tabId: z.number(), drillId: id }),
    reply: {} as Record<string, never>,
  },
  /** What the sample store needs to walk a drill itself. */
  drillToWalk: {
    data: z.object({ drillId: id }),
    reply: {} as { readonly walk: Walk | null },
  },
  /** Where a walk is, so that it goes on after the page was loaded anew; `null`: it is over. */
  drillMoved: {
    data: z.object({
      now: z.nullable(
        z.object({
          drillId: id,
          at: z.number().check(z.int(), z.minimum(0), z.maximum(100)),
          level: HelpSchema,
          used: HelpSchema,
          /** The person walks it, who was shown it before. */
          handed: z.optional(z.boolean()),
        }),
      ),
    }),
    reply: {} as Record<string, never>,
  },
  /** A drill was walked to its end. */
  drillDone: {
    data: z.object({
      id: z.string().check(z.minLength(8), z.maxLength(64)),
      drillId: id,
      help: HelpSchema,
      platform: z.string().check(z.maxLength(40)),
      language: z.enum(['zh-CN', 'en']),
      at: z.string().check(z.maxLength(40)),
      /** On the sample store: kept for this session alone. */
      sample: z.boolean(),
    }),
    reply: {} as Record<string, never>,
  },
} as const;
