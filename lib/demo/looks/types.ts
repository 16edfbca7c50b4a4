import type { LocalText } from '../../shared/text';
import type { FigureId } from '../figures';

/** Back offices the sample store can be built like. */
export const LOOK_IDS = ['taobao', 'pinduoduo', 'douyin', 'wechat', 'shopify'] as const;
export type LookId = (typeof LOOK_IDS)[number];

export const PAGE_IDS = [
  'overview',
  'traffic',
  'trade',
  'ads',
  'service',
  'reviews',
  'rules',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

export type PanelTitle =
  | 'key'
  | 'trend'
  | 'ads'
  | 'products'
  | 'sources'
  | 'reasons'
  | 'stars'
  | 'days'
  | 'monthly'
  | 'breakdown'
  | 'people'
  | 'latest'
  | 'notices';

/** One box of a page, as data. */
export type PanelSpec =
  | {
      readonly kind: 'figures';
      readonly title: PanelTitle;
      readonly figures: readonly FigureId[];
      /** Counted over the last 30 days, whatever tab is chosen; the panel says so itself. */
      readonly monthly?: true;
    }
  /** One metric a row: its name, its number. */
  | {
      readonly kind: 'rows';
      readonly title: PanelTitle;
      readonly figures: readonly FigureId[];
    }
  | { readonly kind: 'trend'; readonly title: PanelTitle }
  | {
      readonly kind: 'table';
      readonly title: PanelTitle;
      readonly of: 'plans' | 'products' | 'sources' | 'reasons' | 'stars';
      readonly columns: readonly FigureId[];
    }
  /** All 90 days, of which only those in view are drawn. */
  | { readonly kind: 'days'; readonly title: PanelTitle; readonly columns: readonly FigureId[] }
  | { readonly kind: 'reviews'; readonly title: PanelTitle }
  | { readonly kind: 'notices'; readonly title: PanelTitle };

/** How a back office names and arranges its numbers. */
export interface Look {
  readonly id: LookId;
  readonly name: LocalText;
  /** The platform's own names; the rest has common ones. Never translated where `english`. */
  readonly labels: Readonly<Partial<Record<FigureId, string>>>;
  readonly english?: true;
  /** Digits are drawn as glyphs of a private font on these pages. */
  readonly veiled?: readonly PageId[];
  /** A score of 5 is shown as points of 100: 50 + 10 × score. */
  readonly points?: true;
  readonly pages: Readonly<Record<PageId, readonly PanelSpec[]>>;
}
