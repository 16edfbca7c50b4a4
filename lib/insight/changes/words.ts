import type { LocalText } from '../../shared/text';

/** What is told of a change on its look date. */
export const verdictWords = {
  waiting: {
    'zh-CN': '{date}再看。先不看，免得碰巧好一天就当真。',
    en: 'Look on {date}. Looking sooner may take one lucky day for a result.',
  },
  nothingKept: {
    'zh-CN': '这段时间没有存下数，看不出。可以把前后的数自己填上。',
    en: 'No numbers were kept of this time, so we can not tell. You can type those from before and after.',
  },
  noCounts: {
    'zh-CN': '只有比例，不知道有多少人，看不出。可以把前后的人数填上。',
    en: 'There is a share but no count of people, so we can not tell. You can type the counts.',
  },
  shareBefore: {
    'zh-CN': '改之前：{n} {of}里有 {k} {each}，就是 {share}。',
    en: 'Before: {k} of {n} {of}, which is {share}.',
  },
  shareAfter: {
    'zh-CN': '改之后：{n} {of}里有 {k} {each}，就是 {share}。',
    en: 'After: {k} of {n} {of}, which is {share}.',
  },
  shareUp: {
    'zh-CN': '比例高了，数够多，不太像碰巧。',
    en: 'The share is higher, and with so many, chance is not likely.',
  },
  shareDown: {
    'zh-CN': '比例低了，数够多，不太像碰巧。',
    en: 'The share is lower, and with so many, chance is not likely.',
  },
  fewPeople: {
    'zh-CN': '数还少，看不出。要看清这么大的差别，每段要有大约 {perSide} {of}，还差 {more}。',
    en: 'We can not tell yet. To see a difference this large takes about {perSide} {of} on each side, {more} more than now.',
  },
  noCases: {
    'zh-CN': '做到的还太少，看不出。前后各有 5 个以上再看。',
    en: 'Too few did it, so we can not tell. Look again with five or more on each side.',
  },
  smallDifference: {
    'zh-CN': '差别很小，看不出是不是碰巧。',
    en: 'The difference is small, and we can not tell it from chance.',
  },
  amountBoth: {
    'zh-CN': '改之前平常一天 {before}，改之后平常一天 {after}。',
    en: 'A usual day had {before} before, and {after} after.',
  },
  amountUp: {
    'zh-CN': '多出来的，不太像平常的上下。',
    en: 'This is more than the usual ups and downs.',
  },
  amountDown: {
    'zh-CN': '少掉的，不太像平常的上下。',
    en: 'This is less than the usual ups and downs explain.',
  },
  amountUnclear: {
    'zh-CN': '还在平常的上下里，看不出。',
    en: 'This is within the usual ups and downs, so we can not tell.',
  },
  amountTyped: {
    'zh-CN': '只有两个数，不知道平常上下多少，看不出是不是碰巧。',
    en: 'Two numbers do not tell the usual ups and downs, so it may be chance.',
  },
  moreDays: {
    'zh-CN': '天数还少，看不出。前后各要 10 天，还差 {days} 天。',
    en: 'There are too few days to tell. It takes 10 on each side, {days} more than now.',
  },
  leftOut: {
    'zh-CN': '大促和前后的 {days} 天没有算进去。',
    en: 'Days left out because of a big sale: {days}.',
  },
  promotion: {
    'zh-CN': '这段时间碰上大促，看不出。',
    en: 'A big sale touches these days, so we can not tell.',
  },
  footer: {
    'zh-CN': '这是前后的差别，不一定是这一改带来的。',
    en: 'This is a difference between before and after. Something else may have made it.',
  },
  people: { 'zh-CN': '个人', en: 'people' },
  orders: { 'zh-CN': '单', en: 'orders' },
  times: { 'zh-CN': '次', en: 'times' },
  cases: { 'zh-CN': '个', en: 'cases' },
} as const satisfies Readonly<Record<string, LocalText>>;
