import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const ewei: LiveDashboard = {
  title: '人人商城 (ewei_shopv2), overview',
  author: 'michealwoo (qmsx)',
  npm: null,
  source: 'github.com/michealwoo/qmsx, addons/ewei_shopv2/template/web/shop/index.html',
  locale: 'zh-CN',
  pages: [
    {
      path: '/ewei.html',
      metrics: [
        metric('已售罄商品', 'composed|out-of-stock-products', '14'),
        metric('待发货订单', 'composed', '23'),
        metric('维权中订单', 'composed', '2'),
        metric('待审核提现', 'composed', '5'),
        metric('分销商总数', 'composed', '318'),
        metric('待审核分销商', 'composed', '4'),
        metric('待审核佣金申请', 'composed', '6'),
        metric('待打款佣金申请', 'composed', '1'),
      ],
      either: names('金额'),
      lookAlikes: names(
        '添加商品|商城概述|点击修改|用户购买待发货订单|状态|日期|用户|订单号|操作|查看详情',
      ),
    },
  ],
};
