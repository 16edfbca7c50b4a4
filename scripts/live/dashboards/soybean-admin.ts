import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const soybeanAdmin: LiveDashboard = {
  title: 'Soybean Admin, home',
  author: 'Soybean',
  npm: null,
  source: 'github.com/soybeanjs/soybean-admin, src/views/home',
  locale: 'zh-CN',
  pages: [
    {
      path: '/soybean.html',
      metrics: [
        metric('消息', 'composed', '12'),
        metric('访问量', 'page-views|sessions|composed', '9,725'),
        metric('成交额', 'paid-amount|gmv', '$1,026'),
        metric('成交量', 'orders|items-sold|composed', '9,527'),
      ],
      either: names('项目数|待办|下载量'),
      lookAlikes: names(
        '首页|系统管理|用户管理|角色管理|菜单管理|多级菜单|异常页|今日多云转晴，20℃ - 25℃!|项目动态|更多动态',
      ),
    },
  ],
};
