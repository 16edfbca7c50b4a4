import type { LocalText } from '../shared/text';

/** Sentences that are the same on every card. */
export const cardWords = {
  /** The label heads a column: the numbers stand below it. */
  columnName: {
    'zh-CN': '这是一列数的名字。每一行有自己的数，看你想看的那一行就好。',
    en: 'This is the name of a column. Each row below has its own number.',
  },
  unreadable: {
    'zh-CN': '这里的数我们读不出来，{reason}。你可以自己看着页面读。',
    en: 'We can not read this number here: {reason}. You can read it off the page yourself.',
  },
  noData: {
    'zh-CN': '页面上现在还没有这个数。过些时候再来看看。',
    en: 'The page has no number here yet. Come back a little later.',
  },
  asPrinted: {
    'zh-CN': '页面上写的是“{raw}”。',
    en: 'The page says “{raw}”.',
  },
  withoutNumber: {
    'zh-CN': '手上没有数，看不出好坏。',
    en: 'Without a number we can not tell if it is good or bad.',
  },
  steady: {
    'zh-CN': '页面上说，和{against}一样。',
    en: 'The page says it is the same as {against}.',
  },
  unknown: {
    'zh-CN': '这个名字还没有说明。',
    en: 'There is no text on this name yet.',
  },
  composed: {
    'zh-CN': '这个名字是几个词拼起来的：{parts}。它还没有单独的说明。',
    en: 'This name is put together from parts: {parts}. It has no text of its own yet.',
  },
  figure: {
    'zh-CN': '100 个点里，有 {n} 个涂了色。',
    en: '{n} of 100 dots are filled in.',
  },
  // Said of a change where the card has no words of its own for it.
  more: {
    'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，再看一段时间。',
    en: 'The page says it is {change} more than {against}. It may be chance, so look again later.',
  },
  less: {
    'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，再看一段时间。',
    en: 'The page says it is {change} less than {against}. It may be chance, so look again later.',
  },
  higher: {
    'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，再看一段时间。',
    en: 'The page says it is {change} higher than {against}. It may be chance, so look again later.',
  },
  lower: {
    'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，再看一段时间。',
    en: 'The page says it is {change} lower than {against}. It may be chance, so look again later.',
  },
  // The shop's own past, from the numbers kept on this computer.
  pastUsual: {
    'zh-CN': '和你自己平时差不多，平时一天大约 {usual}。',
    en: 'This is as usual for you. A usual day has about {usual}.',
  },
  pastUnusualHigh: {
    'zh-CN': '你平时一天大约 {usual}。今天多出不少，不太像平常的上下。',
    en: 'A usual day of yours has about {usual}. This is a good deal more than the usual ups and downs.',
  },
  pastUnusualLow: {
    'zh-CN': '你平时一天大约 {usual}。今天少了不少，不太像平常的上下。',
    en: 'A usual day of yours has about {usual}. This is a good deal less than the usual ups and downs.',
  },
  pastSame: {
    'zh-CN': '和你自己{past}的数差不多。',
    en: 'It is about the same as your own number {past}.',
  },
  pastMore: {
    'zh-CN': '比你自己{past}多了 {change}。平时也会上下，可能是碰巧。',
    en: 'It is {change} more than your own number {past}. It moves by itself too, so it may be chance.',
  },
  pastLess: {
    'zh-CN': '比你自己{past}少了 {change}。平时也会上下，可能是碰巧。',
    en: 'It is {change} less than your own number {past}. It moves by itself too, so it may be chance.',
  },
  pastHigher: {
    'zh-CN': '比你自己{past}高了 {change}。可能是碰巧，再看一段时间。',
    en: 'It is {change} higher than your own number {past}. It may be chance, so look again later.',
  },
  pastLower: {
    'zh-CN': '比你自己{past}低了 {change}。可能是碰巧，再看一段时间。',
    en: 'It is {change} lower than your own number {past}. It may be chance, so look again later.',
  },
  pastClearHigher: {
    'zh-CN': '比你自己{past}高了 {change}。看的人够多，不太像碰巧。',
    en: 'It is {change} higher than your own number {past}. With so many people, chance is not likely.',
  },
  pastClearLower: {
    'zh-CN': '比你自己{past}低了 {change}。看的人够多，不太像碰巧。',
    en: 'It is {change} lower than your own number {past}. With so many people, chance is not likely.',
  },
  pastFromNothing: {
    'zh-CN': '你自己{past}是 0，现在有了。可能是碰巧，再看一段时间。',
    en: 'Your own number {past} was 0 and now there is one. It may be chance, so look again later.',
  },
  // Break-even out of the costs the person typed.
  aboveBreakEven: {
    'zh-CN': '按你填的成本，花 {oneMoney} 要带来 {needMoney} 才保本。现在过了这条线。',
    en: 'By the costs you typed, {oneMoney} has to bring {needMoney} to break even. It is above that line now.',
  },
  belowBreakEven: {
    'zh-CN': '按你填的成本，花 {oneMoney} 要带来 {needMoney} 才保本。现在离这条线还差一点。',
    en: 'By the costs you typed, {oneMoney} has to bring {needMoney} to break even. It is a bit short of that line now.',
  },
  // A line the platform has published. Over or under it is neither good nor bad.
  publishedLine: {
    'zh-CN':
      '{platform}公布过的线{goal}：{line}（{date}，见 {source}）。你的数{standing}。看的天数可能不同，请以页面为准。',
    en: 'A published line of {platform}{goal}: {line} ({date}, see {source}). Your number is {standing}. The days counted may differ, so please go by the page.',
  },
  lineGoal: { 'zh-CN': '（{goal}）', en: ' for {goal}' },
  lineAtLeast: { 'zh-CN': '至少 {at}', en: 'at least {at}' },
  lineAbove: { 'zh-CN': '超过 {at}', en: 'over {at}' },
  lineAtMost: { 'zh-CN': '最多 {at}', en: 'at most {at}' },
  lineBelow: { 'zh-CN': '低于 {at}', en: 'under {at}' },
  overLine: { 'zh-CN': '比这条线高', en: 'above this line' },
  underLine: { 'zh-CN': '比这条线低', en: 'below this line' },
  onLine: { 'zh-CN': '正好在这条线上', en: 'right on this line' },
  year: { 'zh-CN': '{year} 年', en: '{year}' },
  yearOrLater: { 'zh-CN': '{year} 年或以后', en: '{year} or later' },
  mayDiffer: {
    'zh-CN': '各平台算法可能不同，请以页面说明为准。',
    en: 'Platforms may count this in different ways. Please go by what the page says.',
  },
  mayDifferHere: {
    'zh-CN': '各平台算法可能不同，请以{platform}页面说明为准。',
    en: 'Platforms may count this in different ways. Please go by what {platform} says.',
  },
  repository: {
    'zh-CN': '公开代码库 {name}',
    en: 'public repository {name}',
  },
  sourceNotPublic: {
    'zh-CN': '来源未公开',
    en: 'Source not public',
  },
  otherSourcesNotPublic: {
    'zh-CN': '其余来源未公开',
    en: 'Other sources not public',
  },
  checked: {
    'zh-CN': '{date} 核对过',
    en: 'Checked on {date}',
  },
} satisfies Record<string, LocalText>;

