import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const sellit: LiveDashboard = {
  title: 'Sell It, seller dashboard',
  author: 'Sajidcodecrack',
  npm: null,
  source: 'github.com/Sajidcodecrack/WebProject, frontend/vendor.php',
  locale: 'en-US',
  pages: [
    {
      path: '/sellit.html',
      metrics: [
        metric(
          'Total Sales',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '24,580 tk',
        ),
        metric('Total Orders', 'orders|orders-created|composed', '1,247'),
        metric(
          'Total Earnings',
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '7,4200 tk',
        ),
      ],
      either: [],
      lookAlikes: names(
        'Dashboard|Add a New Product|Orders|Inventory|Finance|Reviews|Log Out|Dashboard Overview|Sales Overview|Sales Trend|Stock Alerts|Sticky Pads|Only 2 units left|Restock|Out of stock|Recent Orders|Completed|Processing|Pending',
      ),
    },
  ],
};
