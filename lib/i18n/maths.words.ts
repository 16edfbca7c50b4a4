import type { Verdict } from '../maths/verdicts';
import { defineWords } from './say';

/** One plain sentence for each verdict of `lib/maths`, where no card says it better. */
export const mathsWords = defineWords<Verdict>({
  refused: { 'zh-CN': '这几个数算不了。', en: 'These numbers give no result.' },
  'cannot-tell': { 'zh-CN': '现在还看不出。', en: 'We can not tell yet.' },
  reckoned: { 'zh-CN': '这是照数算出来的。', en: 'This is worked out from the numbers.' },
  estimated: { 'zh-CN': '这是估出来的。', en: 'This is an estimate.' },

  'no-sales': { 'zh-CN': '两段时间都没有成交。', en: 'Neither period had a sale.' },
  'one-step': {
    'zh-CN': '有一段没有成交，停在了这一步。',
    en: 'One of the periods had no sale, and it stopped at this step.',
  },
  'main-part': { 'zh-CN': '变化主要在这一块。', en: 'Most of the change lies in this part.' },
  'no-main-part': {
    'zh-CN': '几块都有份，分不出哪块最大。',
    en: 'Several parts share the change, and none of them stands out.',
  },
  'cancels-out': {
    'zh-CN': '有的多了，有的少了，差不多抵消。',
    en: 'Some parts went up and some went down, and they nearly cancel out.',
  },
  'hardly-changed': { 'zh-CN': '和之前差不多。', en: 'About the same as before.' },

  'clear-up': {
    'zh-CN': '比例高了，不太像碰巧。',
    en: 'The share is higher, and chance alone is an unlikely reason.',
  },
  'clear-down': {
    'zh-CN': '比例低了，不太像碰巧。',
    en: 'The share is lower, and chance alone is an unlikely reason.',
  },

  usual: { 'zh-CN': '和平时差不多。', en: 'Much like other days.' },
  'unusual-high': { 'zh-CN': '比平时多出不少。', en: 'Well above other days.' },
  'unusual-low': { 'zh-CN': '比平时少了不少。', en: 'Well below other days.' },

  'ordinary-days': { 'zh-CN': '这几天没有碰上大促。', en: 'No big sale touches these days.' },
  'before-promotion': {
    'zh-CN': '大促快到了，有的客人会等。',
    en: 'A big sale is near, and some buyers wait for it.',
  },
  'in-promotion': { 'zh-CN': '这几天碰上了大促。', en: 'A big sale touches these days.' },
  'after-promotion': {
    'zh-CN': '大促后变少是常见的。',
    en: 'After a big sale, fewer sales are common.',
  },
  comparable: { 'zh-CN': '这两段可以放在一起比。', en: 'These two periods can be compared.' },
  'nothing-to-compare': {
    'zh-CN': '去年没有可以比的日子。',
    en: 'Last year has no days to compare with.',
  },

  'leaves-money': { 'zh-CN': '算下来，还剩一些钱。', en: 'All in all, some money is left.' },
  'takes-money': {
    'zh-CN': '算下来，花的比留下的多。',
    en: 'All in all, it takes more than it leaves.',
  },
  even: { 'zh-CN': '算下来，不多也不少。', en: 'All in all, it comes out even.' },
  'loses-per-order': {
    'zh-CN': '按这些数，每卖一单都少钱，先看价格和成本。',
    en: 'By these numbers each order takes money, so look at price and costs first.',
  },
  'loses-now': {
    'zh-CN': '按这些数，现在这个价每单都少钱。',
    en: 'By these numbers each order takes money at the present price.',
  },
  'sell-more': {
    'zh-CN': '要多卖这些，留下的钱才和现在一样。',
    en: 'It takes this many more orders to leave the same money as now.',
  },
  'may-sell-less': {
    'zh-CN': '少卖这些，留下的钱也和现在一样。',
    en: 'With this many fewer orders the money left is still the same.',
  },
  possible: { 'zh-CN': '这些人数，名单里有。', en: 'The list has that many people.' },
  'not-possible': {
    'zh-CN': '名单里没有这么多人。',
    en: 'The list does not have that many people.',
  },
  'spend-part': {
    'zh-CN': '不用花完，剩下的可以先留着。',
    en: 'It need not all be spent, and the rest can be kept.',
  },
  'spend-all': { 'zh-CN': '按这个分法，刚好花完。', en: 'This split uses the whole amount.' },
  'keep-last-split': {
    'zh-CN': '成交还少，先照上次的分法。',
    en: 'Orders are still few, so the last split stays for now.',
  },
  'no-channel-earns': {
    'zh-CN': '按这些数，还没有哪条路留下钱。',
    en: 'By these numbers no way in has left money so far.',
  },

  'list-only': {
    'zh-CN': '人还少，先看名单，不分组。',
    en: 'There are few people, so here is the list without groups.',
  },
  'four-groups': { 'zh-CN': '客人分成了四组。', en: 'The buyers are in four groups.' },
  'eight-groups': { 'zh-CN': '客人分成了八组。', en: 'The buyers are in eight groups.' },

  ahead: { 'zh-CN': '规则还没有开始。', en: 'The rule has not started yet.' },
  started: { 'zh-CN': '规则已经开始了。', en: 'The rule has started.' },

  understood: { 'zh-CN': '这一项看懂了。', en: 'This one seems understood.' },
  'not-yet': { 'zh-CN': '这一项还可以再看看。', en: 'This one is worth another look.' },
  'above-expected': { 'zh-CN': '比当初想的走得远。', en: 'Further than was expected.' },
  'as-expected': { 'zh-CN': '和当初想的一样。', en: 'Just as was expected.' },
  'below-expected': { 'zh-CN': '离当初想的还有一段。', en: 'Not yet as far as was expected.' },
});
