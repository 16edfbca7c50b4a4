import { defineMetric } from './types';

export default defineMetric({
  id: 'cpm',
  name: {
    'zh-CN': '千次展现花费',
    en: 'Cost per 1,000 impressions',
  },
  definition: {
    'zh-CN': '广告每展示一千次花多少钱。',
    en: 'Ad money per thousand impressions.',
  },
  category: 'ads',
  unit: 'per-mille-money',
  base: 'view',
  better: 'lower',
  aliases: [
    'CPM',
    'eCPM',
    '千次展现成本',
    '平均千次展示成本',
    '千次展现费用',
    '平均千次曝光',
    '平均千次曝光花费（元）',
    'VCPM',
    '千次展示费用',
  ],
  labels: {
    taobao: ['千次展现花费'],
    xiaohongshu: ['平均千次曝光'],
    douyin: ['平均千次展示成本'],
    jd: ['千次展现成本'],
    kuaishou: ['平均千次曝光花费（元）'],
    'meta-ads': ['CPM'],
    'google-ads': ['Avg. CPM'],
    amazon: ['CPM'],
    'tiktok-shop': ['CPM'],
  },
  unverifiedLabels: {
    'meta-ads': ['CPM (cost per 1,000 impressions)', '千次展示费用'],
    amazon: ['VCPM'],
  },
  formula: 'ad-spend / ad-impressions * 1000',
  counting: {
    all: [
      {
        'zh-CN': '花费除以展示次数，再乘一千。它是一千次展示的价钱。',
        en: 'Ad money divided by showings, times a thousand: the price of a thousand showings.',
      },
    ],
  },
  drivers: ['ad-spend', 'ad-impressions'],
  seeAlso: ['live-gpm', 'gmv-per-mille', 'live-show-gpm'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 33238440276',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://sdworx-salesforce.helpdocs.io/article/hp2wkumie2-google-ads-dashboard-metrics',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
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
      'zh-CN': '千次展现花费，就是广告展示一千次，平均付多少钱。点没点，这里不管。',
      en: 'This is what a thousand showings of your ad cost on average. Clicks play no part here.',
    },
    like: {
      'zh-CN': '好比请人发 1,000 张传单，付他 60 元工钱。',
      en: 'Think of a helper who hands out 1,000 flyers. You pay 60 yuan for the work.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每展示一千次要付 {value}。',
        en: '{period}, a thousand showings cost you {value}.',
      },
      withInputs: {
        'zh-CN': '{period}，展示了 {adImpressions} 次。广告费用掉 {adSpend}，平均一千次 {value}。',
        en: '{period}, your ads used {adSpend}. They were shown {adImpressions} times, at {value} for a thousand.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '展示便宜，也要有人点、有人买才有用。这笔钱花得好不好，从价钱看不出。',
        en: 'Cheap showings help if people click and buy. From the price we can not tell if they are worth it.',
      },
    },
    step: {
      'zh-CN': '看一看，同一段时间里这些展示带来几次点击。',
      en: 'Look up how many clicks these showings brought in the same period.',
    },
    help: {
      text: {
        'zh-CN': '几个广告的钱怎么摆，可以看“预算怎么分”（3.1.1）。',
        en: 'More than one ad? See the card “How to divide the budget” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '别和“GPM”看反。“GPM”说的是收进来的钱，它说的是付出去的钱。',
        en: 'Do not mix it up with “GPM”. “GPM” is money coming in. This is money going out.',
      },
      {
        'zh-CN': '“CPM”里的 M 是一千，不是一百万。',
        en: 'The M in “CPM” stands for a thousand, not for a million.',
      },
    ],
  },
  examples: [
    {
      text: '千次展现花费',
      platform: 'taobao',
    },
    {
      text: '平均千次曝光',
      platform: 'xiaohongshu',
    },
  ],
});
