import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const mobcom: LiveDashboard = {
  title: 'MobCOM phone shop',
  author: 'AkshaySoy',
  npm: null,
  source: 'github.com/AkshaySoy/MobCOM, admin/dashboard/index.php',
  locale: 'en-US',
  pages: [
    {
      path: '/mobcom.html',
      metrics: [
        metric('Total Customer Registered', 'members|unique-customers|visitors|composed', '25'),
        metric('Total Products', 'composed', '1250'),
        metric('Total Orders', 'orders|orders-created|composed', '256'),
      ],
      either: [],
      lookAlikes: names(
        'Dashboard|Products|Orders|Customers|Add Delivery Associate|Support|Overview',
      ),
    },
  ],
};
