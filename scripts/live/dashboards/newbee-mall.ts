import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const newbeeMall: LiveDashboard = {
  title: 'newbee-mall vue3-admin',
  author: '十三 (newbee-ltd)',
  npm: null,
  source: 'github.com/newbee-ltd/vue3-admin at 3072a2b, the built pages in its folder dist',
  storage: { token: '"a"' },
  pages: [
    {
      path: '/#/dashboard',
      metrics: [
        metric('今日订单数', 'orders', '1888'),
        metric('今日日活', 'composed|visitors|active-members', '36271'),
        metric(
          '转化率',
          'pay-conversion-rate|order-conversion-rate|session-conversion-rate',
          '20%',
        ),
      ],
      either: [],
      lookAlikes: names(
        'Dashboard|系统介绍|添加商品|首页配置|轮播图配置|热销商品配置|新品上线配置|为你推荐配置|模块管理|分类管理|商品管理|会员管理|订单管理|系统管理|修改密码|大盘数据',
      ),
    },
  ],
};
