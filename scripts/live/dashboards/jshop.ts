import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const jshop: LiveDashboard = {
  title: 'Jshop, welcome page',
  author: 'jihainet (吉海科技)',
  npm: null,
  source: 'github.com/wjima/Jshop_mall, application/manage/view/index/welcome.html',
  locale: 'zh-CN',
  pages: [
    {
      path: '/jshop.html',
      metrics: [
        metric('待支付', 'composed', '8'),
        metric('待发货', 'composed', '15'),
        metric('待售后', 'composed|pending-aftersale', '3'),
        metric('库存报警', 'composed|out-of-stock-products', '6'),
      ],
      either: [],
      lookAlikes: names(
        '商品|订单|会员|促销|财务|报表|设置|快捷操作|公告|配送|支付方式|平台设置|待办事项|版本信息|产品名称|当前版本|更新日志|订单统计|会员统计|最近登录|查看更多>>|状态|登录用户|记录时间|登录IP|操作日志',
      ),
    },
  ],
};
