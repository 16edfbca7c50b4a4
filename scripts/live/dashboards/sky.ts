import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const sky: LiveDashboard = {
  title: '苍穹外卖 sky-take-out, workbench',
  author: 'shuhongfan',
  npm: null,
  source: 'github.com/shuhongfan/sky-take-out, project-rjwm-admin-vue-ts/src/views/dashboard',
  locale: 'zh-CN',
  pages: [
    {
      path: '/sky.html',
      metrics: [
        metric(
          '营业额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '¥ 3218.5',
        ),
        metric('有效订单', 'effective-orders|orders|composed', '74'),
        metric('订单完成率', 'composed|fulfilment-rate', '93%'),
        metric('平均客单价', 'spend-per-buyer|avg-order-value|composed', '¥ 43.49'),
        metric('新增用户', 'composed|new-members|new-customers', '18'),
        metric('待接单', 'composed', '3'),
        metric('待派送', 'composed', '5'),
        metric('已完成', 'composed', '66'),
        metric('已取消', 'composed', '2'),
        metric('全部订单', 'orders|orders-created|composed', '76'),
        metric('已启售', 'composed|products-online', '42'),
        metric('已停售', 'composed', '6'),
        metric('已启售', 'composed|products-online', '9'),
        metric('已停售', 'composed', '1'),
      ],
      either: [],
      lookAlikes: names(
        '工作台|数据统计|订单管理|套餐管理|菜品管理|分类管理|员工管理|今日数据|详细数据|订单明细|菜品总览|新增菜品|套餐总览|新增套餐',
      ),
    },
  ],
};
