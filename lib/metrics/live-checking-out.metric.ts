import { defineMetric } from './types';

export default defineMetric({
  id: 'live-checking-out',
  name: {
    'zh-CN': '正在结账',
    en: 'Checking out',
  },
  definition: {
    'zh-CN': '最近10分钟里正在结账的数目。',
    en: 'Checkouts in progress in a ten-minute window.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'checkout',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Checking out'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '10 分钟里正在进行的结账，同一次结账只算一次。是此刻的样子，不是全天合计。',
        en: "Checkouts in progress in a ten-minute window, each counted once. It is a live snapshot, not the day's total.",
      },
    ],
    shopify: [
      {
        'zh-CN':
          '在 10 分钟里，每个结账编号只算一次，这样能挡住机器刷的。这是 2023 年 3 月改的算法。',
        en: 'Each checkout token counts once in a 10-minute window, which keeps bots out. This has been so since March 2023.',
      },
    ],
  },
  drivers: ['sessions-reached-checkout'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://lucidcommerce.co/blogs/shopify-updates/shopify-refines-live-view-checkout-count-methodology',
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
      'zh-CN': '“正在结账”，数的是最近 10 分钟里，还在走结账这一步的单。',
      en: 'This is how many checkouts are under way within ten minutes.',
    },
    like: {
      'zh-CN': '好比食堂收款口，这 10 分钟里有几个托盘在付账。一个托盘只记一次。',
      en: 'At the till of a canteen you count the trays being paid in these ten minutes. Each tray counts once.',
    },
    number: {
      value: {
        'zh-CN': '页面上，最近 10 分钟有 {value} 单正在结账。',
        en: 'The page shows {value} checkouts in the last ten minutes.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这只是此刻的样子。看不出一整天会怎样。',
        en: 'It is a picture of this moment. We can not tell from it how the whole day will go.',
      },
    },
    step: {
      'zh-CN': '试着自己走一遍结账，到付钱前停下。',
      en: 'Try your own checkout, up to the point where you would pay.',
    },
    help: {
      text: {
        'zh-CN': '结账时遇到弄不懂的规定，可以填“规则困难单”（3.3.2）。',
        en: 'Is there a rule in the checkout that makes no sense to you? Put it on the rule sheet (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '别拿它当一天的合计，过一会儿就变了。',
        en: 'Do not take it for the total of the day. In a short while it is different.',
      },
    ],
  },
  examples: [],
});
