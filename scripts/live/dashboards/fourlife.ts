import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const fourlife: LiveDashboard = {
  title: '4Life admin',
  author: 'BnjmStd',
  npm: null,
  source: 'github.com/BnjmStd/4Life, frontend/src/app/workspace/admin/page.tsx',
  locale: 'en-US',
  pages: [
    {
      path: '/fourlife.html',
      metrics: [
        metric(
          'Total Revenue',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '$1,234,567',
        ),
        metric('Avg. Order Value', 'avg-order-value', '$78.90'),
        metric(
          'Conversion Rate',
          'pay-conversion-rate|order-conversion-rate|session-conversion-rate',
          '3.45%',
        ),
        metric('Sales Growth', 'composed|period-change', '12.3%'),
      ],
      either: [],
      lookAlikes: names('DashBoard Admin'),
    },
  ],
};
