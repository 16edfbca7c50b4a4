import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const heise: LiveDashboard = {
  title: 'A shop with JSP, start page',
  author: 'mingfenghappy',
  npm: null,
  source: 'github.com/mingfenghappy/Shop, heiseshop_admin/main.jsp',
  locale: 'zh-CN',
  pages: [
    {
      path: '/heise.html',
      metrics: [
        metric('待发货订单', 'composed', '539'),
        metric('未确认订单', 'composed', '23'),
        metric('已成交订单', 'orders|composed', '1282'),
        metric('店铺总数量', 'composed', '1252'),
        metric('商品总数量', 'composed', '13252'),
        metric(
          '在线实时交易总计',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '1282.00元',
        ),
        metric('黄金会员', 'composed|members', '356'),
        metric('白金会员', 'composed|members', '432'),
        metric('商户会员', 'composed|members', '128'),
        metric('今日访问', 'composed|visitors|page-views', '1356'),
        metric('当前在线人数', 'composed|visitors|live-visitors-now', '98'),
        metric('最新留言', 'composed', '1'),
      ],
      either: names('酒吧类店铺|家政服务类店铺|外卖类店铺'),
      lookAlikes: names(
        '欢迎回到**站点管理中心|订单统计信息|商户统计信息|会员统计信息|访问统计|系统信息|服务器操作系统|WEB服务器|MySQL 版本|安全模式|时区设置|编码',
      ),
    },
  ],
};
