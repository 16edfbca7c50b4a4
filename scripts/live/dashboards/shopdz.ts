import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

export const shopdz: LiveDashboard = {
  title: 'ShopDZ, admin home',
  author: 'Comsenz',
  npm: null,
  source: 'github.com/Comsenz/ShopDZ, code/apps/Admin/View/Template/Index.php',
  locale: 'zh-CN',
  pages: [
    {
      path: '/shopdz.html',
      metrics: [
        metric('待付款', 'composed', '222220'),
        metric('待发货', 'composed', '200'),
        metric('售前退款', 'composed', '20'),
        metric('售后退货', 'composed', '2220'),
        metric('出售中', 'composed|products-online', '222220'),
        metric('仓库中已审核', 'composed', '20'),
        column('订单量×2', 'orders|orders-created|composed'),
        column(
          '订单金额×3',
          'composed|paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
        ),
        column('浏览量', 'page-views'),
        metric('昨日浏览pv', 'page-views|composed', '1000'),
        metric('昨日浏览uv', 'visitors|composed', '--'),
        metric('商品浏览pv×2', 'product-page-views|page-views|composed', '10'),
        metric('店铺访问pv×2', 'page-views|composed', '10000'),
      ],
      either: names('昨日销量|月销量'),
      lookAlikes: names(
        '访问店铺|手机扫码访问|发布商品|交易提示|您需要关注的店铺信息以及待处理事项|店铺及商品提示|草稿箱|待回复咨询|销售情况统计|按周期统计商家店铺的订单量和订单金额|项目|新会员注册统计|统计会员注册量|昨日|本月|页面流量统计|单品销售排名|掌握30日内最热销的商品及时补充货源',
      ),
    },
  ],
};
