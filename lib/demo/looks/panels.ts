import type { PanelSpec } from './types';

/** Panels that several back offices have alike. */

export const TREND: PanelSpec = { kind: 'trend', title: 'trend' };

export const PRODUCTS_SOLD: PanelSpec = {
  kind: 'table',
  title: 'products',
  of: 'products',
  columns: ['items-sold', 'paid-amount'],
};

/** The way of a shop that counts people and buyers, day by day. */
export const SHOP_DAYS: PanelSpec = {
  kind: 'days',
  title: 'days',
  columns: [
    'visitors',
    'buyers',
    'pay-conversion-rate',
    'spend-per-buyer',
    'paid-amount',
    'refund-amount',
  ],
};

export const REFUND_REASONS: PanelSpec = {
  kind: 'table',
  title: 'reasons',
  of: 'reasons',
  columns: ['refund-orders'],
};

/** How many reviews gave which stars, and the latest of them. */
export const REVIEWS: readonly PanelSpec[] = [
  { kind: 'table', title: 'stars', of: 'stars', columns: ['review-count'] },
  { kind: 'reviews', title: 'latest' },
];

export const NOTICES: readonly PanelSpec[] = [{ kind: 'notices', title: 'notices' }];