/** Why a number could not be taken; fills `{reason}` of `unreadable`. */
export const unreadableReasons = {
  'private-glyphs': {
    'zh-CN': '页面用特别的图形画数字',
    en: 'the page draws its digits in a way of its own',
  },
  'custom-font': {
    'zh-CN': '页面给数字用了自己的字体',
    en: 'the page uses its own font for digits',
  },
  canvas: {
    'zh-CN': '它是一张图，不是文字',
    en: 'it is a picture and not text',
  },
  'two-candidates': {
    'zh-CN': '旁边有两个数，分不清是哪一个',
    en: 'two numbers stand near the name',
  },
  'unclear-unit': {
    'zh-CN': '页面没有写清楚单位',
    en: 'the page does not say in which unit it counts',
  },
  'not-a-number': {
    'zh-CN': '写在这里的不像一个数',
    en: 'what stands here does not look like a number',
  },
} satisfies Record<string, LocalText>;

/** What the page compares with; fills `{against}`. */
export const comparedWith = {
  'previous-day': { 'zh-CN': '前一天', en: 'the day before' },
  'previous-period': { 'zh-CN': '前一段时间', en: 'the period before' },
  'last-week': { 'zh-CN': '上一周', en: 'the week before' },
  'last-year': { 'zh-CN': '去年这个时候', en: 'the same time last year' },
} satisfies Record<string, LocalText>;
