import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const roni: LiveDashboard = {
  title: 'ECommarce-php, dashboard',
  author: 'dev-roni',
  npm: null,
  source: 'github.com/dev-roni/ECommarce-php, admin/dashboard.php',
  locale: 'en-US',
  pages: [
    {
      path: '/roni.html',
      metrics: [
        metric('Total Saled Product', 'composed|items-sold|products-sold-count', '10'),
        metric(
          'Total Sale Amount',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '10',
        ),
        metric('Total Order', 'orders|orders-created|composed', '10'),
        metric('Total User', 'members|unique-customers|visitors|composed', '20'),
      ],
      either: names('Total Add Product|Total Add Product Cost'),
      lookAlikes: names(
        'Dashboard|Item Management|Product Arrangement|Category Add|Add Product|Remaining Due|Orders|Users|Reports|Maintenance Expenditure',
      ),
    },
  ],
};
