import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const zmbs: LiveDashboard = {
  title: 'ZMBS manager',
  author: 'jack-luo-p',
  npm: null,
  source: 'github.com/jack-luo-p/myProject, ZMBS_Manager/src/views/DashboardView.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/zmbs.html',
      metrics: [
        metric('用户总数', 'members|unique-customers|visitors|buyers|composed', '1,204'),
        metric('订单总数', 'orders|orders-created|composed', '866'),
        metric(
          '总收入',
          'composed|paid-amount|gross-revenue|estimated-income|net-proceeds',
          '¥52,310.00',
        ),
        metric('今日订单', 'orders|orders-created|composed', '17'),
      ],
      either: [],
      lookAlikes: names('仪表盘|订单统计'),
    },
  ],
};
