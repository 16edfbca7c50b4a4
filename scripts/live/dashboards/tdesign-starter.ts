import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

export const tdesignStarter: LiveDashboard = {
  title: 'TDesign Vue Next Starter, two dashboards',
  author: 'Tencent',
  npm: null,
  source: 'github.com/Tencent/tdesign-vue-next-starter, src/pages/dashboard',
  locale: 'zh-CN',
  pages: [
    {
      path: '/tdesign-base.html',
      metrics: [
        metric(
          '总收入',
          'paid-amount|gross-revenue|total-sales|order-totals-with-tax|composed',
          '28425.00',
        ),
        metric('总退款', 'refund-amount|composed', '768.00'),
        metric('活跃用户（个）|活跃用户', 'composed|active-members', '1126'),
        metric('产生订单（个）|产生订单', 'orders|orders-created|composed', '527'),
        column('订单量×2', 'orders|composed'),
      ],
      either: names('本月入库总计（件）|本月出库总计（件）|本月入库总计|本月出库总计'),
      lookAlikes: names(
        '仪表盘|概览仪表盘|统计报表|列表页|基础列表页|个人中心|自从上周以来|统计数据|销售渠道|销售订单排名|本周|近三月|排名|客户名称|较上周|操作|国家电网有限公司|详情|供应商名称|出入库概览|导出数据',
      ),
    },
    {
      path: '/tdesign-detail.html',
      metrics: [metric('供应商数量（个）|供应商数量', 'composed', '13')],
      either: names(
        '总申请数（次）|总申请数|采购商品品类（类）|采购商品品类|申请人数量（人）|申请人数量|申请完成率（%）|申请完成率|到货及时率（%）|到货及时率',
      ),
      lookAlikes: names(
        '仪表盘|列表页|个人中心|本月采购申请情况|环比|采购商品申请趋势|采购商品满意度分布|导出数据',
      ),
    },
  ],
};
