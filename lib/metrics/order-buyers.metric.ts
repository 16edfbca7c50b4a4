import { defineMetric } from './types';

export default defineMetric({
  id: 'order-buyers',
  name: {
    'zh-CN': '下单买家数',
    en: 'Buyers (placed orders)',
  },
  definition: {
    'zh-CN': '下过单的不重复人数。',
    en: 'Distinct people who placed an order, paid or not.',
  },
  category: 'sales',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: ['下单人数'],
  labels: {
    taobao: ['下单买家数'],
    jd: ['下单人数'],
    'meituan-eleme': ['下单人数'],
    'weidian-youzan': ['下单人数'],
    shopee: ['Buyers (Placed Order)', 'Buyers (Placed Orders)', '买家数（已下订单）'],
  },
  unverifiedLabels: {
    aliexpress: ['下单买家数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '下过单的人，去掉重复，付没付都算。',
        en: 'People who placed an order, each once, paid or not.',
      },
    ],
    shopee: [
      {
        'zh-CN': '只要下了单，这个人就算。后面付没付款，不影响。',
        en: 'A person counts once an order is placed. If it was paid makes no difference.',
      },
    ],
  },
  drivers: ['visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/12867.html',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '下过单的有多少人。下了没付的，也先算上。',
      en: 'This counts the people who placed an order, whether they paid or not.',
    },
    like: {
      'zh-CN': '好比团购接龙，报了名的有 9 位街坊。一位报两样算一位，有人还没交钱。',
      en: 'Nine neighbors put their names on a list to buy fruit. One wants two kinds, and some have not paid.',
    },
    number: {
      value: {
        'zh-CN': '{period}，下过单的有 {value} 个人。',
        en: '{period}, {value} people placed an order.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '名单里有人还在犹豫。看不出最后付款的有谁。',
        en: 'Some of them are still thinking it over. We can not tell who will pay in the end.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。来看的人多了会这样，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More visitors can bring that, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，和来的人放在一起看才清楚。',
        en: 'The page says it is {change} less than {against}. It may be chance. It gets clearer next to the number of visitors.',
      },
    },
    step: {
      'zh-CN': '挑一位下了单没付款的客人，写一句温和的话问问有什么疑问。',
      en: 'Pick one person who ordered and did not pay. Write a kind line to ask if anything is unclear.',
    },
    help: {
      text: {
        'zh-CN': '怎么开口不让人为难，可以练“客服对话练习”（3.1.2）。',
        en: 'How to ask in a friendly way? Practise with “客服对话练习” (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '它一般比付款的人多，因为有人没付。',
        en: 'It is usually more than those who paid, as some never do.',
      },
    ],
  },
  examples: [
    {
      text: '下单买家数',
      platform: 'taobao',
    },
    {
      text: '下单人数',
      platform: 'jd',
    },
  ],
});
