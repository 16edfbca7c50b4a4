import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const compass: LiveDashboard = {
  title: 'Compass e-commerce dashboard',
  author: 'codepriezt (onlinestore), WrapTheme',
  npm: null,
  source: 'github.com/codepriezt/onlinestore, resources/views/admin/dashboard/ecommerce',
  locale: 'en-US',
  pages: [
    {
      path: '/compass.html',
      metrics: [
        metric(
          'Total Sale',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount|items-sold',
          '2,45,124',
        ),
        metric('Satisfaction Rate', 'composed|cs-satisfaction-rate', '47%'),
        metric('Total Income', 'composed|paid-amount|gross-revenue|estimated-income', '47,012'),
        metric('Total Orders', 'orders|orders-created|composed', '512'),
        metric('Total Visitor', 'visitors|composed', '1,612'),
        metric('Total Active Users', 'composed|visitors|members|active-members', '721'),
        metric(
          'Annual Revenue',
          'composed|paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '$6,481',
        ),
        metric('Total Profit', 'composed|net-profit|gross-profit', '$3,915'),
      ],
      either: names(
        'Sales Report|Traffic this Month|Item Buy|Spent|Quantity|Today|This Week|This Month|USA Sales Report|India Sales Report|Europe Sales Report',
      ),
      lookAlikes: names(
        'Total Revenue|Dashboard|App|User Interface (UI)|Charts|Ecommerce|Widgets|Authentication|Sample Pages|Maps|Server Load|eCommerce Dashboard|Welcome to Compass|Product Report|Annual Report|Top Selling Country|Contrary|Change|New Customer Ratings|Recent Orders|Name|Item|Address|Status|Mobile|iPhone 8|47% Average',
      ),
    },
  ],
};
