import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

const MENU =
  '仪表盘|工作台|分析页|电子商务|模板中心|卡片|图表|组件中心|图标选择器|用户管理|角色管理|文章管理|文章列表|文章评论|异常页面';

export const artDesignPro: LiveDashboard = {
  title: 'Art Design Pro, three dashboards',
  author: 'Daymychen',
  npm: null,
  source: 'github.com/Daymychen/art-design-pro, src/views/dashboard',
  locale: 'zh-CN',
  pages: [
    {
      path: '/art-console.html',
      metrics: [
        metric('总访问次数', 'page-views|sessions|composed', '9,120'),
        metric('在线访客数', 'composed|visitors|live-visitors-now|live-online-now', '182'),
        metric('点击量', 'ad-clicks|product-clicks|composed', '9,520'),
        metric('新用户', 'new-members|new-customers|new-visitors|composed', '156'),
        metric('总用户量', 'members|composed', '32k'),
        metric('总访问量', 'page-views|sessions|composed', '128k'),
        metric('日访问量', 'page-views|sessions|composed', '1.2k'),
      ],
      either: [],
      lookAlikes: names(`${MENU}|较上周|用户概述|比上周|周同比`),
    },
    {
      path: '/art-analysis.html',
      metrics: [
        metric('总销售额', 'total-sales|paid-amount|composed', '999'),
        metric('总订单量', 'orders', '300'),
        metric('产品销售量', 'items-sold|composed', '56'),
        metric('新客户数', 'new-customers', '68'),
        metric('实际销售额', 'paid-amount|composed', '8,823'),
        metric('目标销售额', 'composed', '12,122'),
      ],
      either: [],
      lookAlikes: names(`${MENU}|今日销售|销售总结|导出|较昨天|目标与实际|全球|商业|客户满意度`),
    },
    {
      path: '/art-ecommerce.html',
      metrics: [
        metric('今日销售额', 'paid-amount', '¥2,340'),
        metric('商品总数', 'composed|products-online', '55,231'),
        metric('销售量', 'items-sold|composed', '14.5k'),
        metric('线上销售', 'composed', '¥200,858'),
        metric('线下销售', 'composed', '¥102,927'),
        column('销量', 'items-sold|product-total-sales|composed'),
      ],
      either: names('购物车转化率|增长|价格|库存'),
      lookAlikes: names(
        `${MENU}|欢迎回来 admin|较昨日|这个月增长|年度销售额|按季度统计|热销商品|本周销售排行|智能手表Pro|电子产品|女装服饰|热销产品|本月销售情况|产品|销售趋势`,
      ),
    },
  ],
};
