import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

export const sangouFood: LiveDashboard = {
  title: '三勾点餐 shop back office, home',
  author: 'wxw850227 (三勾)',
  npm: null,
  source: 'github.com/wxw850227/jjjshop, jjj_food_chain_shop/src/views/home/home.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/jjj.html',
      metrics: [
        metric('用户', 'new-members|members|composed', '32'),
        metric('用户', 'new-members|members|composed', '640'),
        metric('累计用户总数', 'members|composed', '5821'),
        metric('营业额', 'gross-revenue|paid-amount|composed', '4210.50'),
        metric('营业额', 'gross-revenue|paid-amount|composed', '88120.30'),
        metric('累计营业额总数', 'gross-revenue|paid-amount|composed', '918230.40'),
        metric('订单数', 'orders|orders-created', '96'),
        metric('订单数', 'orders|orders-created', '2012'),
        metric('累计订单总数', 'orders|orders-created|composed', '21873'),
        metric('退款', 'refund-amount|composed', '128.00'),
        metric('退款', 'refund-amount|composed', '2011.00'),
        metric('累计退款总数', 'refund-amount|composed', '30211.70'),
        metric('待处理外卖订单', 'composed', '7'),
        metric('待处理店内订单', 'composed', '5'),
        metric('外卖库存告急', 'composed', '3'),
        metric('店内库存告急', 'composed', '2'),
        metric('支付金额 (元)', 'paid-amount', '29874.60'),
        metric('全部订单', 'orders|orders-created|composed', '684'),
        metric('外卖订单', 'composed', '402'),
        metric('店内订单', 'composed', '282'),
        metric('退款订单', 'refund-orders|composed', '11'),
        metric('已完成', 'composed', '650'),
        column('销量', 'items-sold|product-total-sales|composed'),
        column('销售额', 'paid-amount|composed'),
      ],
      either: [],
      lookAlikes: names(
        '首页|门店|商品|订单|会员|统计|设置|今日|昨日|上月|待办事项|营业数据|支付金额概况|订单概况|更新时间|本日|近7天|近15天|近30天|本月|本年|商品销量排行|商品销售额排行|排名|商品名称|招牌牛肉面|红烧排骨饭|酸辣粉',
      ),
    },
  ],
};
