import { type LiveDashboard, metric, names } from '../dashboard.ts';

export const dscmall: LiveDashboard = {
  title: 'A Laravel shop in the manner of 大商创, start page',
  author: 'unknown (public repository)',
  npm: null,
  source: 'its admin start page, a Blade template',
  locale: 'zh-CN',
  pages: [
    {
      path: '/dscmall.html',
      metrics: [
        metric('今日销售总额', 'paid-amount|composed', '¥12860.50'),
        metric('今日订单总数', 'orders|orders-created|composed', '46'),
        metric('今日报价条数', 'composed', '19'),
        metric('店铺数量', 'composed', '37'),
        metric('个人会员', 'composed', '1204'),
        metric('企业会员', 'composed', '318'),
        metric('待审核', 'composed', '21'),
        metric('会员总数', 'members|composed', '1522'),
        metric('待审批', 'composed', '3'),
        metric('待确认', 'composed', '8'),
        metric('待支付订单', 'composed', '14'),
        metric('待发货订单', 'composed', '22'),
        metric('待收货', 'composed', '35'),
      ],
      either: [],
      lookAlikes: names(
        '管理中心|个人会员信息|订单统计|销售统计|七天|一月|半年|控制面板|商城管理|商城首页|平台后台|商家后台|门店后台|客户服务|客服电话|客服QQ号码|问答社区|系统信息|服务器操作系统|Web 服务器|PHP 版本|域名|端口|服务器时间',
      ),
    },
  ],
};
