import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const shoes: LiveDashboard = {
  title: 'Shoes website, dashboard',
  author: 'PhaCod',
  npm: null,
  source: 'github.com/PhaCod/shoesWebsite, admin/pages/dashboard.php',
  locale: 'en-US',
  pages: [
    {
      path: '/shoes.html',
      metrics: [
        metric('Total Orders', 'orders|orders-created|composed', '42'),
        metric(
          'Monthly Revenue',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '$3,240',
        ),
        metric('Total Customers', 'members|unique-customers|visitors|buyers|composed', '128'),
        metric('Total Products', 'composed', '24'),
      ],
      either: names('Amount'),
      lookAlikes: names(
        'Dashboard|Recent Orders|Order ID|Customer|Date|Status|Action|Delivered|Shipped|Processing|View',
      ),
    },
  ],
};
