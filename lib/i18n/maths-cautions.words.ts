import type { Caution } from '../maths/cautions';
import { defineWords } from './say';

/** One plain sentence for each caution of `lib/maths`; the first ones say why it refused. */
export const mathsCautionWords = defineWords<Caution>({
  'missing-input': {
    'zh-CN': '有一格还空着，填上再算。空着不等于 0。',
    en: 'One field is blank, so please fill it first. Blank is not zero.',
  },
  'not-a-number': {
    'zh-CN': '有一格读不成数，请看一看。',
    en: 'One field can not be read as a number, so please look at it.',
  },
  negative: {
    'zh-CN': '这里的数要从 0 起，请看一看。',
    en: 'These numbers start at zero, so please look at them.',
  },
  'not-positive': {
    'zh-CN': '这里的数要大于 0，请看一看。',
    en: 'This number has to be above zero, so please look at it.',
  },
  'not-a-share': {
    'zh-CN': '有个比例不在 0 到 100 之间，请看一看。',
    en: 'One share does not lie between none and all, so please look at it.',
  },
  'not-whole': {
    'zh-CN': '人数、单数和天数要是整数。',
    en: 'People, orders and days are whole numbers.',
  },
  'out-of-range': {
    'zh-CN': '有个数大得不像店里的，请看一看。',
    en: 'One number is too large for a shop or off its scale, so please look at it.',
  },
  'more-than-all': {
    'zh-CN': '有个部分比总数还大，请看一看。',
    en: 'One part is larger than its whole, so please look at it.',
  },
  'nothing-counted': {
    'zh-CN': '这段时间一个也没有，算不出比例。',
    en: 'There was nobody and nothing to count, so there is no result.',
  },
  'different-lengths': {
    'zh-CN': '两段时间不一样长，比不了。请选一样长的。',
    en: 'The two periods differ in length. Please choose two of the same length.',
  },
  'not-whole-weeks': {
    'zh-CN': '请选整周来比，比如 7 天或 14 天。',
    en: 'Please compare whole weeks, such as 7 or 14 days.',
  },
  overlapping: {
    'zh-CN': '两段时间有几天重着，请错开。',
    en: 'The two periods share some days, so please move one of them.',
  },
  'does-not-add-up': {
    'zh-CN': '这几个数的算法不一样，请填人数和钱数。',
    en: 'These numbers are counted in different ways, so please give people and money.',
  },
  'bad-date': { 'zh-CN': '有个日期不对，请看一看。', en: 'One date is not right, please look.' },
  'same-name-twice': {
    'zh-CN': '有一行出现了两次，请留一行。',
    en: 'One row stands there twice, so please keep one.',
  },
  'unknown-kind': {
    'zh-CN': '有一条记录是新版本写的，请更新懂店。',
    en: 'One record comes from a newer version, so please update Dongdian.',
  },

  'small-n': {
    'zh-CN': '付钱的人还少，一两单就会推动它。',
    en: 'Few people paid so far, so one or two orders can move it.',
  },
  'arithmetic-only': {
    'zh-CN': '这是算出来的拆分，原因要一起想。',
    en: 'This is a split by sums; the reasons are for us to think about.',
  },
  'identity-unchecked': {
    'zh-CN': '页面上没有付款总数，没法核对。',
    en: 'The paid total is not at hand, so the numbers could not be checked.',
  },
  'first-step-left-out': {
    'zh-CN': '看到的次数和来的人数对不上，这一步先不拆。',
    en: 'Times shown and people who came do not match, so that step is left out.',
  },
  'refund-exceeds': {
    'zh-CN': '这段退的钱比付的还多，按全退来算。',
    en: 'More was paid back than paid in, so it is taken as all paid back.',
  },
  'few-clicks': {
    'zh-CN': '点的人还少，按低的一头来算。',
    en: 'Clicks or orders are few, so the low end is used.',
  },
  'no-clicks': {
    'zh-CN': '还没有人点，先不算出价。',
    en: 'Nobody has clicked so far, so no bid is worked out.',
  },
  'no-orders': {
    'zh-CN': '还没有成交，先不算出价。',
    en: 'There is no order so far, so no bid is worked out.',
  },
  'wish-above-margin': {
    'zh-CN': '想留的钱，比一单剩下的还多。',
    en: 'The money you wish to keep is more than an order leaves.',
  },
  'few-cases': {
    'zh-CN': '人还少，可能是碰巧。',
    en: 'People are still few, so it may be chance.',
  },
  'approximate-count': {
    'zh-CN': '人数是从比例推回来的，会差一两个。',
    en: 'The count comes from a rounded share and may be off by a few.',
  },
  'promotion-days': {
    'zh-CN': '里面有大促的日子，不能当平时看。',
    en: 'It holds days of a big sale, which are no ordinary days.',
  },
  'many-comparisons': {
    'zh-CN': '一次比了好几个，总有一个会碰巧突出。',
    en: 'Several are compared at once, and one may stand out by chance.',
  },
  'before-look-date': {
    'zh-CN': '还没到约好回头看的那天。',
    en: 'The day you chose to look again has not come yet.',
  },
  'few-days': {
    'zh-CN': '能比的日子还少，再等几天。',
    en: 'There are few days to compare so far, so wait a few more.',
  },
  'no-spread': {
    'zh-CN': '前些天几乎一样，差一点就显得大。',
    en: 'The days before were nearly alike, so a little looks like much.',
  },
  'low-counts': {
    'zh-CN': '每天还不到 10 个，跳一跳很平常。',
    en: 'There are fewer than 10 a day, and such counts jump by themselves.',
  },
  'dates-incomplete': {
    'zh-CN': '这个活动的起止日还没查到，只按一头算。',
    en: 'The start or end of this sale is not known, so it is only roughly marked.',
  },
  'outside-calendar': {
    'zh-CN': '日历还没有排到这一天。',
    en: 'The calendar does not reach this day yet.',
  },
  'no-after-days': {
    'zh-CN': '大促后的几天还没有数，先算到这里。',
    en: 'The days after the sale have no numbers yet, so this is the first half.',
  },
  'few-buyers': {
    'zh-CN': '客人还少，先当作大概。',
    en: 'There are few buyers so far, so take it as rough.',
  },
  'trade-default': {
    'zh-CN': '回头的单还少，先用常见的天数。',
    en: 'Few orders came again so far, so a usual number of days is used.',
  },
  'refunds-left-out': {
    'zh-CN': '退了款的单没有算在里面。',
    en: 'Orders that were paid back are left out.',
  },
  'outside-window': {
    'zh-CN': '只看最近一年，别的单没有算。',
    en: 'It looks at the last year only, and other orders are left out.',
  },
  estimate: {
    'zh-CN': '这是估的，4 周后再问一次。',
    en: 'This is an estimate, so ask again after 4 weeks.',
  },
  'channel-earns-nothing': {
    'zh-CN': '有一条路，到现在还没留下钱。',
    en: 'One way in has left no money so far.',
  },
  'test-money': {
    'zh-CN': '没试过的路，先留一点钱来试。',
    en: 'A small part is for ways in that were never tried.',
  },
  'few-orders': {
    'zh-CN': '有一条路的成交还不到 5 单。',
    en: 'One way in has fewer than 5 orders so far.',
  },
  'change-capped': {
    'zh-CN': '一周先改一点，比上周最多差三成。',
    en: 'The change stays within three tenths of last week.',
  },
  'budget-below-cap': {
    'zh-CN': '这次的钱比上周少很多，每条路都减了。',
    en: 'There is much less money than last week, so each way in gets less.',
  },
  'loses-per-order': {
    'zh-CN': '按这些数，每卖一单都少钱。',
    en: 'By these numbers each order takes money.',
  },
  'fee-raises-rate': {
    'zh-CN': '先扣的费用，让真正的利息变高了。',
    en: 'The fee at the start makes the true rate higher.',
  },
  'short-notice': {
    'zh-CN': '从通知到开始，不到 7 天。',
    en: 'There are fewer than 7 days between notice and start.',
  },
  'starts-before-notice': {
    'zh-CN': '开始的日子比通知的还早，请看一看。',
    en: 'It starts before it was announced, so please look at the dates.',
  },
  'many-goals': {
    'zh-CN': '目标超过了三个，先挑要紧的。',
    en: 'There are more than three goals, so pick what matters most.',
  },
});
