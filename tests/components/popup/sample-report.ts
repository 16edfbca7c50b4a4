import type { PageReport } from '../../../lib/messaging/protocol';
import type { Sighting } from '../../../lib/shared/sighting';

const seen = (
  id: string,
  labelText: string,
  raw: string | null,
  period: string | null,
): Sighting => ({
  id,
  metricId: id,
  composed: null,
  labelText,
  ...(raw === null ? {} : { value: { raw, number: 1, unit: null, readable: raw !== '' } as const }),
  ...(period === null ? {} : { period: { kind: 'yesterday', raw: period } as const }),
  platform: 'taobao',
  pageKind: null,
  confidence: 1,
  why: 'exact',
});

/** A report as a shop's overview gives it. */
export const sampleReport: PageReport = {
  url: 'https://sycm.taobao.com/portal/home.htm',
  platform: 'taobao',
  sightings: [
    seen('visitors', '访客数', '250', '昨天'),
    seen('page-views', '浏览量', '875', '昨天'),
    seen('buyers', '支付买家数', '8', '昨天'),
    seen('paid-amount', '支付金额', '¥460.00', '昨天'),
    seen('pay-conversion-rate', '支付转化率', '3.20%', '昨天'),
    seen('spend-per-buyer', '客单价', '¥57.50', '昨天'),
    seen('cart-users', '加购人数', '', '昨天'),
    seen('repurchase-rate', '30天复购率', '12.50%', null),
    seen('shop-experience-score', '店铺综合体验分', null, null),
  ],
  health: [
    { kind: 'unreadable', text: '加购人数', count: 1 },
    { kind: 'no-number', text: '店铺综合体验分', count: 1 },
    { kind: 'ambiguous', text: '转化率', count: 2 },
    { kind: 'frame-refused', text: 'ad.example.com', count: 1 },
  ],
};
