import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const pig10: LiveDashboard = {
  title: '小猪CMS, site statistics',
  author: 'fkssei',
  npm: null,
  source: 'github.com/fkssei/pigcms10, source/tp/Project/tpl/Index/main.php',
  locale: 'zh-CN',
  pages: [
    {
      path: '/pig10.html',
      metrics: [
        metric('用户总数', 'members|unique-customers|visitors|buyers|composed', '5203'),
        metric('商户总数', 'composed', '318'),
        metric('店铺总数', 'composed', '402'),
        metric('昨日新增用户', 'composed|new-members', '27'),
        metric('昨日新增店铺', 'composed', '3'),
        metric('订单总数', 'orders|orders-created|composed', '9120'),
        metric('未付款订单', 'composed', '64'),
        metric('未发货订单', 'composed', '21'),
      ],
      either: names('登陆次数'),
      lookAlikes: names('个人信息|会员名|会员组|超级管理员|最后登陆时间|网站统计|会员|订单'),
    },
  ],
};
