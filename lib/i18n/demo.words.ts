import { defineWords } from './say';

/**
 * Words of the sample back office. The metric names are the ones that real back offices
 * print (`lib/metrics`), because the page is read by the same recognition as a real one.
 */
export const demoWords = defineWords({
  title: { 'zh-CN': '示例小店 · 店铺概况', en: 'Sample shop · Overview' },
  sample: { 'zh-CN': '示例数据', en: 'Sample data' },
  sampleHint: {
    'zh-CN': '这家店和这些数都是编的。把鼠标停在有记号的词上看看。',
    en: 'This shop and its numbers are made up. Rest the mouse on a marked word.',
  },
  menu: { 'zh-CN': '后台菜单', en: 'Back office menu' },
  menuHome: { 'zh-CN': '店铺概况', en: 'Overview' },
  crumbs: { 'zh-CN': '所在位置', en: 'You are here' },
  crumbData: { 'zh-CN': '数据', en: 'Data' },
  period: { 'zh-CN': '看哪几天', en: 'Which days' },
  yesterday: { 'zh-CN': '昨天', en: 'Yesterday' },
  last7: { 'zh-CN': '近7天', en: 'Last 7 days' },
  last30: { 'zh-CN': '近30天', en: 'Last 30 days' },
  dates: { 'zh-CN': '统计时间：{from} ~ {to}', en: 'Period: {from} ~ {to}' },
  dateOne: { 'zh-CN': '统计时间：{from}', en: 'Period: {from}' },
  versusYesterday: { 'zh-CN': '较前一日', en: 'vs previous day' },
  versusLast7: { 'zh-CN': '较前7日', en: 'vs previous 7 days' },
  versusLast30: { 'zh-CN': '较前30日', en: 'vs previous 30 days' },

  overview: { 'zh-CN': '店铺概况', en: 'Overview' },
  trend: { 'zh-CN': '每天收到的钱', en: 'Money received per day' },
  trendAlt: {
    'zh-CN': '折线图：{days} 天里，每天收到的钱在 {low} 和 {high} 之间，昨天是 {last}。',
    en: 'Line chart of {days} days: between {low} and {high} a day, yesterday {last}.',
  },
  ads: { 'zh-CN': '推广报表', en: 'Ad report' },
  adPlan: { 'zh-CN': '计划', en: 'Plan' },
  adAll: { 'zh-CN': '合计', en: 'Total' },
  products: { 'zh-CN': '商品排行', en: 'Product ranking' },
  product: { 'zh-CN': '商品', en: 'Product' },
  shop: { 'zh-CN': '老客和口碑', en: 'Regulars and reputation' },
  shopHint: {
    'zh-CN': '每天算一次，和上面选的日期无关',
    en: 'Counted once a day, whatever days are chosen above',
  },
  outOf5: { 'zh-CN': '满分 5 分', en: 'out of 5' },
  boughtAgain: {
    'zh-CN': '前 30 天的 {whole} 位客人里，{part} 位又来买了',
    en: '{part} of the {whole} guests of the 30 days before came back',
  },

  visitors: { 'zh-CN': '访客数', en: 'Visitors' },
  views: { 'zh-CN': '浏览量', en: 'Page views' },
  buyers: { 'zh-CN': '支付买家数', en: 'Buyers' },
  paid: { 'zh-CN': '支付金额', en: 'Revenue' },
  payRate: { 'zh-CN': '支付转化率', en: 'Conversion rate' },
  spendPerBuyer: { 'zh-CN': '客单价', en: 'Spend per buyer' },
  cartUsers: { 'zh-CN': '加购人数', en: 'Add to cart visitors' },
  cartRate: { 'zh-CN': '加购率', en: 'ATC rate' },
  refund: { 'zh-CN': '退款金额', en: 'Refund amount' },
  refundRate: { 'zh-CN': '退款率', en: 'Refund rate (by amount)' },
  adSpend: { 'zh-CN': '花费', en: 'Ad spend' },
  adClicks: { 'zh-CN': '点击量', en: 'Ad clicks' },
  costPerClick: { 'zh-CN': '平均点击花费', en: 'Cost per click' },
  adSales: { 'zh-CN': '总成交金额', en: 'Ad sales' },
  returnOnSpend: { 'zh-CN': '投入产出比', en: 'Return on ad spend' },
  repurchase: { 'zh-CN': '30天复购率', en: 'Repurchase rate' },
  score: { 'zh-CN': '店铺综合体验分', en: 'Shop experience score' },
});
