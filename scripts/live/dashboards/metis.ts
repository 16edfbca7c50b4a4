import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

const MENU =
  'Metis|Dashboard|Analytics|Users|Products|Forms|Elements|Reports|Messages|Calendar|Files|ADMIN|Settings|Security|Help & Support|7D|30D|90D';

export const metis: LiveDashboard = {
  title: 'Metis, dashboard and analytics',
  author: 'Colorlib (Aigars Silkalns)',
  npm: null,
  source: 'github.com/puikinsh/Bootstrap-Admin-Template, src-modern/index.html and analytics.html',
  pages: [
    {
      path: '/metis-index.html',
      metrics: [
        metric('Total Users', 'visitors|members|unique-customers|composed', '12,426'),
        metric('Revenue', 'paid-amount|gross-revenue|total-sales', '$54,320'),
        metric('Orders', 'orders', '1,852'),
        metric('Avg. Response', 'avg-response-seconds|message-response-time|composed', '2.3s'),
      ],
      either: names('Amount'),
      lookAlikes: names(
        `${MENU}|Welcome back!|New Item|Revenue Overview|1Y|Recent Activity|New user registered|Order #1234 completed|User Growth (Last 7 Days)|Order Status Distribution|Recent Orders|Order ID|Customer|Status|Date|Storage Status|Sales by Location`,
      ),
    },
    {
      path: '/metis-analytics.html',
      metrics: [
        metric(
          'Total Revenue',
          'order-totals-with-tax|paid-amount|gross-revenue|total-sales',
          '$124,592',
        ),
        metric('Total Visitors', 'visitors', '45,672'),
        metric(
          'Conversion Rate',
          'pay-conversion-rate|order-conversion-rate|session-conversion-rate',
          '3.45%',
        ),
        metric('Bounce Rate', 'bounce-rate|visitor-bounce-rate', '24.8%'),
        metric('Page Views', 'page-views', '8,452'),
        metric('Sessions', 'sessions', '2,931'),
        column('Views', 'page-views'),
        column('Unique Views', 'composed|page-views|visitors'),
        column('Bounce Rate', 'bounce-rate|visitor-bounce-rate'),
        column('Conversion', 'pay-conversion-rate|order-conversion-rate|composed'),
      ],
      either: names('active users|Avg. Time'),
      lookAlikes: names(
        `${MENU}|Orders|Comprehensive insights and performance metrics|Today|Export Report|Revenue Analytics|Daily|Weekly|Monthly|Traffic Sources|Organic Search|Direct|Social Media|Referral|User Behavior Flow|Real-time Activity|LIVE|Top Performing Pages|Main Dashboard|Product Catalog|Checkout Process|Geographic Distribution|United States|Device Analytics|Desktop|Mobile|Tablet|Browser Distribution`,
      ),
    },
  ],
};
