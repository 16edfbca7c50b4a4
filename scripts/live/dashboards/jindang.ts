import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const jindang: LiveDashboard = {
  title: '金裆口 shop, header figures',
  author: 'dongyuelsqm',
  npm: null,
  source: 'github.com/dongyuelsqm/jindangkou, src/main/webapp/website/common/upper-part.jsp',
  locale: 'zh-CN',
  pages: [
    {
      path: '/jindang.html',
      metrics: [
        metric('待发货订单', 'composed', '23'),
        metric('今日下单数', 'orders-created|orders|composed', '64'),
        metric('粉丝数', 'shop-followers|composed|new-followers', '1,820'),
        metric(
          '今日成交金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '8,642.00',
        ),
      ],
      either: names('消息管理'),
      lookAlikes: names('退出|首页|产品大全|免费试用|区域代理|关于我们'),
    },
  ],
};
