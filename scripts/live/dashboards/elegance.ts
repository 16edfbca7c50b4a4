import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const elegance: LiveDashboard = {
  title: 'Elegance shop, dashboard',
  author: 'ujen5173',
  npm: null,
  source: 'github.com/ujen5173/project-i, dashboard/index.php',
  locale: 'en-US',
  pages: [
    {
      path: '/elegance.html',
      metrics: [
        metric(
          'Total Revenue',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          'NPR-0',
        ),
        metric('Orders', 'orders|orders-created|composed', '1'),
        metric('Products', 'composed|products-online', '1'),
        metric('Customers', 'composed|members|unique-customers|buyers', '1'),
      ],
      either: names('Total'),
      lookAlikes: names(
        'Elegance|Dashboard|Products ▼|Add Products|View Products|Welcome, Admin|Recent Orders|Order ID|CuStomer|Date|Status|Completed|Pending|Processing',
      ),
    },
  ],
};
