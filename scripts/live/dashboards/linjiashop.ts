import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const linjiashop: LiveDashboard = {
  title: '邻家小铺 linjiashop, home',
  author: 'enilu (microapp-store)',
  npm: null,
  source: 'github.com/microapp-store/linjiashop, linjiashop-admin/src/views/dashboard/index.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/linjiashop.html',
      metrics: [
        metric('累计订单', 'orders|orders-created|composed', '1532'),
        metric('累计用户', 'members|composed', '864'),
        metric('购物车', 'add-to-cart-count|cart-users|composed', '217'),
        metric('累计收入', 'paid-amount|gross-revenue|composed', '128930.5'),
      ],
      either: [],
      lookAlikes: names(
        '首页|系统管理|用户管理|角色管理|任务管理|消息管理|历史消息|消息模板|商城管理|会员管理|商品类别|商品管理|订单管理|收藏列表|物流公司|推广管理|专题管理|欢迎光临|2019双11All in cloud低至一折|主机爆款限时优惠|云短信产品低至8折|日期|名称|地址',
      ),
    },
  ],
};
