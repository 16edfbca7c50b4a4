import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const moo: LiveDashboard = {
  title: 'Book inventory (CakePHP)',
  author: 'Moovendiran0217',
  npm: null,
  source: 'github.com/Moovendiran0217/book_inventory, templates/Admindashboard/index.php',
  locale: 'en-US',
  pages: [
    {
      path: '/moo.html',
      metrics: [
        metric('Total Books', 'composed', '642'),
        metric('Total Suppliers', 'composed', '18'),
        metric(
          'Total Amount of Sales',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '96,415.50',
        ),
        metric('Total Orders of Sales', 'orders|orders-created|composed', '1,204'),
        metric(
          'Today Sales',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '1,280.00',
        ),
        metric('Today Orders', 'orders|orders-created|composed', '16'),
      ],
      either: [],
      lookAlikes: names('Home|Books|Suppliers|Orders|Stock|Admin Dashboard'),
    },
  ],
};
