import type { SessionPlan } from '../plans/types';

/** Where a meeting stands, by the clock on the wall: closing the page stops nothing. */
export interface PlanPlace {
  /** Whole minutes since it began. */
  readonly passed: number;
  /** Place of the block that is due now; `null` where the plan has no clock or is over. */
  readonly block: number | null;
  /** Whole minutes that are left of that block, at least 1. */
  readonly left: number;
  readonly over: boolean;
}

const MINUTE_MS = 60_000;
/** Whoever left the page open over night did not talk all night. */
const LONGEST = 240;

export const minutesSince = (startedAt: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(startedAt)) / MINUTE_MS));

export function placeInPlan(plan: SessionPlan, startedAt: string, now: Date): PlanPlace {
  const passed = minutesSince(startedAt, now);
  const block = plan.blocks.findIndex(({ from, to }) => from <= passed && passed < to);
  const to = plan.blocks[block]?.to ?? 0;
  return {
    passed,
    block: block === -1 ? null : block,
    left: block === -1 ? 0 : Math.max(1, to - passed),
    over: plan.minutes > 0 && passed >= plan.minutes,
  };
}

/** How long a meeting took, to start the note with. */
export function minutesTaken(
  plan: SessionPlan | null,
  startedAt: string | null,
  now: Date,
): number {
  const planned = plan?.minutes ?? 0;
  if (!startedAt) return planned;
  const passed = minutesSince(startedAt, now);
  return passed > LONGEST ? planned : passed;
}
