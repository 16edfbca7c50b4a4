import { BAD_BATCH, RULE_CHANGE } from '../events';
import type { Chance } from '../random';
import type { DemoDay } from './types';

type Service = Pick<
  DemoDay,
  | 'askers'
  | 'repliedIn3'
  | 'replySeconds'
  | 'rated'
  | 'satisfied'
  | 'toShip'
  | 'shippedInTime'
  | 'score'
>;

const many = (count: number, share: number, chance: Chance): number =>
  Array.from({ length: count }, () => chance.happens(share)).filter(Boolean).length;

/** Questions and parcels of one day. After the new rule fewer parcels leave in time, for a while. */
function serviceDay(age: number, visitors: number, orders: number, chance: Chance) {
  const askers = Math.max(1, Math.round(chance.around(visitors * 0.07, 0.3)));
  const rated = many(askers, 0.3, chance);
  const newRule = age <= RULE_CHANGE.effective && age > RULE_CHANGE.effective - 10;
  return {
    askers,
    repliedIn3: many(askers, 0.82, chance),
    replySeconds: Math.round(askers * chance.around(96, 0.4)),
    rated,
    satisfied: many(rated, 0.9, chance),
    toShip: orders,
    shippedInTime: many(orders, newRule ? 0.8 : 0.96, chance),
  };
}

/** Service and the platform's score of each day, newest first. */
export function serviceDays(
  rows: readonly { readonly visitors: number; readonly orders: number }[],
  chance: Chance,
): Service[] {
  const oldestFirst = rows.map((row, at) => ({ ...row, age: at + 1 })).reverse();
  let [product, service, logistics] = [472, 468, 475];
  const days = oldestFirst.map(({ age, visitors, orders }): Service => {
    const drift = (value: number, pull: number) =>
      Math.min(492, Math.max(440, value + chance.int(-1, 1) + pull));
    const bad = age <= BAD_BATCH.refundedFrom ? -3 : 0;
    const late = age <= RULE_CHANGE.effective && age > RULE_CHANGE.effective - 8 ? -1 : 0;
    [product, service, logistics] = [
      drift(product, bad),
      drift(service, 0),
      drift(logistics, late),
    ];
    // The whole is the mean of the three, to the hundredth: what is left over goes to service.
    const rest = (product + service + logistics) % 3;
    const kind = service - rest;
    return {
      ...serviceDay(age, visitors, orders, chance),
      score: {
        product,
        service: kind,
        logistics,
        whole: (product + kind + logistics) / 3,
      },
    };
  });
  return days.reverse();
}
