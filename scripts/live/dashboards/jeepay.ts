import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const jeepay: LiveDashboard = {
  title: 'Jeepay manager, analysis',
  author: 'jeequan',
  npm: null,
  source: 'github.com/jeequan/jeepay-ui, jeepay-ui-manager/src/views/dashboard/Analysis.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/jeepay.html',
      metrics: [
        metric('今日交易金额', 'paid-amount|gmv|composed', '￥12,804.50'),
        metric('昨日交易金额', 'paid-amount|gmv|composed', '￥11,930.00'),
        metric('近七天交易金额', 'paid-amount|gmv|composed', '￥86,420.10'),
        metric('交易总金额', 'paid-amount|gmv|composed', '￥1,820,331.60'),
        metric('服务商数量', 'composed', '12'),
        metric('交易总笔数', 'orders|composed', '40,216 笔'),
        metric('商户数量', 'composed', '185'),
      ],
      either: [],
      lookAlikes: names(
        '主页|商户管理|商户列表|应用列表|服务商管理|订单管理|支付订单|退款订单|转账订单|支付配置|系统管理|上午好|超级管理员|快速开始|交易统计|最近七天|单位（元）|支付方式',
      ),
    },
  ],
};
