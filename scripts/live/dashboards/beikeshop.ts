import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const beikeshop: LiveDashboard = {
  title: 'BeikeShop, data board and totals',
  author: 'guangda (beikeshop.com)',
  npm: null,
  source: 'github.com/beikeshop/beikeshop, resources/beike/admin/views/pages/dashboard',
  locale: 'zh-CN',
  pages: [
    {
      path: '/beike.html',
      metrics: [
        metric('访客数', 'visitors', '1286'),
        metric('加购数', 'add-to-cart-count|add-to-cart-actions|cart-users|composed', '214'),
        metric('成交用户数', 'buyers|composed', '63'),
        metric(
          '转化率',
          'pay-conversion-rate|order-conversion-rate|session-conversion-rate',
          '4.90%',
        ),
        metric('商品浏览量', 'product-page-views|page-views|composed', '3410'),
        metric('独立访客量', 'visitors|composed', '1286'),
        metric('加购数量', 'add-to-cart-count|add-to-cart-actions|composed', '214'),
        metric('下单数', 'orders-created|composed', '88'),
        metric('支付成功数', 'orders|composed', '63'),
      ],
      either: names('销量'),
      lookAlikes: names(
        '首页|订单列表|售后管理|商品分类|商品管理|商品品牌|客户管理|客户组|文章管理|商品销售|商品浏览|插件市场|系统设置|数据看板|实时监控电商平台关键指标和业务表现|今日|昨日|近7日|导出报表|刷新数据|vs 昨日|访客到购买转化率|访客到加购转化率|加购到购买转化率|访客趋势|客户来源分析|直接访问|Google|百度|下单漏斗|热销商品|滞销商品|纯棉四件套|加厚羽绒被',
      ),
    },
    {
      path: '/beike-totals.html',
      metrics: [
        metric('销售额', 'paid-amount|gmv|total-sales|composed', '8812.00'),
        metric('订单量', 'orders|composed', '63'),
        metric('新增用户', 'new-members|composed', '19'),
        metric('新增商品', 'composed', '4'),
      ],
      either: [],
      lookAlikes: names(
        '首页|订单列表|售后管理|商品分类|商品管理|客户管理|客户组|商品销售|商品浏览|今日|昨日|较前一日',
      ),
    },
  ],
};
