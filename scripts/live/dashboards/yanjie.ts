import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const yanjie: LiveDashboard = {
  title: '沿街购, admin home (X-admin)',
  author: '1147542898',
  npm: null,
  source: 'github.com/1147542898/yanjiegou, application/admin/view/index/main.html',
  locale: 'zh-CN',
  pages: [
    {
      path: '/yanjie.html',
      metrics: [
        metric('今日新增订单', 'orders|orders-created|composed', '58'),
        metric('今日新增商圈', 'composed', '1'),
        metric('今日开店申请', 'composed', '4'),
        metric('今日新增商家', 'composed', '3'),
        metric('今日新增会员', 'new-members|composed', '97'),
        metric('商家', 'composed', '286'),
        metric('商品', 'composed|products-online', '5,610'),
        metric('用户', 'members|unique-customers|visitors|composed', '18,340'),
        metric('订单', 'orders|orders-created|composed', '40,772'),
        metric(
          '交易额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '923,184.50',
        ),
      ],
      either: names('上架商品 / 待审核|总计|商圈'),
      lookAlikes: names('欢迎管理员|今日统计|当前时间'),
    },
  ],
};
