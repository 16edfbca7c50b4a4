import { column, type LiveDashboard, metric, names } from '../dashboard.ts';

export const antDesignPro: LiveDashboard = {
  title: 'Ant Design Pro 6.0.3',
  author: 'Ant Group',
  npm: null,
  source: 'github.com/ant-design/ant-design-pro at adfd440; log in once as admin',
  locale: 'zh-CN',
  ready: '线上热门搜索',
  pages: [
    {
      path: '/dashboard/analysis',
      metrics: [
        metric('总销售额×2', 'total-sales|gross-sales|gmv|composed|paid-amount', '126,560'),
        metric('日销售额', 'total-sales|gross-sales|gmv|composed|paid-amount', '12,423'),
        metric('访问量×2', 'sessions|page-views|composed', '8,846'),
        metric('日访问量', 'sessions|page-views|composed', '1,234'),
        metric('支付笔数×2', 'orders|composed', '6,560'),
        metric(
          '转化率',
          'pay-conversion-rate|order-conversion-rate|session-conversion-rate',
          '60%',
        ),
        column('用户数', 'composed|visitors|members|search-visitors'),
      ],
      // The names of the ring charts, and two whose number the page hides behind its change.
      either: names('转化率|搜索用户数|人均搜索次数|运营活动效果|周涨幅'),
      lookAlikes: names(
        '欢迎|管理页|分析页|监控页|工作台|表单页|列表页|详情页|结果页|异常页|个人页|AI 助手|周同比|日同比|销售额|访问量|今日|本周|本月|本年|门店销售额排名|工专路 0 号店|线上热门搜索|排名|搜索关键词|搜索关键词-0|销售额类别占比|全部渠道|线上|门店|Stores 0|客流量',
      ),
    },
  ],
};
