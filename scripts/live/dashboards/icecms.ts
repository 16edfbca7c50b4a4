import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const icecms: LiveDashboard = {
  title: 'IceCMS Pro, store overview',
  author: 'zlcggb',
  npm: null,
  source:
    'github.com/zlcggb/IceCMS-Pro, IceCMS-front-admin/src/views/store-management/store-overview/index.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/icecms.html',
      metrics: [
        metric(
          '总销售额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '86420.50¥',
        ),
        metric(
          '今日销售额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '1280¥',
        ),
        metric('用户数量', 'members|unique-customers|visitors|composed', '3184'),
        metric('新增订单', 'orders|orders-created|composed', '7'),
      ],
      either: names('订单金额'),
      lookAlikes: names(
        '最近订单列表|订单编号|用户id|标题|支付方式|订单状态|支付时间|操作|查看详情|最近用户|用户ID|用户名|邮箱|注册时间|已支付',
      ),
    },
  ],
};
