import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const bagisto: LiveDashboard = {
  title: 'Bagisto, dashboard',
  author: 'Webkul',
  npm: null,
  source: 'github.com/bagisto/bagisto, packages/Webkul/Admin/src/Resources/views/dashboard',
  pages: [
    {
      path: '/bagisto.html',
      metrics: [
        metric('Total Sales', 'total-sales|paid-amount|gross-sales', '$48,210.00'),
        metric('Total Sales', 'total-sales|paid-amount|gross-sales', '$48,210.00'),
        metric('Total Orders', 'orders', '532'),
        metric('Total Customers', 'buyers|unique-customers|composed', '318'),
        metric('Average Order Sale', 'avg-order-value|composed', '$90.62'),
        metric('Total Unpaid Invoices', 'composed', '$1,204.00'),
        metric('Today’s Sales', 'paid-amount|total-sales|gross-sales', '$1,310.00'),
        metric('Today’s Orders', 'orders', '17'),
        metric('Today’s Customers', 'buyers|unique-customers|composed', '5'),
      ],
      either: names('Orders|Stock'),
      lookAlikes: names(
        'Dashboard|Sales|Invoices|Shipments|Refunds|Transactions|Catalog|Products|Categories|Customers|Reviews|CMS|Marketing|Reporting|Settings|Overall Details|Today’s Details|Stock Threshold|#1043|Pending|Pay By - Cash|Default|John Doe|Product Image|Canvas bag|SKU - CB-1|Store Stats|Top Selling Products|Customer With Most Sales|Desk lamp|Jane Roe',
      ),
    },
  ],
};
