import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

export const ruoyiMall: LiveDashboard = {
  title: 'ruoyi-mall, home and statistics',
  author: 'zccbbg',
  npm: null,
  source:
    'github.com/zccbbg/ruoyi-mall-vue, src/views/index.vue and aws/systemStatistics/index.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/ruoyi-mall.html',
      metrics: [
        metric('会员数', 'members|composed', '1203'),
        metric('加购数', 'add-to-cart-count|add-to-cart-actions|composed', '348'),
        metric('分销商数', 'composed', '10'),
        metric('待处理', 'composed|pending-aftersale', '6'),
        metric('处理中', 'composed', '2'),
        metric('未发订单数', 'composed', '17'),
        metric('今日订单数', 'orders|orders-created', '39'),
        metric('今日成交额', 'paid-amount', '2865.40'),
        metric('今日发货数', 'orders-shipped|packages-shipped|composed', '21'),
        column('销量', 'items-sold|product-total-sales|composed'),
      ],
      either: [],
      lookAlikes: names(
        '首页|商品|商品管理|品牌管理|分类管理|订单|订单管理|售后管理|会员|会员管理|购物车|统计|系统统计|营销|优惠券活动|积分设置|系统工具|讲解视频|今天是|售后|订单统计|近七日|近三十日|商品销量榜|规格销量榜|今日|商品名称|主图|有机苹果 5 斤|赣南脐橙|发展历程|2018年|2022年',
      ),
    },
    {
      path: '/ruoyi-mall-stat.html',
      metrics: [
        column('登录用户数', 'composed|active-members'),
        column('注册用户数', 'composed|new-members'),
        column('加购用户数', 'cart-users|composed'),
        column('下单用户数', 'order-buyers|composed'),
        column('成交用户数', 'buyers|composed'),
        column('下单数', 'orders-created|composed'),
        column('成交数', 'orders|composed'),
        column('成交金额', 'paid-amount|gmv'),
        column('售后数', 'composed|refund-orders'),
        column('售后金额', 'composed|refund-amount'),
      ],
      either: [],
      lookAlikes: names('首页|统计|系统统计|统计日期|搜索|重置'),
    },
  ],
};
