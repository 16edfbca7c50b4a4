import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const yzcd: LiveDashboard = {
  title: 'yzcd, console (layuiAdmin)',
  author: 'aiyaya2019',
  npm: null,
  source: 'github.com/aiyaya2019/yzcd, application/admin/view/index/console.html',
  locale: 'zh-CN',
  pages: [
    {
      path: '/yzcd.html',
      metrics: [
        metric('月订单总量×2', 'orders|orders-created|composed', '1,286'),
        metric(
          '月订单总销售额×2',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '96,420.00',
        ),
        metric('年订单总量×2', 'orders|orders-created|composed', '13,905'),
        metric(
          '年订单总销售额×2',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '1,082,330.50',
        ),
        metric('日增长用户', 'composed|new-members', '12'),
        metric('周增长用户', 'composed|new-members', '88'),
        metric('月增长用户', 'composed|new-members', '341'),
        metric('年增长用户', 'composed|new-members', '3,870'),
        metric('总用户数量×4', 'members|unique-customers|visitors|composed', '15,662'),
        metric('日增长商家', 'composed', '1'),
        metric('周增长商家', 'composed', '4'),
        metric('月增长商家', 'composed', '15'),
        metric('年增长商家', 'composed', '160'),
        metric('总商家数量×4', 'composed', '412'),
        metric('日预约数量×2', 'composed', '7'),
        metric('周预约数量×2', 'composed', '39'),
        metric('月预约数量×2', 'composed', '150'),
        metric('年预约数量×2', 'composed', '1,604'),
      ],
      either: [],
      lookAlikes: names('订单统计|会员统计|商家统计|预约统计|月|年|日|周'),
    },
  ],
};
