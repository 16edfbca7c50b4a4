import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-only-rate',
  name: {
    'zh-CN': '仅退款率',
    en: 'Refund-only rate',
  },
  definition: {
    'zh-CN': '只退钱不退货的退款占比。',
    en: 'Share of refunds where goods do not come back.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    taobao: ['仅退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '货没有寄回来的退款，占退款的多少。',
        en: 'Refunds without goods coming back, as a share of refunds.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '所有退款里，只退钱、货不用寄回来的占多少。',
      en: 'Of all refunds, this is the part where money goes back and the goods stay with the buyer.',
    },
    like: {
      'zh-CN': '好比客人说碗有个小缺口，掌柜退了钱，碗留给他。10 次退钱，有 4 次这样。',
      en: 'A guest finds a chip in a bowl. The owner pays him back and lets him keep it, in 4 of 10 cases.',
    },
    number: {
      value: {
        'zh-CN': '先看{period}的退款。每 {outOf} 笔里，有 {of} 笔左右货没回来。',
        en: 'This looks at refunds {period}. In about {of} of every {outOf}, the goods did not come back.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '货不回来，原因有很多种。光看占比，看不出是哪一种。',
        en: 'There are many reasons why goods stay away. From the share we can not tell which it was.',
      },
    },
    step: {
      'zh-CN': '打开只退钱的记录，读一读最近三位客人的留言。',
      en: 'Open the refunds without a return. Read the notes of the last three buyers.',
    },
    help: {
      text: {
        'zh-CN': '这样退款觉得委屈，可以写进“规则困难单”（3.3.2）。',
        en: 'If such a refund feels hard on you, put it into “规则困难单” (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“退款率”，但它不是总的退款率。',
        en: 'The name holds the words for refund rate. It is not the rate of all refunds.',
      },
    ],
  },
  examples: [
    {
      text: '仅退款率',
      platform: 'taobao',
    },
  ],
});
