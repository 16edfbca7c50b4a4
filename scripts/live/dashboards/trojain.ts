import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const trojain: LiveDashboard = {
  title: 'Ant Design admin',
  author: 'Trojain',
  npm: null,
  source: 'github.com/Trojain/demo, react19-demo/src/pages/Dashboard/index.tsx',
  locale: 'zh-CN',
  pages: [
    {
      path: '/trojain.html',
      metrics: [
        metric('总用户数', 'members|unique-customers|visitors|buyers|composed', '11,280'),
        metric('活跃用户', 'composed|active-members', '9,320'),
        metric('今日订单', 'orders|orders-created|composed', '532'),
        metric(
          '本月收入',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount|estimated-income',
          '¥128,500.00',
        ),
      ],
      either: [],
      lookAlikes: names('仪表盘|用户管理|订单管理'),
    },
  ],
};
