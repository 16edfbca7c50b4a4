import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

export const softnm: LiveDashboard = {
  title: 'RP admin on Dashbyte, sales monitoring',
  author: 'softnm, ThemePixels',
  npm: null,
  source: 'github.com/softnm/rpadmin, index.php',
  locale: 'en-US',
  pages: [
    {
      path: '/softnm.html',
      metrics: [
        metric('Unique Purchases', 'composed|orders|buyers|ecommerce-purchases', '8,327'),
        metric(
          'Order Value',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount|order-amount|avg-order-value',
          '$12,105',
        ),
        metric('Order Quantity', 'composed|orders|items-sold', '4,598'),
        metric(
          'Conversion Rate',
          'pay-conversion-rate|order-conversion-rate|session-conversion-rate|composed',
          '6.28%',
        ),
        metric('Monthly Revenue Growth', 'composed|paid-amount|gross-revenue', '$834,631.18'),
        metric('Monthly Revenue/Customer', 'composed|average-revenue-per-user', '$19,204.15'),
        column('Orders', 'orders|orders-created|composed'),
        column('Earnings', 'composed|paid-amount|gross-revenue|estimated-income|net-proceeds'),
        metric('Gross Earnings', 'composed|gross-revenue|paid-amount|gross-sales', '$1,958,104'),
        metric('Tax Witheld', 'composed|taxes-amount', '$234,769.50'),
        metric('Net Earnings', 'composed|net-proceeds|net-profit|net-sales', '$1,608,469.50'),
        column('Sales Count', 'composed|orders|items-sold'),
        column('Gross Earnings', 'composed|gross-revenue|paid-amount|gross-sales'),
        column('Tax Withheld', 'composed|taxes-amount'),
      ],
      either: names('Expansions|Cancellations|% Earnings'),
      lookAlikes: names(
        'Dashboard|Finance Monitoring|Events Management|Sales Monitoring|Website Analytics|Cryptocurrency|Helpdesk Service|Storage Management|Product Management|Applications|File Manager|Email|Calendar|Chat|Contacts|Task Manager|Media Gallery|Edit Profile|Help Center|Account Settings|Log Out|Welcome to Dashboard|than last week|Monthly Growth Revenue|Growth Actual|Actual|Plan|Account Retention|Real Time Sales|Recent Sellers|Manage Customers|Transaction History|Completed|Processing|For pickup|Declined|Manage Transactions|Sales Revenue|States|California|Most Recent Earnings|Date|Measure how fast you’re growing monthly recurring revenue.',
      ),
    },
  ],
};
