import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const thrive: LiveDashboard = {
  title: 'Thrivecart seller page',
  author: 'shibusharma1',
  npm: null,
  source: 'github.com/shibusharma1/Thrivecart, seller.php',
  locale: 'en-US',
  pages: [
    {
      path: '/thrive.html',
      metrics: [
        metric(
          'Total Sales',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount|items-sold',
          '10,000',
        ),
        metric('Number of Products', 'composed', '50'),
        metric('Number of Orders', 'orders|orders-created|composed', '100'),
      ],
      either: names('Total'),
      lookAlikes: names(
        'Home|Products|Orders|Settings|Statistics|Recent Orders|Order #1234|Customer',
      ),
    },
  ],
};
