import { retrievability } from './schedule';
import type { CoreItem, ItemState, LearnerState } from './types';

const DAY_MS = 86_400_000;
const PAUSE_DAYS = 30;

/** So many a day, and so many in the list: what waits beyond that is not told. */
export const MOST_A_DAY = 3;

/** What was offered on cards today, whether it was taken up or not. */
export interface OfferedToday {
  /** ISO day where the person is. */
  readonly day: string;
  readonly items: readonly string[];
  /** 以后再说. */
  readonly later: readonly string[];
}

export interface DueSetting {
  readonly items: readonly CoreItem[];
  readonly now: Date;
  /** ISO day where the person is. */
  readonly day: string;
  readonly offered: OfferedToday;
  /** The metric whose card is open; `null`: the person opened 温习一下 by themselves. */
  readonly metricId: string | null;
}

export interface Due {
  /** Ids of core items, the one to begin with first; at most three, on a card at most one. */
  readonly items: readonly string[];
  /** Three were answered (or, on cards, offered) today. */
  readonly enough: boolean;
  /** After a long pause: the strongest stands first. */
  readonly back: boolean;
}

/**
 * What may be looked at again now. Only what was read becomes due: a day after it was read,
 * then as the schedule has it. On a card only its own metric is offered, and what was offered
 * or put off today is not offered there again.
 */
export function dueNow(state: LearnerState, setting: DueSetting): Due {
  const { items, now, day, metricId } = setting;
  const offered: OfferedToday =
    setting.offered.day === day ? setting.offered : { day, items: [], later: [] };
  const answered = state.answered.day === day ? state.answered.items : [];
  const onCard = metricId !== null;
  const used = new Set(onCard ? [...answered, ...offered.items] : answered);
  const left = Math.max(0, MOST_A_DAY - used.size);
  const back = state.back || isPause(state.lastAt, now);
  const open = items.flatMap(({ id, subject }) => {
    const item = state.items[id];
    const here = !onCard || ('metric' in subject && subject.metric === metricId);
    const shown = onCard && (offered.items.includes(id) || offered.later.includes(id));
    return item && here && !shown && !answered.includes(id) && isDue(item, now) ? [item] : [];
  });
  const strength = (item: ItemState) => (item.card ? retrievability(item.card, now) : 0);
  const sorted = open
    .map((item) => ({ item, held: strength(item) }))
    .sort(
      (a, b) =>
        // What was never asked has nothing to be forgotten yet: it comes last.
        Number(a.item.card === null) - Number(b.item.card === null) ||
        (back ? b.held - a.held : a.held - b.held) ||
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item.id);
  return {
    items: sorted.slice(0, onCard ? Math.min(1, left) : left),
    enough: left === 0,
    back,
  };
}

function isDue({ level, card, readAt }: ItemState, now: Date): boolean {
  if (level === 0 || readAt === null) return false;
  const due = card ? Date.parse(card.due) : Date.parse(readAt) + DAY_MS;
  return due <= now.getTime();
}

const isPause = (lastAt: string, now: Date): boolean =>
  lastAt !== '' && now.getTime() - Date.parse(lastAt) >= PAUSE_DAYS * DAY_MS;
