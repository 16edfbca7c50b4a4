import type { Card } from '../../lib/explain/card';
import { coverAmounts } from '../../lib/presenter/cover-amounts';
import { veilState } from './veil';

/** Are sums of money covered now? What is not known is taken for covered. */
export async function amountsCovered(): Promise<boolean> {
  const { on, amounts } = await veilState().catch(() => ({ on: true, amounts: true }));
  return on && amounts;
}

/**
 * The card as a page may show it now: a page whose amounts are covered would say them in its
 * card.
 */
export async function veiledCard(card: Card): Promise<Card> {
  return (await amountsCovered()) ? coverAmounts(card) : card;
}
