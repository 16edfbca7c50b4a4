import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const ever: LiveDashboard = {
  title: 'EverMall, seller dashboard',
  author: 'mikemwai',
  npm: null,
  source: 'github.com/mikemwai/EverMall, Vendor/dashboard.php',
  locale: 'en-US',
  pages: [
    {
      path: '/ever.html',
      metrics: [
        metric('Total Orders', 'orders|orders-created|composed', '14'),
        metric('Orders awaiting processing', 'composed', '9'),
        metric('Orders Processing', 'composed', '6'),
        metric('Ready for pickup', 'composed', '3'),
        metric('Orders completed', 'composed|orders|confirmed-orders', '41'),
        metric('Orders Cancelled', 'composed', '2'),
        metric('Published products', 'composed|products-online', '58'),
        metric('Review & Ratings', 'composed|review-count', '7'),
      ],
      either: [],
      lookAlikes: names(
        'Dashboard|Products|Orders|Withdrawals|Settings|Customer Dashboard|Logout|View Your Store|Download report',
      ),
    },
  ],
};
