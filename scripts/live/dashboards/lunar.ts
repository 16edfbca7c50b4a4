import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const lunar: LiveDashboard = {
  title: 'Lunar, dashboard',
  author: 'Lunar (Neon Digital)',
  npm: null,
  source: 'github.com/lunarphp/lunar, packages/admin Widgets/Dashboard and lang/en/widgets.php',
  pages: [
    {
      path: '/lunar.html',
      metrics: [
        metric('Orders today', 'orders', '12'),
        metric('Orders past 7 days', 'orders', '85'),
        metric('Orders past 30 days', 'orders', '344'),
        metric('Sales today', 'paid-amount|total-sales', '£1,204.00'),
        metric('Sales past 7 days', 'paid-amount|total-sales', '£8,310.50'),
        metric('Sales past 30 days', 'paid-amount|total-sales', '£33,040.00'),
      ],
      either: names('Quantity|Sub Total|Total'),
      lookAlikes: names(
        'Dashboard|Catalog|Products|Product Types|Brands|Collection Groups|Sales|Customers|Discounts|Orders|Settings|Order totals for the past year|This Period|Average Order Value|Best sellers (last 12 months)|Description|Identifier|Latest orders|Status|Reference|Customer|Date|Payment Received|Dispatched|Leather belt',
      ),
    },
  ],
};
