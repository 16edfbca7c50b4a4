import { dayAgo, weekdayAgo } from '../dates';
import { BOOK_DAYS, inPromotion } from '../events';
import { type Chance, chanceOf } from '../random';
import type { DemoTrade } from '../trades/types';
import { adDays } from './ads';
import { evenMoney } from './money';
import { ordersOf, paidOf, productPaidOf } from './orders';
import { expectedVisitors, type PeopleDay, peopleOf, sourcesOf } from './people';
import { serviceDays } from './service';
import { sessionsOf } from './sessions';
import type { DemoBook, DemoDay, DemoOrder } from './types';

/** Orders from before the book: their refunds and reviews fall into its first days. */
const RUN_UP = 14;
/** Nobody learns from a page of zeroes: yesterday always has some buyers. */
const FEWEST_YESTERDAY = 3;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function allOrders(trade: DemoTrade, now: Date, chance: Chance): DemoOrder[] {
  const orders: DemoOrder[] = [];
  for (let age = BOOK_DAYS + RUN_UP; age >= 1; age--) {
    const guests = expectedVisitors(trade, age, weekdayAgo(now, age));
    const keen = inPromotion(age) ? 1.35 : 1;
    const buyers = chance.about(chance.around((guests * trade.buyersOf100 * keen) / 100, 0.35));
    orders.push(
      ...ordersOf(age, age === 1 ? Math.max(FEWEST_YESTERDAY, buyers) : buyers, trade, chance),
    );
  }
  return evenMoney(orders);
}

/** What the day's orders add up to. */
function moneyOf(orders: readonly DemoOrder[], trade: DemoTrade) {
  const paid = sum(orders.map(paidOf));
  const byProduct = orders.map((order) => productPaidOf(order, trade.products));
  return {
    orders: orders.length,
    pieces: trade.products.map((_, at) => sum(orders.map(({ pieces }) => pieces[at] ?? 0))),
    list: sum(orders.map(({ list }) => list)),
    off: sum(orders.map(({ off }) => off)),
    paid,
    regularPaid: sum(orders.filter(({ regular }) => regular).map(paidOf)),
    productList: trade.products.map(({ price }, at) =>
      sum(orders.map(({ pieces }) => (pieces[at] ?? 0) * price)),
    ),
    productPaid: trade.products.map((_, at) => sum(byProduct.map((row) => row[at] ?? 0))),
    refundByPay: sum(orders.filter(({ refund }) => refund).map(paidOf)),
  };
}

/** What came back on a day: refunds by reason, and reviews by stars. */
function echoOf(age: number, orders: readonly DemoOrder[], trade: DemoTrade) {
  const back = orders.filter(({ refund }) => refund?.age === age);
  const reviews = orders.flatMap(({ review }) => (review?.age === age ? [review] : []));
  return {
    refund: sum(back.map(paidOf)),
    refundOrders: back.length,
    refundReasons: trade.reasons.map(
      (_, at) => back.filter(({ refund }) => refund?.reason === at).length,
    ),
    stars: [1, 2, 3, 4, 5].map((stars) => reviews.filter((one) => one.stars === stars).length),
    reviewsWithPicture: reviews.filter(({ picture }) => picture).length,
  };
}

function visitsOf(
  people: readonly PeopleDay[],
  sold: readonly ReturnType<typeof moneyOf>[],
  chance: Chance,
) {
  const rows = people.map(({ visitors }, row) => ({
    visitors,
    orders: sold[row]?.orders ?? 0,
    paid: sold[row]?.paid ?? 0,
  }));
  const sessions = sessionsOf(
    rows,
    rows.map(({ visitors }) => Math.round(chance.around(visitors * 1.18, 0.08))),
  );
  return rows.map(({ orders }, row) => {
    const carts = Math.max(people[row]?.cartUsers ?? 0, orders);
    return {
      sessions: sessions[row] ?? 0,
      cartSessions: carts,
      checkoutSessions: orders + Math.round((carts - orders) * chance.around(0.35, 0.4)),
    };
  });
}

/**
 * Writes the book of a made-up shop: 90 days that end yesterday, each true to itself.
 * The same trade, seed and day always give the same book.
 *
 * @param now today; only its calendar day matters (the weekdays follow it)
 * @param seed another one gives another shop of the trade
 */
export function buildBook(trade: DemoTrade, now: Date, seed: string = trade.seed): DemoBook {
  const orders = allOrders(trade, now, chanceOf(`${seed} orders`));
  const ages = Array.from({ length: BOOK_DAYS }, (_, row) => row + 1);
  const byAge = ages.map((age) => orders.filter((order) => order.age === age));
  const crowd = chanceOf(`${seed} people`);
  const sold = byAge.map((day) => moneyOf(day, trade));
  const people = ages.map((age, row) => {
    const guests = crowd.around(expectedVisitors(trade, age, weekdayAgo(now, age)), 0.12);
    return peopleOf(Math.round(guests), byAge[row] ?? [], trade, crowd);
  });
  const visitors = people.map((day) => day.visitors);
  const ads = adDays(visitors, orders, trade, chanceOf(`${seed} ads`));
  const visits = visitsOf(people, sold, chanceOf(`${seed} visits`));
  const service = serviceDays(
    people.map((day, row) => ({ visitors: day.visitors, orders: sold[row]?.orders ?? 0 })),
    chanceOf(`${seed} service`),
  );
  const roads = chanceOf(`${seed} sources`);
  const days = ages.flatMap((age, row): DemoDay[] => {
    const [guests, money, plans, visit, care] = [
      people[row],
      sold[row],
      ads[row],
      visits[row],
      service[row],
    ];
    if (!guests || !money || !plans || !visit || !care) return [];
    return [
      {
        date: dayAgo(now, age),
        weekday: weekdayAgo(now, age),
        age,
        ...guests,
        ...money,
        ...visit,
        ...care,
        ...echoOf(age, orders, trade),
        ads: plans,
        sources: sourcesOf(guests.visitors, byAge[row] ?? [], plans, roads),
      },
    ];
  });
  const reviews = orders
    .flatMap(({ review }) => (review && review.age <= BOOK_DAYS ? [review] : []))
    .sort((a, b) => a.age - b.age);
  return { trade: trade.id, days, reviews };
}
