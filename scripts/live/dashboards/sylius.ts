import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const sylius: LiveDashboard = {
  title: 'Sylius 2, dashboard',
  author: 'Sylius',
  npm: null,
  source: 'github.com/Sylius/Sylius, src/Sylius/Bundle/AdminBundle/templates/dashboard',
  pages: [
    {
      path: '/sylius.html',
      metrics: [
        metric('Sales', 'paid-amount|total-sales|gross-sales|composed', '$12,182.40'),
        metric('Paid orders', 'orders|composed', '141'),
        metric('Customers', 'buyers|unique-customers|new-customers|composed', '28'),
        metric('Average order value', 'avg-order-value', '$86.40'),
      ],
      either: names('Items|Total'),
      lookAlikes: names(
        'Dashboard|Catalog|Taxons|Products|Inventory|Attributes|Orders|Payments|Shipments|Customer groups|Marketing|Promotions|Product reviews|Configuration|2 weeks|Month|Year|New orders|New customers|Customer|Anna Bell|Show all',
      ),
    },
  ],
};
