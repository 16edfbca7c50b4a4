import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const vbenAdmin: LiveDashboard = {
  title: 'Vben Admin, analytics',
  author: 'vben',
  npm: null,
  source: 'github.com/vbenjs/vue-vben-admin, apps/web-ele/src/views/dashboard/analytics',
  locale: 'zh-CN',
  pages: [
    {
      path: '/vben.html',
      metrics: [
        metric('用户量', 'members|visitors|composed', '2,000'),
        metric('总用户量', 'members|visitors|composed', '120,000'),
        metric('访问量', 'page-views|sessions|composed', '20,000'),
        metric('总访问量', 'page-views|sessions|composed', '500,000'),
      ],
      either: names('下载量|总下载量|使用量|总使用量'),
      lookAlikes: names(
        '概览|分析页|工作台|演示|权限控制|嵌套菜单|项目|文档|关于|流量趋势|月访问量|访问数量|访问来源',
      ),
    },
  ],
};
