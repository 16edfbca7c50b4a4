import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

const MENU = names(
  'Dashboard|Dashboard v1|Widgets|Layout Options|Charts|Forms|Tables|Calendar|Mailbox|Pages|Extras|Search|Home|Contact|Important|Documentation',
);
const CHAT = names('Direct Chat|Alexander Pierce|23 Jan 2:00 pm|Send');

export const adminLte: LiveDashboard = {
  title: 'AdminLTE 3.2.0',
  author: 'Abdullah Almsaeed, Colorlib',
  npm: {
    packages: {
      'admin-lte': '3.2.0',
      '@fortawesome/fontawesome-free': '5.15.4',
      bootstrap: '4.6.2',
      'chart.js': '2.9.4',
      jquery: '3.7.1',
    },
    serve: {
      '/plugins/bootstrap/': 'bootstrap/dist',
      '/plugins/chart.js/': 'chart.js/dist',
      '/plugins/fontawesome-free/': '@fortawesome/fontawesome-free',
      '/plugins/jquery/': 'jquery/dist',
      '/': 'admin-lte',
    },
  },
  pages: [
    {
      path: '/index3.html',
      metrics: [
        metric(
          'Online Store Visitors|Visitors Over Time',
          'visitors|shop-page-visitors|composed',
          '820',
        ),
        metric(
          'Sales|Sales Over Time',
          'total-sales|gross-sales|gmv|net-sales|paid-amount',
          '$18,230.00',
        ),
        column('Sales', 'items-sold|total-sales|gross-sales|units-sold-30d'),
        metric(
          'Conversion rate',
          'pay-conversion-rate|session-conversion-rate|order-conversion-rate',
          '12%',
        ),
      ],
      either: names('Price|Sales rate|Registration rate'),
      lookAlikes: [
        ...MENU,
        ...names(
          'View Report|Since last week|Since last month|This Week|Last Week|This year|Last year|Products|Product|More|Online Store Overview|Some Product|Perfect Item',
        ),
      ],
    },
    {
      path: '/index2.html',
      metrics: [
        metric('Likes', 'favorite-count|ad-likes|composed', '41,410'),
        metric('Sales', 'orders|items-sold|total-sales|gross-sales|gmv', '760'),
        metric('New Members', 'new-members|composed', '2,000'),
        metric(
          'Total revenue',
          'total-sales|gross-revenue|order-totals-with-tax|item-revenue|ga4-total-revenue|purchase-revenue',
          '$35,210.43',
        ),
        metric(
          'Total cost',
          'cost-of-goods-sold|marketing-cost-total|expense-amount|composed',
          '$10,390.90',
        ),
        metric('Total profit', 'gross-profit|net-profit|composed', '$24,813.53'),
        metric('Visits', 'sessions|visitors|page-views', '8390'),
        metric('Inventory', 'stock-total|composed', '5,200'),
      ],
      either: names(
        'CPU Traffic|Goal completions|Goal Completion|Referrals|Organic|Mentions|Downloads|Direct Messages|Add Products to Cart|Complete Purchase|Visit Premium Page|Send Inquiries',
      ),
      lookAlikes: [
        ...MENU,
        ...CHAT,
        ...names(
          'Monthly Recap Report|US-Visitors Report|Latest Members|8 New Members|Latest Orders|Order ID|Item|Status|Popularity|Shipped|Pending|Delivered|Processing|Place New Order|View All Orders|Browser Usage|Chrome|Recently Added Products|Samsung TV|View All Users|United States of America',
        ),
      ],
    },
    {
      path: '/index.html',
      metrics: [
        metric('New Orders', 'orders|orders-created|composed', '150'),
        metric('Bounce Rate', 'bounce-rate|visitor-bounce-rate', '53%'),
        metric('User Registrations', 'composed|new-members', '44'),
        metric('Unique Visitors', 'visitors', '65'),
      ],
      either: names('Mail-Orders|Online|In-Store'),
      lookAlikes: [
        ...MENU,
        ...CHAT,
        ...names(
          'More info|Sales|Area|Donut|To Do List|Add item|Visitors|Sales Graph|Design a nice theme|Theme shine like a star|Check your messages and notifications',
        ),
      ],
    },
  ],
};
