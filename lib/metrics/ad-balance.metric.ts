import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-balance',
  name: {
    'zh-CN': '账户余额',
    en: 'Ad account balance',
  },
  definition: {
    'zh-CN': '广告账户里剩下的钱。',
    en: 'Money left in the ad account.',
  },
  category: 'ads',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: ['可用余额', '总余额', '投放账户总余额'],
  labels: {
    jd: ['投放账户总余额', '可用余额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告账户里剩下的钱，现金和赠款分开算。到零时广告会停，智能计划会忘掉学到的。',
        en: 'Money left in the ad account; cash and gift money are kept apart. At zero the ads stop and smart plans lose their learning.',
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
      at: 'public source file 70935100223',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/stat.go',
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
      'zh-CN': '账户余额，就是广告账户里还有多少钱可以用。现金和平台送的钱分开记。',
      en: 'This is the money left in your ad account. Cash and gift money are kept apart.',
    },
    like: {
      'zh-CN': '好比电卡里还有多少电费。用完了，招牌上的灯就灭。',
      en: 'Think of a prepaid card for power. When it is used up, the light on your sign goes out.',
    },
    number: {
      value: {
        'zh-CN': '广告账户里现在有 {value}。',
        en: 'Your ad account holds {value} now.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '钱多钱少，只说明广告还能放多久。广告好不好，看不出。',
        en: 'The sum shows how long ads can still run. We can not tell from it if they are good.',
      },
    },
    step: {
      'zh-CN': '算一算，照昨天的花法，余额还够用几天。',
      en: 'Work out for how many days it lasts, if each day costs as much as yesterday.',
    },
    help: {
      text: {
        'zh-CN': '送的钱怎么用才合算，可以看“扶持资金”（3.1.1）。',
        en: 'How can gift money be used well? See the card “Support funds” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '花完了广告就停，智能计划可能要重新学习。',
        en: 'At zero the ads stop, and smart plans lose what they had learned.',
      },
      {
        'zh-CN': '现金和送的钱是两笔，看清是哪一笔。',
        en: 'Cash and gift money are two sums. See which one you look at.',
      },
    ],
  },
  examples: [
    {
      text: '投放账户总余额',
      platform: 'jd',
    },
  ],
});
