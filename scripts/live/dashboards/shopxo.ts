import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const shopxo: LiveDashboard = {
  title: 'ShopXO, home',
  author: '龚福祥 (ShopXO)',
  npm: null,
  source: 'github.com/gongfuxiang/shopxo, app/admin/view/default/index/init.html',
  locale: 'zh-CN',
  pages: [
    {
      path: '/shopxo.html',
      metrics: [
        metric('用户总量', 'members|composed', '8123'),
        metric('订单总量', 'orders|orders-created|composed', '19802'),
        metric('成交总量', 'orders|items-sold|composed', '17044'),
        metric('订单总计', 'composed|order-amount|paid-amount', '1203948.20'),
      ],
      either: [],
      lookAlikes: names(
        '系统设置|商品管理|订单管理|用户管理|数据管理|支付方式|文章管理|插件管理|仓库管理|商城统计|近3天|近7天|近15天|更多|筛选|今日|昨日|上月|当月|订单成交金额|订单交易|常用功能|用户列表|订单售后|热销商品|订单地域分布|省|市|区/县|新增用户|下单用户',
      ),
    },
  ],
};
