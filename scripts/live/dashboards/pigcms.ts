import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const pigcms: LiveDashboard = {
  title: '小猪收银 salesman home',
  author: 'wangbiubiu (jzzf)',
  npm: null,
  source: 'github.com/wangbiubiu/jzzf, Cashier/pigcms_tpl/Merchants/Salesman/index/index.tpl.php',
  locale: 'zh-CN',
  pages: [
    {
      path: '/pigcms.html',
      metrics: [
        metric(
          '月累计交易金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '68,204.35元',
        ),
        metric('月累计交易笔数', 'orders|orders-created|composed', '611笔'),
        metric('商户数量', 'composed', '38'),
        metric('门店数量', 'composed', '52'),
      ],
      either: names('金额/笔数'),
      lookAlikes: names(
        '首页|商户管理|交易记录|门店管理|佣金统计|交易统计|昨日交易|今日交易|月累计交易|门店统计',
      ),
    },
  ],
};
