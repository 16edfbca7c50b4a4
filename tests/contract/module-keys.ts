import { breakEven } from '../../lib/maths/break-even';
import { jointShares } from '../../lib/maths/joint-action';
import { visitorsNeeded } from '../../lib/maths/needed-sample';
import { markPeriod } from '../../lib/maths/promotion-days';
import { ruleDays } from '../../lib/maths/rule-days';
import { salesPeriodOf } from '../../lib/maths/sales-counts';
import { share } from '../../lib/maths/share';
import { median, sum } from '../../lib/maths/statistics';
import { briefOf, type ReportRow } from '../../lib/offers/brief-cells';
import { mergeCells } from '../../lib/offers/small-cells';

const report = (shop: string): ReportRow => ({
  shop,
  platform: 'p',
  rule: 'r',
  notice: null,
  hours: -1,
  wish: null,
  quote: '',
  mayQuote: false,
});

/** One shop with three reports, one with two, seven with one each. */
const REPORTS = ['A', 'A', 'A', 'B', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map(report);

const rule = (published: string, starts: string, today: string, minutes: number) =>
  ruleDays({ published, starts, today, minutes }).value;

/** Every number of the lessons, reckoned once more by what the extension reckons with. */
export const KEYS: Readonly<Record<string, number | null | undefined>> = {
  'reading-a-back-office of-hundred': (share({ k: 12, n: 480 }).value?.share ?? 0) * 100,
  'reading-a-back-office each-buyer': salesPeriodOf({
    days: 7,
    visitors: 480,
    buyers: 12,
    paid: 960,
  }).value?.perBuyer,
  'small-numbers how-many-people': visitorsNeeded({ share: 0.1, change: 0.5 }).value,
  'small-numbers clean-days': markPeriod({
    period: { from: '2026-06-01', to: '2026-06-30' },
    events: [
      {
        id: 'sale',
        kind: 'platform',
        start: '2026-06-16',
        end: '2026-06-18',
        leadDays: 7,
        afterDays: 14,
        anchor: '2026-06-18',
        complete: true,
      },
    ],
  }).value?.cleanDays,
  'small-numbers lowest-return': breakEven({
    price: 40,
    unitCost: 22,
    feeShare: 0,
    shipping: 6,
    packing: 2,
    refundShare: 0,
    refundLoss: 0,
  }).value?.roi,
  'ethics-on-a-screen hidden-cell': 20 - sum([9, 8]),
  'running-a-group joined-cells': mergeCells([2, 4, 7]).length,
  'running-a-group joint-cost': jointShares({ cost: 300, benefits: [600, 300, 100] }).value?.[0],
  'keeping-packs-fresh days-of-notice': rule('2026-03-01', '2026-03-05', '2026-03-01', 20)?.notice,
  'keeping-packs-fresh minutes-a-day': rule('2026-03-01', '2026-03-09', '2026-03-04', 40)?.perDay,
  'writing-a-brief middle-notice': median([15, 3, 5, 6, 4]),
  'writing-a-brief how-many-shops': briefOf(REPORTS).rows[0]?.shops,
};
