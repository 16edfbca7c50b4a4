import { defineMetric } from './types';

export default defineMetric({
  id: 'target-roi',
  name: {
    'zh-CN': '目标投产比',
    en: 'Target ROI',
  },
  definition: {
    'zh-CN': '给系统设的投产比目标。',
    en: 'The ROI the system is asked to reach.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'depends',
  aliases: ['目标ROI', 'ROI目标', '净成交ROI目标'],
  labels: {
    jd: ['目标投产比'],
    pinduoduo: ['目标投产比'],
    douyin: ['净成交ROI目标'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Target ROI'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '它是你给系统的设置。系统照着它出价，让平均的结果靠近它。',
        en: 'You set it. The system bids so that the average result comes near it.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN':
          'TikTok 这里算的是推广商品的全部收入，除以花费。花钱来的、自己来的、达人带来的都在内。',
        en: 'TikTok takes all income of the promoted products over cost: paid, unpaid and through creators.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['ad-return-on-spend'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57374716838',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/tips-to-measure-product-and-video-quality-in-your-product-gmv-max-campaign',
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
      'zh-CN': '目标投产比，就是你给系统定的话：花 1 元广告费，盼着卖回几元。它是设置，不是结果。',
      en: 'It is what you ask of the system: how much to sell for one yuan of ads. It is a setting, not a result.',
    },
    like: {
      'zh-CN': '好比出门前对卖货的伙计说，花 1 元车钱，盼着卖回 4 元。人还没上车呢。',
      en: 'You tell your seller to bring home 4 yuan for 1 yuan of bus fare. The bus has not left yet.',
    },
    number: {
      value: {
        'zh-CN': '现在定的目标是，花 {oneMoney} 卖回 {valueMoney}。',
        en: 'The goal set now is {valueMoney} of sales for {oneMoney} of ads.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这是盼着的数，不是已经做到的。做没做到，看不出。',
        en: 'It is a hope and not yet a fact. We can not tell from it what was reached.',
      },
    },
    step: {
      'zh-CN': '比一比这个目标和你的保本线，哪个高。',
      en: 'Compare this goal with your break-even line. Which one is higher?',
    },
    help: {
      text: {
        'zh-CN': '想先知道自己的保本线，可以请社工陪你算（3.1.1）。',
        en: 'Do you know your break-even line yet? Your coach can do the sum with you (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '定得太高，广告可能放不出去。定得太低，钱花得快。',
        en: 'Set too high, the ad may not be shown. Set too low, the money goes quickly.',
      },
      {
        'zh-CN': '一天改几次，系统会从头再学。',
        en: 'If you change it many times a day, the system starts to learn anew.',
      },
      {
        'zh-CN': 'TikTok 自己也提醒，这类数不能单独说明广告的作用。',
        en: 'TikTok itself warns that such numbers do not show the ad effect alone.',
      },
    ],
  },
  examples: [
    {
      text: '目标投产比',
      platform: 'jd',
    },
    {
      text: '目标投产比',
      platform: 'pinduoduo',
    },
  ],
});
