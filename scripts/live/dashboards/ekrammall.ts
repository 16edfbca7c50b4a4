import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const ekrammall: LiveDashboard = {
  title: 'EKRAMMALL, admin home',
  author: 'RuiMaandAmir',
  npm: null,
  source: 'github.com/RuiMaandAmir/EKRAMMALL, frontend/admin/src/views/dashboard/index.vue',
  locale: 'zh-CN',
  pages: [
    {
      path: '/ekrammall.html',
      metrics: [
        metric('总订单数', 'orders|composed', '3682'),
        metric('今日订单', 'orders|composed', '41'),
        metric('总销售额', 'paid-amount|total-sales|composed', '¥482903.60'),
        metric('今日销售', 'paid-amount|composed', '¥5120.00'),
        metric('用户数量', 'members|composed', '2190'),
        metric('今日新增', 'composed|new-members', '12'),
        metric('商品数量', 'composed', '356'),
        metric('已上架', 'composed|products-online', '298'),
      ],
      either: [],
      lookAlikes: names(
        '首页|商品管理|订单管理|用户管理|系统设置|最近一周销售趋势|商品销售排行|暂无数据',
      ),
    },
  ],
};
