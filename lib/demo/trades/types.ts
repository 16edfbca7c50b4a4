import type { LocalText } from '../../shared/text';

export interface DemoProduct {
  readonly id: string;
  readonly name: LocalText;
  /** fen */
  readonly price: number;
  /** How often it is bought, against the others. */
  readonly weight: number;
}

export interface DemoAdPlan {
  readonly id: string;
  readonly name: LocalText;
  /** fen per click, on an ordinary day */
  readonly click: number;
  /** Part of the clicks. */
  readonly share: number;
}

/** A made-up shop of one trade: who sells what to how many. Every number is invented. */
export interface DemoTrade {
  readonly id: DemoTradeId;
  /** Of its chance: chosen so that yesterday is a day like others. */
  readonly seed: string;
  readonly trade: LocalText;
  readonly shop: LocalText;
  readonly products: readonly DemoProduct[];
  readonly plans: readonly DemoAdPlan[];
  /** Visitors of an ordinary day. */
  readonly visitors: number;
  /** Buyers of 100 visitors. */
  readonly buyersOf100: number;
  /** Cart users of 100 visitors. */
  readonly cartsOf100: number;
  /** Ad clicks of 100 visitors. */
  readonly clicksOf100: number;
  /** Sunday first: 1 is the mean. */
  readonly week: readonly number[];
  /** Part of the buyers who bought before. */
  readonly regulars: number;
  /** Part of the orders that is paid back some day. */
  readonly refunds: number;
  /** Why orders are paid back; the first is the cause of the one bad batch. */
  readonly reasons: readonly LocalText[];
  /** What buyers write, by stars: five and four, three, two and one. */
  readonly reviews: {
    readonly good: readonly LocalText[];
    readonly middling: readonly LocalText[];
    readonly poor: readonly LocalText[];
  };
  readonly promotion: LocalText;
  /** fen off an order that is worth at least so much */
  readonly promotionOff: { readonly from: number; readonly off: number };
}

export const DEMO_TRADES = ['food', 'clothes', 'crafts'] as const;
export type DemoTradeId = (typeof DEMO_TRADES)[number];
