import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const megastore: LiveDashboard = {
  title: 'Megastore, ASP.NET (rows of a table)',
  author: 'SABLAGLUTTAR',
  npm: null,
  source: 'github.com/SABLAGLUTTAR/Megastore, Megastore/pages/Admins.aspx',
  locale: 'en-US',
  pages: [
    {
      path: '/megastore.html',
      metrics: [
        metric('Registered users', 'members|unique-customers|visitors|composed', '1204'),
        metric('Total products in stock', 'composed|stock-total', '356'),
        metric('Total orders', 'orders|orders-created|composed', '2871'),
        metric('Orders this week', 'orders|orders-created|composed', '38'),
        metric('Orders this month', 'orders|orders-created|composed', '164'),
        metric('Order this year', 'orders|orders-created|composed', '1402'),
        metric(
          'Value of all orders',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '1,284,300 kr',
        ),
      ],
      either: [],
      lookAlikes: names(
        'Statistics|Manage admin accounts|Manage customer accounts|Manage products|Manage orders|General statistics|Type|Information',
      ),
    },
  ],
};
