import type { DemoTradeId } from '../demo/trades/types';
import type { Sheet } from './sheet';

/** The sample shop that is nearest to what somebody sells (`my-trade`). */
const SHOP_OF: Readonly<Record<string, DemoTradeId>> = {
  food: 'food',
  fresh: 'food',
  clothes: 'clothes',
  crafts: 'crafts',
  home: 'crafts',
  service: 'crafts',
};

/** Which sample shop to open, by the newest sheet of `my-trade`; food where there is none. */
export function demoTradeOf(sheets: readonly Sheet[]): DemoTradeId {
  const [newest] = sheets
    .filter(({ offerId }) => offerId === 'my-trade')
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const trades = newest?.raw.trades;
  const first = Array.isArray(trades) ? trades[0] : undefined;
  return (typeof first === 'string' ? SHOP_OF[first] : undefined) ?? 'food';
}
