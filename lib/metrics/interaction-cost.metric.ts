import { defineMetric } from './types';

export default defineMetric({
  id: 'interaction-cost',
  name: {
    'zh-CN': '平均互动成本',
    en: 'Cost per interaction',
  },
  definition: {
    'zh-CN': '平均每次互动花多少广告费。',
    en: 'Ad money per interaction.',
  },
  category: 'ads',
  unit: 'money',
  base: 'action',
  better: 'lower',
  aliases: ['CPI', 'CPE'],
  labels: {
    xiaohongshu: ['平均互动成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / interactions',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告花费除以互动量。',
        en: 'Ad money divided by interactions.',
      },
    ],
  },
  drivers: ['ad-spend', 'interactions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      'zh-CN': '平均互动成本，就是广告换来一次互动，平均花多少钱。一个赞、一条评论，都是一次。',
      en: 'This is what one like, comment or other response to your ads cost on average.',
    },
    like: {
      'zh-CN': '好比元宵挂灯谜，买灯的钱分给每一次搭话。问一声、夸一句，各分一份。',
      en: 'Paper lamps with riddles hang at your door. What they cost is shared by each talk they start, a question or a kind word.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每次互动平均 {value}。',
        en: '{period}, each response cost {value} on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，赞和评论这些共 {interactions} 次。广告花费 {adSpend}，一次算下来 {value}。',
        en: '{period}, people responded {interactions} times. Ad money was {adSpend}, so one response cost {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '赞得便宜，货不一定卖得动。它值不值，看不出。',
        en: 'Cheap likes may not move any goods. So we can not tell if they were worth it.',
      },
    },
    step: {
      'zh-CN': '挑一条评论，回一句实在话。',
      en: 'Pick one comment. Answer it with a true and helpful line.',
    },
    help: {
      text: {
        'zh-CN': '想练怎么回客人的话，可以看“客服对话练习”（3.1.2）。',
        en: 'Want to practise answers? See the card “Talk with buyers” (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '互动便宜，不一定带来成交。',
        en: 'Cheap responses need not lead to sales.',
      },
    ],
  },
  examples: [
    {
      text: '平均互动成本',
      platform: 'xiaohongshu',
    },
  ],
});
