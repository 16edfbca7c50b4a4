import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const apple: LiveDashboard = {
  title: 'Phone shop with JSP',
  author: 'WenjingSu',
  npm: null,
  source: 'github.com/WenjingSu/MobileShoppingmall1.0, backmanger/main.jsp',
  locale: 'zh-CN',
  pages: [
    {
      path: '/apple.html',
      metrics: [
        metric('订单总量', 'orders|orders-created|composed', '812'),
        metric('未付款订单量', 'composed', '33'),
        metric('待发货', 'composed', '12'),
        metric('待收货', 'composed', '47'),
        metric('订单完成', 'composed', '702'),
      ],
      either: [],
      lookAlikes: names('欢迎回到苹果站点管理中心|订单统计信息'),
    },
  ],
};
