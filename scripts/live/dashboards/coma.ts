import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const coma: LiveDashboard = {
  title: 'ComA-Store, admin panel',
  author: 'Ziadhanywadee',
  npm: null,
  source: 'github.com/Ziadhanywadee/ComA-Store, admin_page.php',
  locale: 'en-US',
  pages: [
    {
      path: '/coma.html',
      metrics: [
        metric('total pendings', 'composed', '$1500/-'),
        metric('completed payments', 'composed', '$1500/-'),
        metric('order placed', 'orders|orders-created|composed', '1'),
        metric('products added', 'composed', '1'),
        metric('normal users', 'composed', '1'),
      ],
      either: names('admin users|total accounts'),
      lookAlikes: names('home|products|orders|users|messages|dashboard|new messages'),
    },
  ],
};
