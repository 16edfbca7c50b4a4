import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const sneat: LiveDashboard = {
  title: 'Sneat Bootstrap 5, free',
  author: 'ThemeSelection',
  npm: null,
  source: 'github.com/themeselection/sneat-bootstrap-html-admin-template-free, html/index.html',
  pages: [
    {
      path: '/sneat.html',
      metrics: [
        metric('Profit', 'net-profit|gross-profit|composed', '$12,628'),
        metric('Sales', 'paid-amount|total-sales|gross-sales|composed', '$4,679'),
        metric('Payments', 'composed|paid-amount', '$2,456'),
        metric('Transactions', 'composed|orders|paid-amount', '$14,857'),
        metric('Total Sales', 'total-sales|composed|orders|items-sold', '42.82k'),
        metric('Total Orders', 'orders', '8,258'),
        metric('Total Balance', 'composed|withdrawable-balance', '$459.10'),
      ],
      either: names('Profile Report|Income this week'),
      lookAlikes: names(
        'Dashboards|Analytics|CRM|eCommerce|Logistics|Academy|Layouts|Front Pages|Email|Chat|Calendar|Kanban|Account Settings|Authentications|Cards|User interface|Form Elements|Tables|Support|Documentation|Congratulations John! 🎉|You have done 72% more sales today.|View Badges|Total Revenue|62% Company Growth|Order Statistics|Electronic|Fashion|Decor|Sports|Income|Expenses|Paypal|Send money|Wallet|Transfer|Refund|Credit Card|Ordered Food|Mastercard|License',
      ),
    },
  ],
};
