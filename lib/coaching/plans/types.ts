import type { LocalText } from '../../shared/text';
import type { CoachView } from '../route';
import type { GroupPhase, SessionForm, Stage } from '../types';

/** Where a block leads, by one press. */
export type PlanLink =
  | { readonly to: 'offer'; readonly id: string }
  /** A drill of an offer, walked on the sample store. */
  | { readonly to: 'drill'; readonly offer: string }
  | { readonly to: 'demo' }
  | { readonly to: 'presenter' }
  /** The shop's own page that was in front last. */
  | { readonly to: 'shop' }
  | { readonly to: 'view'; readonly view: CoachView };

/** One stretch of a meeting. */
export interface PlanBlock {
  /** Unique within its plan. */
  readonly id: string;
  /** Minutes from the beginning; both 0 where the plan has no clock. */
  readonly from: number;
  readonly to: number;
  readonly title: LocalText;
  /** What to do. */
  readonly what: LocalText;
  /** One sentence that may be said as it stands. */
  readonly say: LocalText;
  readonly links: readonly PlanLink[];
}

/** How a meeting may go. A new one is one file `lib/coaching/plans/<id>.plan.ts`. */
export interface SessionPlan {
  readonly id: string;
  readonly title: LocalText;
  readonly lead: LocalText;
  readonly form: SessionForm;
  /** 0: a list to tick off, without a clock. */
  readonly minutes: number;
  /** Of casework: what the meeting mostly belongs to. */
  readonly stage: Stage;
  /** Of a group (MZ/T 095-2017); `null` for one to one. */
  readonly phase: GroupPhase | null;
  /** Place in the series of six, 0 for its preparation; `null` for a plan of its own. */
  readonly series: number | null;
  readonly blocks: readonly PlanBlock[];
}

/** The text of a block, which several plans share; each says when. */
export type BlockText = Omit<PlanBlock, 'from' | 'to'>;

export const at = (from: number, to: number, block: BlockText): PlanBlock => ({
  ...block,
  from,
  to,
});

/** Blocks one after the other, with the minutes each takes. */
export function inTurn(...blocks: readonly (readonly [number, BlockText])[]): PlanBlock[] {
  let from = 0;
  return blocks.map(([minutes, block]) => {
    const made = at(from, from + minutes, block);
    from += minutes;
    return made;
  });
}

export const definePlan = (plan: SessionPlan): SessionPlan => plan;
