import type { Metric } from '../metrics/types';

/** Why a number is not the shop's own. */
export type NotOwn = 'peer' | 'change' | 'rank' | 'index' | 'market' | 'grade';

/** What a metric counts tells most of it (`base` of the metric file). */
const BY_BASE: Readonly<Record<string, NotOwn>> = {
  'peer value': 'peer',
  'previous value': 'change',
  percentile: 'rank',
  position: 'rank',
  tier: 'rank',
  'index point': 'index',
  grade: 'grade',
};

/** Numbers of the whole market, or shares of it, which count the same things as own ones. */
const BY_ID: Readonly<Record<string, NotOwn>> = {
  'search-query-volume': 'market',
  'search-impression-share': 'market',
  'search-click-share': 'market',
  'search-cart-add-share': 'market',
  'search-purchase-share': 'market',
  'price-power': 'market',
};

/**
 * Is this number about others as well? Such a one is explained on its card and never kept.
 *
 * @returns `null` for a number of the shop's own.
 */
export function whyNotOwn(
  metric: Pick<Metric, 'id' | 'base' | 'baseByPlatform'>,
  platform?: string,
): NotOwn | null {
  const bases = metric.baseByPlatform ?? {};
  const base =
    platform !== undefined && Object.hasOwn(bases, platform) ? bases[platform] : metric.base;
  return lookUp(BY_ID, metric.id) ?? lookUp(BY_BASE, base ?? metric.base);
}

const lookUp = (table: Readonly<Record<string, NotOwn>>, key: string): NotOwn | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/**
 * Pages whose numbers are not the whole shop's: the market, one product, one search word, one
 * live room, one campaign that is signed up for, rules and lessons.
 */
const NOT_THE_SHOP: ReadonlySet<string> = new Set([
  'market-trend',
  'price-compare',
  'product-single',
  'product-list',
  'product-edit',
  'search-words',
  'audience-profile',
  'live',
  'promotion-signup',
  'rules-center',
  'learning-center',
  'notice-list',
  'tool-market',
]);

/** May the numbers of such a page stand for the shop? A page of unknown kind may. */
export const isShopPage = (pageKind: string | null): boolean =>
  pageKind === null || !NOT_THE_SHOP.has(pageKind);
