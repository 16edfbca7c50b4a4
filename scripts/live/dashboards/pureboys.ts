import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const pureboys: LiveDashboard = {
  title: 'PHP 商城, start page (cells in pairs)',
  author: 'pureboys',
  npm: null,
  source: 'github.com/pureboys/mall, view/admin/public/main.tpl',
  locale: 'zh-CN',
  pages: [
    {
      path: '/pureboys.html',
      metrics: [
        metric('待发货订单', 'composed', '12'),
        metric('未确认订单', 'composed', '5'),
        metric('未支付订单', 'composed', '38'),
        metric('申请退款订单', 'composed|refund-orders', '2'),
        metric('商品总数量', 'composed', '486'),
        metric('库存警告量', 'composed', '7'),
        metric('下架总数量', 'composed', '31'),
        metric('促销商品量', 'composed', '0'),
      ],
      either: [],
      lookAlikes: names(
        '起始页--后台管理|订单统计信息|商品统计信息|系统信息|服务器基本信息|服务器软件',
      ),
    },
  ],
};
