import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const debaj: LiveDashboard = {
  title: 'Ecommerce Software Admin',
  author: 'DebajyotiTalukder2001',
  npm: null,
  source: 'github.com/DebajyotiTalukder2001/E-Commerce, admin/Index/index.php',
  locale: 'en-US',
  pages: [
    {
      path: '/debaj.html',
      metrics: [
        metric(
          'Total Sales',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '19,255,050.20',
        ),
        metric('Total Orders', 'orders|orders-created|composed', '3290'),
        metric('Total Products', 'composed', '322'),
      ],
      either: [],
      lookAlikes: names(
        'Dashboard|Products|Add|View|Orders|Customers|Transactions|Reviews|Latest Orders|Delivered|Cancelled|Pending',
      ),
    },
  ],
};
