import { defineMetric } from './types';

export default defineMetric({
  id: 'arppu',
  name: {
    'zh-CN': '付费用户人均收入（ARPPU）',
    en: 'ARPPU',
  },
  definition: {
    'zh-CN': '平均每位付费用户带来的收入。',
    en: 'Revenue per paying user.',
  },
  category: 'customer',
  unit: 'money',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['ARPPU'],
  },
  unverifiedLabels: {},
  formula: 'ga4-total-revenue / buyers',
  counting: {
    all: [
      {
        'zh-CN': '只除以付过款的人。',
        en: 'It is divided only by people who have paid.',
      },
    ],
    ga4: [
      {
        'zh-CN': '总收入除以付费用户。除以全部活跃用户的，是 ARPU。',
        en: 'Total revenue over paying users. Over all active users it would be ARPU.',
      },
    ],
  },
  drivers: ['ga4-total-revenue', 'buyers'],
  seeAlso: ['average-revenue-per-user'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '付费用户人均收入（ARPPU），就是收入只分给付过钱的人。光看的人不在里面。',
      en: 'ARPPU shares your income among paying people only. Those who just looked are left out.',
    },
    like: {
      'zh-CN': '好比婚宴上记礼金，只按送了红包的客人分，一份平均多少。',
      en: 'Think of gifts of money at a wedding. You share the sum only by guests who gave an envelope.',
    },
    number: {
      value: {
        'zh-CN': '{period}，付过钱的用户，平均一位带来 {value}。',
        en: '{period}, each person who paid brought in {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}的收入是 {ga4TotalRevenue}。它来自 {buyers} 位买家，分下来一位 {value}。',
        en: 'Income {period} was {ga4TotalRevenue}. It came from {buyers} buyers, or {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一位大买家就能把它抬起来。现在看不出是不是人人都多付了。',
        en: 'One big buyer can lift it. We can not tell yet if everyone paid more.',
      },
    },
    step: {
      'zh-CN': '算一算，付得最多的那位，占了收入的几成。',
      en: 'Work out how much of the income came from your biggest buyer.',
    },
    help: {
      text: {
        'zh-CN': '收入变了，是人变了还是每人付的变了，可以看“销售额为什么变了”（3.2.3）。',
        en: 'Did the people change, or what each one paid? See the card on why sales moved (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '别和人均收入（ARPU）看混。那一个连没买的人也分，所以小得多。',
        en: 'Do not mix it up with ARPU. That one is much smaller, as people who bought nothing share in it.',
      },
    ],
  },
  examples: [
    {
      text: 'ARPPU',
      platform: 'ga4',
    },
  ],
});
