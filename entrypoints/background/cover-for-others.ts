import type { Card } from '../../lib/explain/card';
import { metrics } from '../../lib/metrics/index';
import { coverCard } from '../../lib/presenter/cover-card';
import { veilState } from './veil';

/** Is what we say of a page to be without amounts of money? The made-up shop has nothing to hide. */
export async function coversAmounts(sample: boolean): Promise<boolean> {
  if (sample) return false;
  const { on, amounts } = await veilState();
  return on && amounts;
}

/** The card as it may be seen over its page now. */
export async function cardForOthers(card: Card, sample: boolean): Promise<Card> {
  return (await coversAmounts(sample)) ? coverCard(card, (id) => metrics.get(id)?.unit) : card;
}
