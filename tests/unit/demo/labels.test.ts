import { describe, expect, it } from 'vitest';
import { demoWords } from '../../../lib/i18n/demo.words';
import { platforms } from '../../../lib/platforms/index';
import { pageOf } from '../../../lib/platforms/page-of';
import { unpackLexicon } from '../../../lib/recognise/strings/lexicon';
import { packedIds, packLexicon } from '../../../lib/recognise/strings/lexicon-pack';
import { matchLabel } from '../../../lib/recognise/strings/match';
import { readPeriod } from '../../../lib/recognise/strings/period';
import { LANGUAGES } from '../../../lib/shared/text';

const METRICS = {
  visitors: 'visitors',
  views: 'page-views',
  buyers: 'buyers',
  paid: 'paid-amount',
  payRate: 'pay-conversion-rate',
  spendPerBuyer: 'spend-per-buyer',
  cartUsers: 'cart-users',
  cartRate: 'add-to-cart-rate',
  refund: 'refund-amount',
  refundRate: 'refund-rate',
  adSpend: 'ad-spend',
  adClicks: 'ad-clicks',
  costPerClick: 'ad-cost-per-click',
  adSales: 'ad-sales',
  returnOnSpend: 'ad-return-on-spend',
  repurchase: 'repurchase-rate',
  score: 'shop-experience-score',
} as const;

// The page is read as this one is: as the shop data of a known platform.
const { platform, host, pageKind } = pageOf('https://sycm.taobao.com/portal/home.htm', platforms);
const scene = {
  lexicon: unpackLexicon(packLexicon(), packedIds()),
  platform: platform.id,
  labelsOf: platform.labelsOf,
  host,
  pageKind,
  scopes: platform.labelScopes,
};

describe.each(LANGUAGES)('labels of the sample shop, %s', (language) => {
  it.each(Object.entries(METRICS))('%s is read as %s', (word, metricId) => {
    const label = demoWords[word as keyof typeof METRICS][language];
    expect(matchLabel(label, scene)?.metricId).toBe(metricId);
  });

  it.each(['yesterday', 'last7', 'last30'] as const)('the tab %s is read as a period', (tab) => {
    expect(readPeriod(demoWords[tab][language])).not.toBeNull();
  });

  it('titles of the page are no metrics', () => {
    for (const word of [
      'overview',
      'trend',
      'ads',
      'products',
      'shop',
      'product',
      'adPlan',
    ] as const)
      expect(matchLabel(demoWords[word][language], scene)).toBeNull();
  });
});
