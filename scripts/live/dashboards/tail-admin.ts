import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const tailAdmin: LiveDashboard = {
  title: 'TailAdmin, e-commerce',
  author: 'TailAdmin',
  npm: null,
  source: 'github.com/TailAdmin/free-nextjs-admin-dashboard, src/components/ecommerce',
  pages: [
    {
      path: '/tailadmin.html',
      metrics: [
        metric('Customers', 'buyers|unique-customers|composed', '3,782'),
        metric('Orders', 'orders', '5,359'),
        metric('Revenue', 'paid-amount|gross-revenue|total-sales|composed', '$20K'),
      ],
      either: names('Price|Target'),
      lookAlikes: names(
        'Menu|Dashboard|Ecommerce|Calendar|User Profile|Forms|Tables|Pages|Charts|UI Elements|Authentication|Monthly Sales|Monthly Target|View More|Delete|Today|Recent Orders|Filter|See all|Products|Category|Status|MacBook Pro|Laptop|Delivered|Pending|Customers Demographic|Number of customer based on country|USA',
      ),
    },
  ],
};
