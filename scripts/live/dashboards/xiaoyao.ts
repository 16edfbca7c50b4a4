import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const xiaoyao: LiveDashboard = {
  title: '天润 mall, order statistics',
  author: 'xiaoyaoyou666',
  npm: null,
  source: 'github.com/xiaoyaoyou666/mall, yuan/app/user/tpls/master/statistics.tpl',
  locale: 'zh-CN',
  pages: [
    {
      path: '/xiaoyao.html',
      metrics: [
        metric('今日订单总数', 'orders|orders-created|composed', '11110'),
        metric(
          '今日销售总额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '￥9999',
        ),
        metric(
          '昨日销售总额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '￥99999',
        ),
      ],
      either: [],
      lookAlikes: names(
        '退出|首页|供应商管理|商品管理|协议管理|订单管理|系统管理|寻源管理|当前位置|订单中心|订单统计',
      ),
    },
  ],
};
