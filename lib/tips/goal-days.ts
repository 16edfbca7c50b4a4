import type { Sheet } from '../offers/sheet';
import { dayNumber } from '../shared/days';

/** The sheets whose `on` is the day to look back, and where it is written that somebody did. */
const GOALS = 'goal-ladder';

/**
 * Days from `day` (ISO) to the nearest look date of a goal that nobody has looked back on; below
 * zero where it is past. `null`: no goal waits.
 */
export function goalDays(sheets: readonly Sheet[], day: string): number | null {
  const today = dayNumber(day);
  const days = sheets.flatMap(({ offerId, raw }) => {
    if (offerId !== GOALS || typeof raw.on !== 'string') return [];
    const on = dayNumber(raw.on);
    const goals = Array.isArray(raw.goals) ? raw.goals : [];
    const open = goals.some((goal) => goal.name && !goal.reached);
    return on === null || today === null || !open ? [] : [on - today];
  });
  return days.length === 0 ? null : days.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}
