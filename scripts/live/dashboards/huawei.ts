import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const huawei: LiveDashboard = {
  title: '华为商城 course shop on LightYear',
  author: 'fobole',
  npm: null,
  source: 'github.com/fobole/jsp_huawei, WEB-INF/jsp/hou/index.jsp',
  locale: 'zh-CN',
  pages: [
    {
      path: '/huawei.html',
      metrics: [
        metric('商品上架数', 'composed|products-online', '48'),
        metric('前台会员总量', 'members|unique-customers|visitors|composed', '1,036'),
      ],
      either: names('广告总数|后台用户总数'),
      lookAlikes: names(
        '后台首页|商品管理|订单管理|会员管理|类别管理|评价管理|广告管理|用户管理|订单历史记录|会员|员工',
      ),
    },
  ],
};
