import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const fenxiao: LiveDashboard = {
  title: '朋友淘 affiliate shop, home',
  author: 'UnaHe',
  npm: null,
  source: 'github.com/UnaHe/fenxiao-admin, resources/views/admin/dashboard.blade.php',
  locale: 'zh-CN',
  pages: [
    {
      path: '/fenxiao.html',
      metrics: [
        metric('提现申请', 'composed', '4'),
        metric('今日注册', 'composed|new-members|members', '31'),
        metric('昨日注册', 'composed|new-members|members', '44'),
        metric('本周注册', 'composed|new-members|members', '188'),
        metric('本月注册', 'composed|new-members|members', '702'),
        metric('用户总数', 'members|unique-customers|visitors|composed', '15,204'),
        metric('订单数', 'orders|orders-created|composed', '23'),
        metric(
          '付款金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '¥1,286.40',
        ),
        metric('订单数', 'orders|orders-created|composed', '17'),
        metric('结算金额', 'composed|settled-amount', '¥932.15'),
        metric('订单数', 'orders|orders-created|composed', '512'),
        metric(
          '付款金额',
          'paid-amount|gross-revenue|total-sales|gmv|order-totals-with-tax|composed|order-amount',
          '¥30,418.77',
        ),
        metric('订单数', 'orders|orders-created|composed', '433'),
        metric('结算金额', 'composed|settled-amount', '¥24,870.30'),
      ],
      either: names(
        '今日付款|今日结算|本月付款|本月结算|PID总量|已使用|未使用|直升等级申请|挂机续费申请',
      ),
      lookAlikes: names(
        '注销登录|首页|用户管理|订单管理|意见反馈|Banner管理|账单管理|公告管理|通知管理|系统设置|系统概览|查看详情|用户注册情况|订单情况|同步时间|PID使用情况',
      ),
    },
  ],
};
