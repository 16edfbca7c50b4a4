import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-feedback-rate',
  name: {
    'zh-CN': '商品负反馈率',
    en: 'Product negative-feedback rate',
  },
  definition: {
    'zh-CN': '签收订单里有质量退款或差评的占比。',
    en: 'Signed orders with a quality refund or a low rating.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['商品负反馈率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看 30 天里签收的订单。第一次就选质量原因退款的，或描述只打 1 到 2 星的，占多少。',
        en: 'It takes orders signed for in 30 days. It asks how many had a first-reason quality refund or a 1 to 2 star mark for the description.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['negative-review-rate', 'negative-review-order-rate', 'seller-negative-feedback-rate'],
  thresholds: [
    {
      platform: 'taobao',
      fact: {
        'zh-CN':
          '淘宝：从 2026 年 3 月 16 日起，它在“真实体验分”里代替“首次品退率”和“商品差评率”。',
        en: 'Taobao: from 16 March 2026 it replaces “首次品退率” and “商品差评率” in “真实体验分”.',
      },
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
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
      'zh-CN': '签收的单子里，有的因质量退款，有的给了低分。商品负反馈率，说的是两样合起来占多少。',
      en: 'Some orders that arrive get a quality refund, and some get a low mark. This is the part with one or the other.',
    },
    like: {
      'zh-CN': '好比送出去 50 碗凉粉，一碗退了回来，一碗有人直摇头，合起来算 2 碗。',
      en: 'Fifty bowls of cold noodles go out. One is sent back and one gets a shake of the head, so two count.',
    },
    number: {
      value: {
        'zh-CN': '签收的每 {outOf} 单里，大约 {of} 单有质量退款或低分。',
        en: 'Of every {outOf} orders signed for, about {of} had a quality refund or a low mark.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '两样事混在一个数里。现在看不出是退得多，还是低分多。',
        en: 'Two things are mixed in one number. We can not tell yet which of them is the bigger part.',
      },
    },
    step: {
      'zh-CN': '打开评价，数一数 1 星和 2 星各有几条。',
      en: 'Open the reviews. Count how many have one star, how many have two.',
    },
    help: {
      text: {
        'zh-CN': '改过以后有没有起色，可以用“改了有用吗”来看（3.4.1）。',
        en: 'Did a change help? The card that checks this is a good next page (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '退款会算进来，差评也会算进来，只看一边就漏了。',
        en: 'Refunds are in it and bad marks too. If you look at one side only, you miss half.',
      },
    ],
  },
  examples: [
    {
      text: '商品负反馈率',
      platform: 'taobao',
    },
  ],
});
