import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const baozhe: LiveDashboard = {
  title: '20015G shop, statistics (X-admin)',
  author: 'baozhexiaohanhan',
  npm: null,
  source: 'github.com/baozhexiaohanhan/20015G, resources/views/admin/business/statistics.blade.php',
  locale: 'zh-CN',
  pages: [
    {
      path: '/baozhe.html',
      metrics: [
        metric('店铺商品数量', 'composed', '286'),
        metric('订单数量', 'orders|orders-created|composed', '1,942'),
        metric(
          '订单已付款金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '￥128,340.00',
        ),
      ],
      either: [],
      lookAlikes: names('数据统计'),
    },
  ],
};
