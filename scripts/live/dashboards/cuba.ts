import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

export const cuba: LiveDashboard = {
  title: 'Cuba e-commerce dashboard (Tailwind)',
  author: 'Aviithapa (base-auth), PixelStrap',
  npm: null,
  source: 'github.com/Aviithapa/base-auth, resources/views/portal/dashboard/default.blade.php',
  locale: 'en-US',
  pages: [
    {
      path: '/cuba.html',
      metrics: [
        metric(
          'Total Earnings',
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '$35,420',
        ),
        metric('New Orders', 'orders|orders-created|composed', '1,862'),
        metric('New Customers', 'new-customers|composed', '943'),
        metric('Average Sale', 'avg-order-value|composed', '$182k'),
        metric('Gross Profit', 'gross-profit|composed', '$58.6'),
        metric('Orders This Month', 'orders|composed|order-amount|paid-amount', '$12,000'),
        metric('Orders', 'orders|orders-created|composed', '24,310'),
        metric(
          'Earning',
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '$1,452',
        ),
        metric('Refunds', 'composed|refund-orders|refund-amount', '9,870'),
        column('Earnings', 'composed|paid-amount|gross-revenue|estimated-income|net-proceeds'),
        column('Sold', 'items-sold|composed'),
      ],
      either: names('QTY|Qty|Price|Total Price|Total Amount|Payments|Website Traffic'),
      lookAlikes: names(
        'E-Commerce|Dashboard|Add Product|View Orders|View Sales Report|Top Customer|Jane Cooper|Monthly Profits|Recent Transactions|Transaction ID|Date|Customers|Product|Wade Warren|PayPal|Discover Pro|Update Now|This Month|Previous Month|Recent Orders|Top Categories|Furniture|Recent Activity|Order Overview|Stock Report|Items|Product ID|Status|Out of Stock|In Stock|Best Sellers|Sellers|Company|Category|Payment Gateway Earnings|Trending Products|Product Name',
      ),
    },
  ],
};
