import { defineMetric } from './types';

export default defineMetric({
  id: 'repurchase-rate',
  name: {
    'zh-CN': '复购率',
    en: 'Repurchase rate',
  },
  definition: {
    'zh-CN': '以前的买家里有多少人又来买。',
    en: 'Share of earlier buyers who bought again.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'buyer',
  better: 'higher',
  aliases: ['回购率', '30天复购率', '90天复购率', '店铺复购率', 'Repeat purchase rate', 'RCR'],
  labels: {
    taobao: ['30天复购率', '90天复购率'],
    jd: ['店铺复购率'],
  },
  unverifiedLabels: {
    shopee: ['Repeat Purchase Rate'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '从以前一段时间的买家算起，看里面有多少人又来买。',
        en: 'It starts from the buyers of an earlier period and asks how many of them bought again.',
      },
    ],
    jd: [
      {
        'zh-CN': '“店铺复购率”看 90 天，放在店铺星级的附加项里。',
        en: '店铺复购率 covers 90 days and stands among the extra items of the shop star.',
      },
    ],
    taobao: [
      {
        'zh-CN':
          '30 天的，看 31 到 60 天前的买家，近 30 天又来多少。90 天的，看 91 到 180 天前的买家。',
        en: '30 days: of the buyers 31 to 60 days ago, the share that bought again in the last 30 days. The 90-day one uses 91 to 180 days ago.',
      },
    ],
  },
  drivers: [
    'positive-review-rate',
    'shop-experience-score',
    'returning-customers',
    'new-customers',
  ],
  seeAlso: ['returning-buyer-share', 'customer-cohort-retention'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerRepeatPurchaseReport.json',
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
      'zh-CN': '复购率，就是以前的买家里，有多少人又来买。先看以前谁买过，再看最近谁又来。',
      en: 'This is how many of your earlier buyers came back to buy again. It starts from people who bought some time ago.',
    },
    like: {
      'zh-CN': '好比楼下面馆，上个月来过 100 位客人，这个月有 20 位又来吃面。',
      en: 'Last month 100 guests ate at the noodle shop downstairs. This month 20 of them come in again.',
    },
    number: {
      value: {
        'zh-CN': '以前的买家里，每 {outOf} 位大约有 {of} 位又来买了。',
        en: 'Of every {outOf} earlier buyers, about {of} came back to buy.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的货很耐用，本来就隔很久才买。只看这个数，看不出客人满不满意。',
        en: 'Some goods last long, so people buy them again much later. From this number we can not tell how happy they are.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能变好了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be better, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，几位老客晚来几天就会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. A few regulars who come later are enough for this.',
      },
    },
    step: {
      'zh-CN': '挑 3 位又来买的客人，写一句谢谢。',
      en: 'Pick 3 buyers who came back. Write them a short thank you.',
    },
    help: {
      text: {
        'zh-CN': '想学怎么关心不同的客人，可以来小组（3.4.3）。',
        en: 'Want to learn how to care for different buyers? The group is a good place for it (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不是老买家占比。那个数看的是，这次的买家里有多少是老客。',
        en: "It is not the share of regulars. That one asks how many of today's buyers had bought before.",
      },
      {
        'zh-CN': '在淘宝，30 天的这个数，看的是 31 到 60 天前的买家。',
        en: 'On Taobao, the 30-day number looks at people who bought 31 to 60 days ago.',
      },
      {
        'zh-CN': '吃的东西和耐用的东西，这个数不能互相比。',
        en: 'Food and things that last can not be compared by this number.',
      },
    ],
  },
  examples: [
    {
      text: '30天复购率',
      platform: 'taobao',
    },
    {
      text: '店铺复购率',
      platform: 'jd',
    },
  ],
});
