import { describe, expect, it } from 'vitest';
import { isShopPage, type NotOwn, whyNotOwn } from '../../../lib/history/own-values';
import { metrics } from '../../../lib/metrics/index';

/** The whole list by hand: a metric that is added or changed has to be decided here too. */
const NOT_OWN: Readonly<Record<string, NotOwn>> = {
  'peer-average': 'peer',
  'peer-excellent': 'peer',
  'period-change': 'change',
  'yoy-change': 'change',
  'best-sellers-rank': 'rank',
  'consumer-service-rank': 'rank',
  'district-rank': 'rank',
  'keyword-avg-position': 'rank',
  'pilot-rank': 'rank',
  'review-score-rank': 'rank',
  'search-query-score': 'rank',
  'search-rank': 'rank',
  'shop-activity': 'rank',
  'shop-tier': 'rank',
  'star-rank-percent': 'rank',
  'keyword-competition': 'index',
  'search-popularity': 'index',
  'supply-demand-index': 'index',
  'trade-index': 'index',
  'traffic-index': 'index',
  'price-power': 'market',
  'search-cart-add-share': 'market',
  'search-click-share': 'market',
  'search-impression-share': 'market',
  'search-purchase-share': 'market',
  'search-query-volume': 'market',
  'performance-risk-label': 'grade',
  'seller-level': 'grade',
  'star-seller-status': 'grade',
};

/** Words that tell of others; a metric with one of them is decided, not let through. */
const TELLS =
  /排名|名次|指数|同行|行业|大盘|层级|同类|同级|同款|全网|整个市场|这个词的所有|\brank|percentile|\bindex\b|\bpeers?\b|whole market|similar (?:shops|sellers)/i;

/** Named like a number about others, and yet the shop's own: each was read. */
const OWN_ALL_THE_SAME: readonly string[] = [
  // Its own impressions out of those it could have had.
  'lost-impression-share-rank',
  // The platform's score for the shop's own stock.
  'inventory-performance-index',
];

describe('over all metrics', () => {
  it('knows the whole lexicon', () => {
    expect(metrics.size).toBeGreaterThanOrEqual(570);
  });

  it('exactly these are not the shop’s own', () => {
    const found = [...metrics.values()].flatMap((metric) => {
      const why = whyNotOwn(metric);
      return why ? [[metric.id, why]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(NOT_OWN);
  });

  it('whatever is named or defined like a number about others is decided', () => {
    const undecided = [...metrics.values()].filter(({ id, name, definition }) => {
      const text = [id, name['zh-CN'], name.en, definition['zh-CN'], definition.en].join(' ');
      return TELLS.test(text) && !NOT_OWN[id] && !OWN_ALL_THE_SAME.includes(id);
    });
    expect(undecided.map(({ id, definition }) => `${id}: ${definition['zh-CN']}`)).toEqual([]);
  });

  it('what a platform counts otherwise is decided for that platform', () => {
    const metric = { id: 'x', base: 'visitor', baseByPlatform: { taobao: 'index point' } };
    expect(whyNotOwn(metric, 'taobao')).toBe('index');
    expect(whyNotOwn(metric, 'jd')).toBeNull();
    expect(whyNotOwn(metric, 'constructor')).toBeNull();
  });
});

describe('pages', () => {
  it.each(['home-overview', 'trade', 'traffic', 'ad-report', 'ad-campaign', 'after-sale', null])(
    '%s speaks of the shop',
    (kind) => expect(isShopPage(kind)).toBe(true),
  );
  it.each([
    'market-trend',
    'product-single',
    'product-list',
    'search-words',
    'live',
    'rules-center',
  ])('%s does not', (kind) => expect(isShopPage(kind)).toBe(false));
});
