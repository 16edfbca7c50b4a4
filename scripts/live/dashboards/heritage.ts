import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const heritage: LiveDashboard = {
  title: '非遗商城 heritage-shop, merchant',
  author: 'CoolPig0720',
  npm: null,
  source: 'github.com/CoolPig0720/heritage-shop, frontend/src/views/merchant/Dashboard.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/heritage.html',
      metrics: [
        metric('商品总数', 'composed', '56'),
        metric('订单总数', 'orders|orders-created|composed', '234'),
        metric('待处理订单', 'composed', '12'),
        metric(
          '本月销售额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '¥45,678',
        ),
      ],
      either: [],
      lookAlikes: names('数据概览|商品管理|订单管理|店铺设置|销售趋势|图表区域|商品销量排行'),
    },
  ],
};
