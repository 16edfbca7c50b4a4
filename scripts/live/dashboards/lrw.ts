import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const lrw: LiveDashboard = {
  title: '商之翼 seller centre, welcome',
  author: 'zhangs919 (laravelvip-b2b2c)',
  npm: null,
  source: 'github.com/zhangs919/laravelvip-b2b2c, seller tpl_2018/index/index/welcome.blade.php',
  locale: 'zh-CN',
  pages: [
    {
      path: '/lrw.html',
      metrics: [
        metric('出售中的商品', 'composed|products-online', '128'),
        metric('仓库中的商品', 'composed', '36'),
        metric('等待审核的商品', 'composed', '4'),
        metric('违规下架的商品', 'composed', '1'),
        metric(
          '今日统计营业额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '2680.50',
        ),
        metric('今日有效订单量', 'composed|orders|effective-orders', '19'),
        metric('今日添加会员', 'composed|new-members|members', '7'),
        metric('待付款订单', 'composed', '6'),
        metric('待发货订单', 'composed', '11'),
        metric('待评价订单', 'composed', '42'),
        metric('退款中订单', 'composed|refund-orders', '2'),
        metric('售后退款订单', 'composed|refund-orders', '3'),
        metric('换货维修订单', 'composed', '1'),
        metric('待处理的投诉', 'composed', '5'),
        metric('平台介入的投诉', 'composed', '2'),
      ],
      either: [],
      lookAlikes: names(
        '店铺预览|小程序码预览|点击查看|订单提醒|违规提醒|销售情况统计|店铺信息|平台信息|站点信息|商家公告|更多|双十二活动报名开始|站内信|您有新的订单，请及时发货|客户等级分析|设置VIP等级|暂无信息内容...',
      ),
    },
  ],
};
