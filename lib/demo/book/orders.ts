import { BAD_BATCH, inPromotion, ofBadBatch } from '../events';
import type { Chance } from '../random';
import type { DemoProduct, DemoTrade } from '../trades/types';
import { AD_SOURCE, type DemoOrder, type DemoReview, SOURCES } from './types';

/** Of ten buyers: search, recommendation, ads, straight to the shop, elsewhere. */
const BUYERS_BY_SOURCE: Readonly<Record<(typeof SOURCES)[number], number>> = {
  search: 4,
  recommend: 2,
  ads: 1.6,
  direct: 1.6,
  other: 0.8,
};
const REGULARS_BY_SOURCE = { ...BUYERS_BY_SOURCE, ads: 0.6, direct: 5 };
const STAR_WEIGHTS = [3, 3, 8, 16, 70];
const UNHAPPY_WEIGHTS = [40, 25, 20, 10, 5];

const weights = (of: typeof BUYERS_BY_SOURCE) => SOURCES.map((source) => of[source]);

function basket(products: readonly DemoProduct[], many: number, chance: Chance): number[] {
  const pieces = products.map(() => 0);
  const wanted = 1 + chance.about(many);
  for (let piece = 0; piece < wanted; piece++) {
    const at = chance.pick(products.map(({ weight }) => weight));
    pieces[at] = (pieces[at] ?? 0) + 1;
  }
  return pieces;
}

function refundOf(age: number, trade: DemoTrade, chance: Chance): DemoOrder['refund'] {
  if (ofBadBatch(age) && chance.happens(0.36))
    return { age: chance.int(BAD_BATCH.refundedTo, BAD_BATCH.refundedFrom), reason: 0 };
  if (!chance.happens(trade.refunds)) return null;
  const back = age - chance.int(2, 9);
  return back < 1 ? null : { age: back, reason: chance.int(1, trade.reasons.length - 1) };
}

function reviewOf(
  order: Pick<DemoOrder, 'age' | 'pieces' | 'refund'>,
  trade: DemoTrade,
  chance: Chance,
): DemoReview | null {
  const age = order.age - chance.int(3, 10);
  if (!chance.happens(0.3) || age < 1) return null;
  const stars = 1 + chance.pick(order.refund ? UNHAPPY_WEIGHTS : STAR_WEIGHTS);
  const { good, middling, poor } = trade.reviews;
  const texts = stars > 3 ? good : stars === 3 ? middling : poor;
  return {
    age,
    stars,
    picture: chance.happens(0.35),
    product: order.pieces.findIndex((count) => count > 0),
    text: chance.int(0, texts.length - 1),
  };
}

/** What was taken off: by the promotion, or now and then a few cents of the buyer's points. */
function offOf(list: number, age: number, trade: DemoTrade, chance: Chance): number {
  const { from, off } = trade.promotionOff;
  if (inPromotion(age)) return list >= from ? off : 0;
  return chance.happens(0.3) ? Math.round(chance.around(list * 0.02, 0.6)) : 0;
}

/** The orders of one day: each buyer one, a few a second one. */
export function ordersOf(
  age: number,
  buyers: number,
  trade: DemoTrade,
  chance: Chance,
): DemoOrder[] {
  const orders: DemoOrder[] = [];
  for (let buyer = 0; buyer < buyers; buyer++) {
    const regular = chance.happens(trade.regulars);
    const source = chance.pick(weights(regular ? REGULARS_BY_SOURCE : BUYERS_BY_SOURCE));
    const plan = source === AD_SOURCE ? chance.pick(trade.plans.map(({ share }) => share)) : null;
    const again = chance.happens(0.06) ? 2 : 1;
    for (let order = 0; order < again; order++) {
      const pieces = basket(trade.products, inPromotion(age) ? 1.1 : 0.5, chance);
      const list = pieces.reduce((sum, n, at) => sum + n * (trade.products[at]?.price ?? 0), 0);
      const refund = refundOf(age, trade, chance);
      orders.push({
        age,
        source,
        plan,
        regular,
        first: order === 0,
        pieces,
        list,
        off: offOf(list, age, trade, chance),
        refund,
        review: reviewOf({ age, pieces, refund }, trade, chance),
      });
    }
  }
  return orders;
}

/** fen */
export const paidOf = ({ list, off }: DemoOrder): number => list - off;

/** What each product brought of one order, to the fen: the money off is shared by price. */
export function productPaidOf(order: DemoOrder, products: readonly DemoProduct[]): number[] {
  const lines = order.pieces.map((count, at) => count * (products[at]?.price ?? 0));
  const shares = lines.map((line) => Math.floor((order.off * line) / order.list));
  const largest = lines.indexOf(Math.max(...lines));
  const left = order.off - shares.reduce((a, b) => a + b, 0);
  return lines.map((line, at) => line - (shares[at] ?? 0) - (at === largest ? left : 0));
}
