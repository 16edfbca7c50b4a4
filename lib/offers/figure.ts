import type { FunnelStep } from '../figures/funnel';
import type { RangedShare } from '../figures/range-pair';
import type { Effect } from '../figures/waterfall';

/** A drawing of a result; every one of them is also told in words by its component. */
export type OfferFigure =
  /** Amounts side by side; `text` is the amount in words. */
  | {
      readonly kind: 'bars';
      readonly title: string;
      readonly rows: readonly {
        readonly id: string;
        readonly name: string;
        /** 0 or more. */
        readonly amount: number;
        readonly text: string;
        /** The one that is spoken of. */
        readonly here?: true;
      }[];
    }
  /** One whole and what it is made of: where one yuan goes. */
  | {
      readonly kind: 'parts';
      readonly title: string;
      readonly parts: readonly {
        readonly id: string;
        readonly name: string;
        /** 0 or more; the parts are drawn as shares of their sum. */
        readonly amount: number;
        readonly text: string;
      }[];
    }
  /** Money: how one amount became another. */
  | {
      readonly kind: 'waterfall';
      readonly start: { readonly name: string; readonly amount: number };
      readonly effects: readonly Effect[];
      readonly end: { readonly name: string; readonly amount: number };
    }
  | {
      readonly kind: 'before-after';
      readonly before: RangedShare & { readonly name: string };
      readonly after: RangedShare & { readonly name: string };
    }
  | { readonly kind: 'dots'; readonly of100: number; readonly alt: string }
  | { readonly kind: 'funnel'; readonly steps: readonly FunnelStep[]; readonly here?: string };
