import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const arnob: LiveDashboard = {
  title: 'Multi-vendor shop on Laravel 12 (Tabler)',
  author: 'masterArnob',
  npm: null,
  source:
    'github.com/masterArnob/Multi-Vendor-Ecommerce-Website-Using-Laravel-12, resources/views/Admin/dashboard.blade.php',
  locale: 'en-US',
  pages: [
    {
      path: '/arnob.html',
      metrics: [
        metric(
          "Today's Earnings",
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '1250$',
        ),
        metric(
          "This Month's Earnings",
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '18430$',
        ),
        metric(
          "This Year's Earnings",
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '204310$',
        ),
        metric(
          'Total Earnings',
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '512875$',
        ),
        metric("Today's Orders", 'orders|orders-created|composed', '14'),
        metric("Today's Pending Orders", 'composed', '3'),
        metric('Total Orders', 'orders|orders-created|composed', '4821'),
        metric('Total Pending Orders', 'composed', '37'),
        metric('Total Complete Orders', 'composed|orders|confirmed-orders', '4512'),
        metric('Total Canceled Orders', 'composed', '272'),
        metric('Total Products', 'composed', '318'),
        metric('Total Reviews', 'composed|review-count', '946'),
        metric('Total Subscribers', 'composed|members|new-followers|shop-followers', '1503'),
        metric('Total Vendors', 'composed', '19'),
        metric('Total Users', 'members|unique-customers|visitors|composed', '2760'),
        metric('Total Vendor Requests', 'composed', '6'),
      ],
      either: names('Total Brands|Total Categories|Total Admins|Total Advertisements Running'),
      lookAlikes: names(
        'Dashboard|Manage Vendors|Manage Users|Manage Admins|Manage Categories|Manage Sections|Manage Pages|Manage Products|Manage Coupons|Manage Reviews|Manage Orders|Roles and Permission|Settings|Logout|Overview|Welcome Arnob',
      ),
    },
  ],
};
