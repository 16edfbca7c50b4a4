import type { PathId } from '../paths/types';
import type { LocalText } from '../shared/text';
import type { CoreItem } from './types';

const metric = (path: PathId, id: string, name: LocalText): CoreItem => ({
  id: `metric/${id}`,
  path,
  name,
  subject: { metric: id },
});
const offer = (path: PathId, id: string, name: LocalText): CoreItem => ({
  id: `offer/${id}`,
  path,
  name,
  subject: { offer: id },
});

/**
 * The 40 things worth keeping in mind, in the order of the areas: what a smallest merchant needs
 * first, and what back offices print most. Every area has a metric, so that each can ask about
 * the shop's own numbers. Names are those of the card and of the offer.
 */
export const coreItems: readonly CoreItem[] = [
  // Where the money goes, what one click and one yuan bring, and the own line to hold it against.
  // Ads are the first bill a smallest shop can not read; 8 to 12 platforms print these numbers.
  metric('3.1.1', 'ad-spend', { 'zh-CN': '广告花费', en: 'Ad spend' }),
  metric('3.1.1', 'ad-cost-per-click', { 'zh-CN': '平均点击花费', en: 'Cost per click' }),
  metric('3.1.1', 'ad-return-on-spend', {
    'zh-CN': '投入产出比（ROI / ROAS）',
    en: 'Return on ad spend',
  }),
  offer('3.1.1', 'ad-break-even', { 'zh-CN': '保本计算', en: 'Break-even of ads' }),
  // One or two people do everything: answers in time are the number that shows it, and a
  // stand-in and a ready sentence are what helps.
  metric('3.1.2', 'reply-rate-3min', {
    'zh-CN': '3分钟人工回复率',
    en: '3-minute human reply rate',
  }),
  offer('3.1.2', 'who-does-what', { 'zh-CN': '谁做什么', en: 'Who does what' }),
  offer('3.1.2', 'customer-chat-practice', {
    'zh-CN': '客服对话练习',
    en: 'Practising buyer chats',
  }),
  // Orders stand on nearly every home page and are what a paid tool is laid out over; the free
  // overview comes before anything bought.
  metric('3.1.3', 'orders', { 'zh-CN': '支付订单数', en: 'Orders' }),
  offer('3.1.3', 'tool-payback', { 'zh-CN': '这个工具值不值', en: 'Does this tool pay' }),
  offer('3.1.3', 'read-the-overview', { 'zh-CN': '看懂数据首页', en: 'Reading the overview' }),
  // First being seen, then being watched to the end, then what is known of why.
  metric('3.2.1', 'product-impressions', { 'zh-CN': '商品曝光次数', en: 'Product impressions' }),
  metric('3.2.1', 'video-completion-rate', { 'zh-CN': '完播率', en: 'Video completion rate' }),
  offer('3.2.1', 'how-recommend-works', { 'zh-CN': '平台怎么推荐', en: 'How platforms recommend' }),
  // A plan needs a thing one can count (pieces, 17 platforms), steps, and one change at a time.
  metric('3.2.2', 'items-sold', { 'zh-CN': '支付件数', en: 'Units sold' }),
  offer('3.2.2', 'goal-ladder', { 'zh-CN': '目标台阶', en: 'Goal ladder' }),
  offer('3.2.2', 'try-look-change', { 'zh-CN': '试一试，看一看，改一改', en: 'Try, look, change' }),
  // The numbers of every home page which the path reads aloud; refunds stand with 3.3.3.
  metric('3.2.3', 'visitors', { 'zh-CN': '访客数', en: 'Visitors' }),
  metric('3.2.3', 'paid-amount', { 'zh-CN': '支付金额', en: 'Paid sales amount' }),
  metric('3.2.3', 'pay-conversion-rate', { 'zh-CN': '支付转化率', en: 'Payment conversion rate' }),
  metric('3.2.3', 'spend-per-buyer', { 'zh-CN': '客单价', en: 'Spend per buyer' }),
  offer('3.2.3', 'sales-change', { 'zh-CN': '销售额为什么变了', en: 'Why sales changed' }),
  // Neighbours bring new buyers, share a cost and pass on what they know.
  metric('3.3.1', 'new-customers', { 'zh-CN': '支付新买家数', en: 'New customers' }),
  offer('3.3.1', 'joint-promo', { 'zh-CN': '一起做活动', en: 'A campaign together' }),
  offer('3.3.1', 'share-card', { 'zh-CN': '我的一个经验', en: 'One thing I learnt' }),
  // Two numbers most rules hang on, and how to read a rule without fear.
  metric('3.3.2', 'late-ship-rate', { 'zh-CN': '发货超时率', en: 'Late shipment rate' }),
  metric('3.3.2', 'shop-experience-score', { 'zh-CN': '店铺体验分', en: 'Shop experience score' }),
  offer('3.3.2', 'rule-in-plain-words', { 'zh-CN': '这条规则在说什么', en: 'What this rule says' }),
  // What came back and why, one thing to mend, and the feeling behind a message.
  metric('3.3.3', 'refund-rate', { 'zh-CN': '退款率', en: 'Refund rate (by amount)' }),
  offer('3.3.3', 'one-fix', { 'zh-CN': '改一处', en: 'Fix one thing' }),
  offer('3.3.3', 'reply-practice', { 'zh-CN': '换位想一想', en: 'In the buyer’s place' }),
  // The steps from seen to bought, one by one, and which way in brings more.
  metric('3.4.1', 'product-ctr-times', {
    'zh-CN': '商品点击率（次数）',
    en: 'Product click-through rate (times)',
  }),
  metric('3.4.1', 'cart-users', { 'zh-CN': '加购人数', en: 'Add to cart visitors' }),
  offer('3.4.1', 'channel-funnel', { 'zh-CN': '哪条路来的人更好', en: 'Which way in is better' }),
  offer('3.4.1', 'product-page-check', { 'zh-CN': '商品页体检', en: 'Product page check' }),
  // People who chose to stay in touch, and what they would tell others about the shop.
  metric('3.4.2', 'new-followers', { 'zh-CN': '新增粉丝数', en: 'New followers' }),
  offer('3.4.2', 'value-cards', { 'zh-CN': '我看重什么', en: 'What matters to me' }),
  offer('3.4.2', 'brand-story', { 'zh-CN': '我的故事', en: 'My story' }),
  // Two numbers that are taken for each other, and the list of who to think of.
  metric('3.4.3', 'returning-customers', { 'zh-CN': '支付老买家数', en: 'Returning customers' }),
  metric('3.4.3', 'repurchase-rate', { 'zh-CN': '复购率', en: 'Repurchase rate' }),
  offer('3.4.3', 'customer-groups', { 'zh-CN': '客人分一分', en: 'Groups of buyers' }),
];
