import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

export const lhyx: LiveDashboard = {
  title: 'vue-electron-admin shop, home',
  author: 'LHyouxiu',
  npm: null,
  source: 'github.com/LHyouxiu/vue-electron-admin, src/views/index/index.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/lhyx.html',
      metrics: [
        metric('关注人数(个)|关注人数', 'composed|shop-followers|favorite-users', '30'),
        metric('订单总数(笔)|订单总数', 'orders|orders-created|composed', '120'),
        metric(
          '今日订单总金额(元)|今日订单总金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '4183.80',
        ),
        metric('本月销量(笔)', 'items-sold|orders|composed', '100'),
        metric('出售中', 'composed|products-online', '64'),
        metric('待回复', 'composed', '10'),
        metric('库存预警', 'composed', '0'),
        metric('仓库中', 'composed', '3'),
        metric('待付款', 'composed', '0'),
        metric('待发货', 'composed', '10'),
        metric('已发货', 'composed|orders-shipped', '0'),
        metric('已收货', 'composed', '3'),
        metric('退款中', 'composed', '3'),
        metric('待售后', 'composed|pending-aftersale', '3'),
        metric(
          '订单金额(元)|订单金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount|order-amount',
          '12',
        ),
        metric('订单量(件)|订单量', 'orders|orders-created|composed', '12'),
        column('销量', 'items-sold|composed|product-total-sales'),
      ],
      either: [],
      lookAlikes: names(
        '后台首页|商品管理|订单管理|会员管理|系统设置|店铺及商品提示|需要关注的店铺信息及待处理事项|交易提示|需要立即处理的交易订单|订单数量|操作按钮|销售情况统计|按周期统计商家店铺的订单量和订单金额|昨日销量|单品销售排名|商品信息|小天鹅（LittleSwan）滚筒洗衣机...',
      ),
    },
  ],
};
