import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const dsshop: LiveDashboard = {
  title: 'DSSHOP, home',
  author: 'dspurl',
  npm: null,
  source:
    'github.com/dspurl/dsshop, admin/vue2/element-admin-v3/src/views/Dashboard/admin/index.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/dsshop.html',
      metrics: [
        metric('当日用户数', 'new-members|members|visitors|composed', '12'),
        metric('当日订单数', 'orders|orders-created', '45'),
        metric(
          '当日总收入',
          'paid-amount|gross-revenue|total-sales|order-totals-with-tax|composed',
          '5288',
        ),
        metric('当日总支出', 'expense-amount|composed', '310'),
        metric('待发货数量', 'composed', '9'),
        metric('库存不足商品数量', 'composed|out-of-stock-products', '4'),
      ],
      either: [],
      lookAlikes: names(
        '首页|商品管理|商品列表|分类管理|品牌管理|订单管理|订单列表|评价管理|用户管理|会员列表|收藏列表|统计管理|访问统计|用户统计|支付统计|营销管理|优惠券|分销|系统设置|检测到新版本|马上更新|低库存|商品访问榜|商品收藏榜|商品销量榜|棉麻衬衫 - 2|帆布鞋 - 1',
      ),
    },
  ],
};
