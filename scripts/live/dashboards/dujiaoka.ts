import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const dujiaoka: LiveDashboard = {
  title: '独角数卡 dujiaoka, home',
  author: 'assimon',
  npm: null,
  source: 'github.com/assimon/dujiaoka, app/Admin/Charts and resources/lang/zh_CN/dujiaoka.php',
  locale: 'zh-CN',
  pages: [
    {
      path: '/dujiaoka.html',
      metrics: [
        metric('总订单数', 'orders|orders-created', '124'),
        metric('待处理订单数', 'composed', '3'),
        metric('处理中订单数', 'composed', '2'),
        metric('已完成订单数', 'composed', '118'),
        metric('失败订单数', 'composed', '1'),
        metric('异常订单数', 'composed', '0'),
        metric('支付成功数', 'orders|composed', '121'),
        metric('未支付数', 'composed', '3'),
        metric('销售额', 'paid-amount|gmv|total-sales', '3,120.50'),
      ],
      either: names('订单成交率'),
      lookAlikes: names(
        '首页|系统|管理员|商店管理|商品分类|商品列表|订单列表|卡密管理|优惠码|配置|支付配置|系统设置|邮件模板|控制台|销售数据|最近7天|今天|最近一个月|最近一年|支付数据|受欢迎的商品',
      ),
    },
  ],
};
