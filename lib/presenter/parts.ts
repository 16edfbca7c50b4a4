import { type Card, PART_IDS, type PartId } from '../explain/card';
import type { PresenterState } from './types';

/** Tells two cards apart; the same number in another period is another card. */
export const cardKey = ({ metricId, label, period, language }: Card): string =>
  [metricId ?? '', label, period.text, language].join('\n');

/** The parts that a card has, in their order; a figure alone makes the third one. */
export const partsOf = (card: Card): readonly PartId[] =>
  PART_IDS.filter((id) => Boolean(card.parts[id]) || (id === 'number' && card.figure !== null));

/** The part to show: where this card was left, else its first. */
export function partAt(state: Pick<PresenterState, 'at'>, card: Card): PartId | null {
  const parts = partsOf(card);
  const { at } = state;
  if (at && at.of === cardKey(card) && parts.includes(at.part)) return at.part;
  return parts[0] ?? null;
}

/** One part further or back; stays at both ends. */
export function movePart(
  state: Pick<PresenterState, 'at'>,
  card: Card,
  by: 1 | -1,
): PresenterState['at'] {
  const parts = partsOf(card);
  const now = partAt(state, card);
  const next = now === null ? undefined : (parts[parts.indexOf(now) + by] ?? now);
  return next === undefined ? null : { of: cardKey(card), part: next };
}
