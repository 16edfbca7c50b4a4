import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const ris: LiveDashboard = {
  title: 'RIS shop, statistics (plain table)',
  author: 'puacnikolina',
  npm: null,
  source: 'github.com/puacnikolina/ris-project, admin/statistics.jsp',
  locale: 'en-US',
  pages: [
    {
      path: '/ris.html',
      metrics: [
        metric('Total Users', 'members|unique-customers|visitors|composed', '1284'),
        metric('Total Products', 'composed', '96'),
        metric('Total Orders', 'orders|orders-created|composed', '3571'),
        metric(
          'Total Revenue (€)|Total Revenue',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '84210.5',
        ),
      ],
      either: [],
      lookAlikes: names('Admin Statistics Overview|Statistic|Value|Back to Admin Page'),
    },
  ],
};
