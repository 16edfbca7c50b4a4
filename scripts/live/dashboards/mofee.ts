import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const mofee: LiveDashboard = {
  title: 'Mofee 聚合支付, merchant overview',
  author: 'smadol',
  npm: null,
  source: 'github.com/smadol/Payment-Mofee, data/template/user/user/index.html',
  locale: 'zh-CN',
  pages: [
    {
      path: '/mofee.html',
      metrics: [
        metric('总交易笔数', 'orders|orders-created|composed', '18,420'),
        metric(
          '总交易金额(元)|总交易金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '1,305,288.16',
        ),
        metric('今日交易笔数', 'orders|orders-created|composed', '64'),
        metric(
          '今日交易金额(元)|今日交易金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '4872.50',
        ),
        metric('今日成功交易笔数', 'orders|orders-created|composed', '57'),
        metric(
          '今日成功交易金额(元)|今日成功交易金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '4130.00',
        ),
        metric('交易总笔数', 'orders|orders-created|composed', '81'),
        metric(
          '交易总金额(元)|交易总金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '6205.30',
        ),
      ],
      either: [],
      lookAlikes: names(
        '退出|开发文档|帮助中心|总览|交易管理|支付订单查询|资金管理|申请结算|结算记录|账户管理|账户信息|API安全|基本信息|商户号|商户名称|联系人QQ|手机号码|结算方式|结算账户|总交易合计|今日交易统计|昨日交易统计',
      ),
    },
  ],
};
