import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const foishaal: LiveDashboard = {
  title: 'Laravel shop on AdminLTE 2',
  author: 'FoishaalAhmed',
  npm: null,
  source: 'github.com/FoishaalAhmed/ecommerce, resources/views/backend/admin/dashboard.blade.php',
  locale: 'en-US',
  pages: [
    {
      path: '/foishaal.html',
      metrics: [
        metric("Today's Orders", 'orders|orders-created|composed', '9'),
        metric('Total Orders', 'orders|orders-created|composed', '1,274'),
        metric(
          "Today's Sale",
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount|orders|items-sold',
          '3,480',
        ),
        metric(
          'Total Sale',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount|orders|items-sold',
          '412,950',
        ),
        metric("Today's Reach", 'composed|visitors|ad-reach|page-views', '216'),
        metric('Total Reach', 'composed|visitors|ad-reach|page-views', '58,310'),
      ],
      either: [],
      lookAlikes: names(
        'MAIN NAVIGATION|Dashboard|Orders|Products|Coupons|Sliders|Categories|Front Categories|Queries|Users|Teams|Pages|Faqs|Contact|Generals|Sizes|Colors|Control panel|Home|More info',
      ),
    },
  ],
};
