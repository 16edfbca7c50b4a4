import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const ecshop: LiveDashboard = {
  title: 'ECShop 2.7.1, start page',
  author: '商派 (ShopEx)',
  npm: null,
  source: 'ECShop 2.7.1, admin/templates/start.htm',
  locale: 'zh-CN',
  pages: [
    {
      path: '/ecshop.html',
      metrics: [
        metric('待发货订单', 'composed', '15'),
        metric('未确认订单', 'composed', '27'),
        metric('待支付订单', 'composed', '13'),
        metric('已成交订单数', 'orders|composed', '934'),
        metric('新缺货登记', 'composed', '2'),
        metric('退款申请', 'composed', '4'),
        metric('商品总数', 'composed', '208'),
        metric('库存警告商品数', 'composed', '5'),
        metric('新品推荐数', 'composed', '31'),
        metric('精品推荐数', 'composed', '24'),
        metric('热销商品数', 'composed', '18'),
        metric('促销商品数', 'composed', '9'),
        metric('商品总数', 'composed', '16'),
        metric('库存警告商品数', 'composed', '2'),
        metric('新品推荐数', 'composed', '1'),
        metric('精品推荐数', 'composed', '4'),
        metric('热销商品数', 'composed', '6'),
        metric('促销商品数', 'composed', '3'),
        metric('今日访问', 'visitors|page-views|composed', '381'),
        metric('在线人数', 'composed', '12'),
        metric('最新留言', 'composed', '7'),
        metric('未审核评论', 'composed', '8'),
      ],
      either: [],
      lookAlikes: names(
        'ECSHOP 管理中心|订单统计信息|实体商品统计信息|虚拟商品统计|访问统计|系统信息|服务器操作系统|Web 服务器|PHP 版本|MySQL 版本|安全模式|时区设置|IP 库版本|文件上传的最大大小|编码|安装日期',
      ),
    },
  ],
};
