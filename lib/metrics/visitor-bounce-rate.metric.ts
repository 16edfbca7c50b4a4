import { defineMetric } from './types';

export default defineMetric({
  id: 'visitor-bounce-rate',
  name: {
    'zh-CN': '访客跳出率',
    en: 'Visitor bounce rate',
  },
  definition: {
    'zh-CN': '只看了一页就离开的访客占比。',
    en: 'Share of visitors who left after one page.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'lower',
  aliases: [],
  labels: {
    shopee: ['Bounce Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '来的人里，数一数只看一页就离开的。按人算，不按来访次数算。',
        en: 'Of all visitors, those who left after one page are counted. It goes by people, not by visits.',
      },
    ],
    shopee: [
      {
        'zh-CN': '这一栏写着“Bounce Rate”。商品列表里另有一个商品跳出率，那是别的数。',
        en: 'The label here is “Bounce Rate”. The bounce rate in the product list is a different number.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['bounce-rate', 'product-detail-exit-rate', 'engagement-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '访客跳出率，就是来的人里，有多少人只看一页就走了。',
      en: 'This is how many of the people who came left after just one page.',
    },
    like: {
      'zh-CN': '好比 10 个人走到面馆门口。有 4 个看一眼墙上的菜单，转身走了。',
      en: 'Ten people stop at the door of a noodle shop. Four read the menu on the wall and walk on.',
    },
    number: {
      value: {
        'zh-CN': '说的是{period}来店的人。每 {outOf} 个里，大约 {of} 个只看了一页。',
        en: 'This is about your visitors {period}. About {of} of every {outOf} saw one page and left.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看一页就走，也许找到了答案，也许没看上。这个数说不出原因，所以看不出好坏。',
        en: 'One page may have told them all, or it was not what they wanted. The number gives no reason, so we can not tell if it is good or bad.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能多了些随手点进来的人。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or more people dropped in without a plan.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能有些人多翻了一页。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or some people turned one more page.',
      },
    },
    step: {
      'zh-CN': '打开客人最先看到的那一页，数一数能点去别处的地方。',
      en: 'Open the page people see first. Count the places that lead on to another page.',
    },
    help: {
      text: {
        'zh-CN': '想看看第一页还缺什么，可以用“商品页体检”（3.4.1）。',
        en: 'Not sure what the first page lacks? Go through it with the product page check (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '商品列表里另有一个商品跳出率。名字像，别看混。',
        en: 'The product list has a bounce rate of its own. The names look alike, so check which one you read.',
      },
      {
        'zh-CN': '它数的是人，不是来访的趟数。',
        en: 'It counts people, not the number of trips they made.',
      },
    ],
  },
  examples: [
    {
      text: 'Bounce Rate',
      platform: 'shopee',
    },
  ],
});
