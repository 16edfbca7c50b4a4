import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const wcmp: LiveDashboard = {
  title: 'WC Marketplace 2, vendor report',
  author: 'WC Marketplace (in toxtli)',
  npm: null,
  source:
    'github.com/toxtli/sharing-economy-platform-builder, dc-woocommerce-multi-vendor/templates/vendor-dashboard/vendor-report.php',
  locale: 'en-US',
  pages: [
    {
      path: '/wcmp.html',
      metrics: [
        metric(
          'Total Sales',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '$18,420.75',
        ),
        metric(
          'My Earnings',
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '$15,210.40',
        ),
        metric(
          'Total number ofOrder placed|Total number of Order placed|Order placed',
          'orders|orders-created|composed',
          '312',
        ),
        metric(
          'Number of Purchased Products|Purchased Products',
          'composed|items-sold|ecommerce-purchases',
          '487',
        ),
        metric('Number of Coupons used|Coupons used', 'composed|coupon-usage-count', '41'),
        metric(
          'Total Coupon Discount value|Coupon Discount',
          'composed|discounts-amount|voucher-amount|discounted-orders',
          '$620.00',
        ),
        metric(
          'Number of Unique Customers|Unique Customers',
          'composed|unique-customers|members|buyers',
          '198',
        ),
      ],
      either: [],
      lookAlikes: names(
        'Dashboard|Store Settings|Product Manager|Orders|Payments|Stats / Reports|Showing stats and reports for|Select Date Range|Show|Download CSV',
      ),
    },
  ],
};
