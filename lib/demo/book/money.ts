import { inPromotion } from '../events';
import { paidOf } from './orders';
import type { DemoOrder } from './types';

/**
 * Money per order is printed to the cent: over the last 7 and the last 30 days the money is
 * made to divide evenly, by a few cents of a buyer's points on one order of the stretch.
 */
export function evenMoney(orders: readonly DemoOrder[]): DemoOrder[] {
  const settled = [...orders];
  for (const [length, newest] of [
    [7, 2],
    [30, 8],
  ] as const) {
    const within = settled.filter(({ age }) => age <= length);
    const money = within.reduce((sum, order) => sum + paidOf(order), 0);
    const rest = within.length === 0 ? 0 : money % within.length;
    const at = settled.findIndex(
      (order) =>
        order.age <= length && order.age >= newest && !inPromotion(order.age) && order.list > 1000,
    );
    const order = settled[at];
    if (order) settled[at] = { ...order, off: order.off + rest };
  }
  return settled;
}
