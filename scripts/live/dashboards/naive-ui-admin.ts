import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const naiveUiAdmin: LiveDashboard = {
  title: 'Naive UI Admin, console',
  author: 'Ah jung (jekip)',
  npm: null,
  source: 'github.com/jekip/naive-ui-admin, src/views/dashboard/console/console.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/naive-console.html',
      metrics: [
        metric('访问量', 'page-views|sessions|composed', '1,265'),
        metric('总访问量', 'page-views|sessions|composed', '13,654'),
        metric('销售额', 'paid-amount', '￥6,521'),
        metric('总销售额', 'total-sales|paid-amount|composed', '￥89,541'),
        metric('订单量', 'orders', '2,140'),
        metric('转化率', 'pay-conversion-rate|order-conversion-rate|session-conversion-rate', '9%'),
        metric('成交额', 'paid-amount|gmv', '￥4,520'),
        metric('总成交额', 'paid-amount|gmv|composed', '￥72,310'),
      ],
      either: [],
      lookAlikes: names(
        '主控台|监控页|工作台|系统设置|表单页面|列表页面|异常页面|结果页面|日同比|周同比|月同比|用户|分析|商品|订单|票据|消息|标签|配置|流量趋势|访问量',
      ),
    },
  ],
};
