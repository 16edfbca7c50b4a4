import { defineMetric } from './types';

export default defineMetric({
  id: 'net-gmv-settlement-rate',
  name: {
    'zh-CN': '净成交金额结算率',
    en: 'Settled share of net ad sales',
  },
  definition: {
    'zh-CN': '净成交额里已结算的比例。',
    en: 'Share of net ad sales that is settled.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['净成交金额结算率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按钱算：净成交额里，已经结算的占多少。',
        en: 'Money is counted: the settled part of net ad sales.',
      },
    ],
    douyin: [
      {
        'zh-CN': '千川这里用净成交打底，和别的结算率底子不同，别混着看。',
        en: 'In Qianchuan the base is net sales. Other settlement rates have another base, so keep them apart.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '净成交金额结算率，就是净成交的钱里，已经结算了多少。它看结算，和退款是两件事。',
      en: 'This is the part of your net ad sales that has been settled. It is about settling, not about refunds.',
    },
    like: {
      'zh-CN': '好比给食堂送豆腐，账上记了 100 元。到今天，结清了 70 元。',
      en: 'You bring tofu to a canteen. The book says 100 yuan. So far 70 yuan of it has been settled.',
    },
    number: {
      value: {
        'zh-CN': '{period}净成交的钱，陆续在结算。每 {outOfMoney} 里，大约 {ofMoney} 已经结算。',
        en: 'Take the net sales from ads {period}. Of each {outOfMoney}, about {ofMoney} has been settled.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '最近几天的钱还没结，数会偏低。再等等，才看得清。',
        en: 'The last days are not settled yet, so it looks low. Wait a while for a clear view.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能前些天的单结好了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or orders from some days ago got settled.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，新成交多、还没结，也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Many new sales that are not settled do this too.',
      },
    },
    step: {
      'zh-CN': '记下今天这个数。过 14 天再回来看同一段日子。',
      en: 'Write down this number. Look at the same days again in 14 days.',
    },
    help: {
      text: {
        'zh-CN': '成交的钱走到了哪一步，可以看“销售额为什么变了”（3.2.3）。',
        en: 'How far has the money come? See the card on why sales change (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '刚过去的几天，钱还没结算，所以偏低。',
        en: 'Money of the days just past is not settled, so it runs low.',
      },
      {
        'zh-CN': '它看结算，别拿它猜退了多少款。',
        en: 'It shows what is settled. Do not use it to guess refunds.',
      },
    ],
  },
  examples: [
    {
      text: '净成交金额结算率',
      platform: 'douyin',
    },
  ],
});
