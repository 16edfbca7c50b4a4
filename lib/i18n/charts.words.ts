import { defineWords } from './say';

/**
 * Words of the drawn figures: what is written in them, and what says the same to a listener.
 * One set for each figure: the overlay carries only those that a card draws.
 */
export const funnelWords = /*#__PURE__*/ defineWords({
  perHundred: {
    'zh-CN': '上一步每 {outOf}，到这里 {of}',
    en: '{of} here for every {outOf} before',
  },
  leftOut: {
    'zh-CN': '没有“{name}”的数，这一步没有画。',
    en: 'There is no number for “{name}”, so that step is not drawn.',
  },
  otherScale: {
    'zh-CN': '“{name}”数的是次数，不和人数比长短。',
    en: '“{name}” counts times, so its bar has a scale of its own.',
  },
  notSamePeople: {
    'zh-CN': '每一步数的，不一定是同一批人。',
    en: 'The steps may not count the same people.',
  },
});

export const treeWords = /*#__PURE__*/ defineWords({
  treeOf: { 'zh-CN': '{name}是怎么算出来的', en: 'How {name} is worked out' },
  equals: { 'zh-CN': '等于', en: 'equals' },
  plus: { 'zh-CN': '加', en: 'plus' },
  minus: { 'zh-CN': '减', en: 'minus' },
  times: { 'zh-CN': '乘以', en: 'times' },
  dividedBy: { 'zh-CN': '除以', en: 'divided by' },
  noNumber: { 'zh-CN': '没有数', en: 'no number' },
  group: { 'zh-CN': '先算这一组', en: 'Work this out first' },
});

export const waterfallWords = /*#__PURE__*/ defineWords({
  wentUp: {
    'zh-CN': '从 {start} 到 {end}，多了 {change}。',
    en: 'From {start} to {end}: {change} more.',
  },
  wentDown: {
    'zh-CN': '从 {start} 到 {end}，少了 {change}。',
    en: 'From {start} to {end}: {change} less.',
  },
  stayed: {
    'zh-CN': '前后都是 {start}。下面几部分正好抵消。',
    en: 'It was {start} before and after. The parts below even out.',
  },
  addsUp: {
    'zh-CN': '下面几部分加起来，正好是这么多。',
    en: 'The parts below add up to just that.',
  },
  partMore: { 'zh-CN': '多了 {amount}', en: '{amount} more' },
  partLess: { 'zh-CN': '少了 {amount}', en: '{amount} less' },
  partNone: { 'zh-CN': '没有变', en: 'no change' },
  cut: {
    'zh-CN': '横条从 {from} 画起，前面一段没有画。',
    en: 'The bars start at {from}; what lies before is left out.',
  },
});

export const trendWords = /*#__PURE__*/ defineWords({
  trendRange: {
    'zh-CN': '最低 {low}（{lowDate}），最高 {high}（{highDate}）。',
    en: 'Lowest {low} ({lowDate}), highest {high} ({highDate}).',
  },
  trendFlat: { 'zh-CN': '一直是 {low}。', en: 'It was {low} all along.' },
  trendAxis: {
    'zh-CN': '图的高度从 {bottom} 到 {top}。',
    en: 'The picture reaches from {bottom} to {top}.',
  },
  trendCurrent: { 'zh-CN': '最近是 {date}：', en: 'Latest, {date}: ' },
  trendSpan: { 'zh-CN': '{from}到 {to}', en: '{from} to {to}' },
  trendGaps: {
    'zh-CN': '有 {n} 个日子没有数，线在那里断开。',
    en: '{n} dates have no number; the line breaks there.',
  },
  trendGap: {
    'zh-CN': '有 1 个日子没有数，线在那里断开。',
    en: 'One date has no number; the line breaks there.',
  },
  shadedDays: { 'zh-CN': '打了底纹的日子', en: 'Shaded days' },
  eventDays: { 'zh-CN': '{name}：{days}', en: '{name}: {days}' },
});

export const rangeWords = /*#__PURE__*/ defineWords({
  rangeOf: {
    'zh-CN': '每 {outOf} 个里，{low} 到 {high} 个',
    en: '{low} to {high} out of {outOf}',
  },
  rangeSame: { 'zh-CN': '每 {outOf} 个里，大约 {low} 个', en: 'about {low} out of {outOf}' },
  rangeMeaning: {
    'zh-CN': '横条有多长，碰巧就能让它动多少。',
    en: 'The bar shows how far chance alone can move the number.',
  },
  rangeAxis: { 'zh-CN': '左边是 0，右边是 {top}。', en: 'The left end is 0, the right end {top}.' },
});

export const refusalWords = /*#__PURE__*/ defineWords({
  'too-few': { 'zh-CN': '数还少，画不出图。', en: 'There are too few numbers for a picture.' },
  'too-many': {
    'zh-CN': '数太多，一张图放不下。',
    en: 'There are too many numbers for one picture.',
  },
  'not-a-number': {
    'zh-CN': '有的数读不出来，所以没有画图。',
    en: 'Some numbers can not be read, so there is no picture.',
  },
  'bad-date': {
    'zh-CN': '日期对不上，所以没有画图。',
    en: 'The dates do not fit together, so there is no picture.',
  },
  'does-not-add-up': {
    'zh-CN': '几部分加起来，和总的变化对不上，所以没有画图。',
    en: 'The parts do not add up to the whole change, so there is no picture.',
  },
  'out-of-range': {
    'zh-CN': '有的数不在范围里，所以没有画图。',
    en: 'Some numbers lie out of range, so there is no picture.',
  },
});
