import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const devun: LiveDashboard = {
  title: 'A shop with JSP, admin dashboard',
  author: 'DevUnNull',
  npm: null,
  source: 'github.com/DevUnNull/FPT, web/admin-dashboard.jsp',
  locale: 'en-US',
  pages: [
    {
      path: '/devun.html',
      metrics: [
        metric('Order Received', 'orders|orders-created|composed', '2501'),
        metric('Order Delivered', 'composed|delivered-orders', '502'),
        metric(
          'Total Earnings',
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '$1560.2',
        ),
      ],
      either: [],
      lookAlikes: names('Sales Overview|Best Sellers'),
    },
  ],
};
