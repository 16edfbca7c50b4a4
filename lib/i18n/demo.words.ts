import { defineWords } from './say';

/**
 * Words of the sample back office around its numbers. The names of the numbers themselves
 * are those of real back offices (`lib/demo/looks`): they are read by the same recognition.
 */
export const demoWords = defineWords({
  title: { 'zh-CN': '示例小店', en: 'Sample shop' },
  sample: { 'zh-CN': '示例数据', en: 'Sample data' },
  sampleHint: {
    'zh-CN': '这家店和这些数都是编的。',
    en: 'This shop and its numbers are made up.',
  },
  hint: {
    'zh-CN': '把鼠标停在有记号的词上看看。',
    en: 'Rest the mouse on a marked word.',
  },
  veiledHint: {
    'zh-CN': '这一页的数字是画出来的。人看得见，懂店读不了，就说读不了。',
    en: 'The digits here are drawn with a special font. You can see them; Dongdian can not read them, and says so.',
  },
  controls: { 'zh-CN': '换一家店或一种后台', en: 'Another shop or back office' },
  trade: { 'zh-CN': '卖什么', en: 'What it sells' },
  look: { 'zh-CN': '后台样子', en: 'Back office' },
  menu: { 'zh-CN': '后台菜单', en: 'Back office menu' },
  crumbs: { 'zh-CN': '所在位置', en: 'You are here' },
  crumbData: { 'zh-CN': '数据', en: 'Data' },

  pageOverview: { 'zh-CN': '店铺概况', en: 'Overview' },
  pageTraffic: { 'zh-CN': '流量看板', en: 'Traffic board' },
  pageTrade: { 'zh-CN': '交易概况', en: 'Trade board' },
  pageAds: { 'zh-CN': '推广报表', en: 'Ad report' },
  pageService: { 'zh-CN': '服务体验', en: 'Service board' },
  pageReviews: { 'zh-CN': '评价管理', en: 'Review board' },
  pageRules: { 'zh-CN': '规则中心', en: 'Rules centre' },

  period: { 'zh-CN': '看哪几天', en: 'Which days' },
  yesterday: { 'zh-CN': '昨天', en: 'Yesterday' },
  last7: { 'zh-CN': '近7天', en: 'Last 7 days' },
  last30: { 'zh-CN': '近30天', en: 'Last 30 days' },
  dates: { 'zh-CN': '统计时间：{from} ~ {to}', en: 'Period: {from} ~ {to}' },
  dateOne: { 'zh-CN': '统计时间：{from}', en: 'Period: {from}' },
  versusYesterday: { 'zh-CN': '较前一日', en: 'vs previous day' },
  versusLast7: { 'zh-CN': '较前7日', en: 'vs previous 7 days' },
  versusLast30: { 'zh-CN': '较前30日', en: 'vs previous 30 days' },
  versusPeriod: { 'zh-CN': '较上周期', en: 'vs previous period' },
  beforeYesterday: { 'zh-CN': '前一日', en: 'Previous day' },
  beforePeriod: { 'zh-CN': '上周期', en: 'Previous period' },
  rises: { 'zh-CN': '上升', en: 'up' },
  falls: { 'zh-CN': '下降', en: 'down' },

  /** The welcome page shows a mark on it. */
  visitors: { 'zh-CN': '访客数', en: 'Visitors' },

  panelKey: { 'zh-CN': '主要的数', en: 'Main numbers' },
  panelTrend: { 'zh-CN': '每天收到的钱', en: 'Money received per day' },
  panelAds: { 'zh-CN': '推广明细', en: 'Ad details' },
  panelProducts: { 'zh-CN': '商品排行', en: 'Product ranking' },
  panelSources: { 'zh-CN': '客人从哪里来', en: 'Where guests come from' },
  panelReasons: { 'zh-CN': '为什么退', en: 'Why money was paid back' },
  panelStars: { 'zh-CN': '给了几颗星', en: 'How many stars' },
  panelDays: { 'zh-CN': '每天的账', en: 'Day by day' },
  panelMonthly: { 'zh-CN': '口碑', en: 'Reputation' },
  panelBreakdown: { 'zh-CN': '钱是怎么算出来的', en: 'How the sum is made' },
  panelPeople: { 'zh-CN': '来的人', en: 'Guests' },
  panelLatest: { 'zh-CN': '客人写的话', en: 'What guests wrote' },
  panelNotices: { 'zh-CN': '公告', en: 'Notices' },
  monthlyHint: {
    'zh-CN': '每天算一次，和上面选的日期无关',
    en: 'Counted once a day, whatever days are chosen above',
  },
  daysHint: {
    'zh-CN': '共 {count} 天，往下滚着看',
    en: '{count} days, scroll to see them',
  },
  trendAlt: {
    'zh-CN': '折线图：{days} 天里，每天收到的钱在 {low} 和 {high} 之间，昨天是 {last}。',
    en: 'Line chart of {days} days: between {low} and {high} a day, yesterday {last}.',
  },

  colPlan: { 'zh-CN': '计划', en: 'Plan' },
  colAll: { 'zh-CN': '合计', en: 'Total' },
  colProduct: { 'zh-CN': '商品', en: 'Product' },
  colSource: { 'zh-CN': '来路', en: 'Came from' },
  colReason: { 'zh-CN': '原因', en: 'Reason' },
  colStars: { 'zh-CN': '星', en: 'Stars' },
  colDay: { 'zh-CN': '日期', en: 'Day' },
  tagPromotion: { 'zh-CN': '满减', en: 'Money off' },
  tagRule: { 'zh-CN': '新规', en: 'New rule' },
  tagBatch: { 'zh-CN': '退得多', en: 'Many returns' },

  starsOf5: { 'zh-CN': '5 颗星里给了 {stars} 颗', en: '{stars} of 5 stars' },
  withPicture: { 'zh-CN': '有照片', en: 'With a picture' },
  announced: { 'zh-CN': '发布 {date}', en: 'Published {date}' },
  effective: { 'zh-CN': '生效 {date}', en: 'Effective {date}' },
  ruleBefore: { 'zh-CN': '修订前', en: 'Before' },
  ruleAfter: { 'zh-CN': '修订后', en: 'After' },
});
