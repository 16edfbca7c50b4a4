import type { LocalText } from '../shared/text';
import type { Stage } from './types';

/** Titles of the groups, in the order in which a customer walks. */
export const stageWords: Readonly<Record<Stage, LocalText>> = {
  seen: { 'zh-CN': '有多少人看到', en: 'Seen' },
  came: { 'zh-CN': '有多少人来', en: 'Came' },
  bought: { 'zh-CN': '来的人买不买', en: 'Bought' },
  sold: { 'zh-CN': '卖了多少', en: 'Sold' },
  ads: { 'zh-CN': '广告', en: 'Ads' },
  content: { 'zh-CN': '直播和内容', en: 'Live shows and content' },
  people: { 'zh-CN': '客人', en: 'Customers' },
  goods: { 'zh-CN': '货', en: 'Goods' },
  service: { 'zh-CN': '服务、发货和评分', en: 'Service, parcels and scores' },
  money: { 'zh-CN': '钱', en: 'Money' },
};

export const changeWords = {
  visitors: { 'zh-CN': '来的人', en: 'People who came' },
  conversion: { 'zh-CN': '买的人比例', en: 'Share who bought' },
  spend: { 'zh-CN': '每人付的钱', en: 'Money each' },
  more: {
    'zh-CN': '比{against}多卖了 {amount}。',
    en: 'You sold {amount} more than {against}.',
  },
  less: {
    'zh-CN': '比{against}少卖了 {amount}。',
    en: 'You sold {amount} less than {against}.',
  },
  same: { 'zh-CN': '和{against}卖得一样多。', en: 'You sold as much as {against}.' },
  noSales: {
    'zh-CN': '两段时间都没有成交，没有可以拆的。',
    en: 'Neither time had sales, so there is nothing to split.',
  },
  balanced: {
    'zh-CN': '“{up}”加了钱，“{down}”减了钱，差不多抵消。',
    en: '“{up}” added money and “{down}” took some, so they nearly cancel out.',
  },
  largest: {
    'zh-CN': '变得最多的是“{name}”，占 {amount}。',
    en: 'The largest part is “{name}”, with {amount}.',
  },
  fewPeople: {
    'zh-CN': '买的人还少，哪一块变得多，现在看不出。',
    en: 'Few people bought, so we can not tell which part moved most.',
  },
  footer: {
    'zh-CN': '这是算出来的拆分，原因要一起想。',
    en: 'This is a split by sums; the cause is for us to think about together.',
  },
  missing: {
    'zh-CN': '要有“{names}”，而且是同一段时间，才拆得开。',
    en: 'It takes “{names}” for the same time to split the change.',
  },
  noBefore: {
    'zh-CN': '还没有以前的数可以比。存下几周，就能比了。',
    en: 'There is no earlier number to compare with. A few weeks of kept numbers will do.',
  },
  mismatch: {
    'zh-CN': '这几个数合不起来，可能算法不同，就不拆了。',
    en: 'These numbers do not fit together, perhaps counted in other ways, so no split.',
  },
  unreadable: { 'zh-CN': '读不出', en: 'Can not be read' },
  noValue: { 'zh-CN': '这里没有数', en: 'No number here' },
  unclearPeriod: { 'zh-CN': '哪段时间不清楚', en: 'Period not clear' },
} as const satisfies Readonly<Record<string, LocalText>>;
