import { defineMetric } from './types';

export default defineMetric({
  id: 'service-experience-score',
  name: {
    'zh-CN': '服务体验分',
    en: 'Service experience score',
  },
  definition: {
    'zh-CN': '服务这部分的体验分。',
    en: 'Score for customer service experience.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: [
    '服务体验',
    '服务保障',
    '客服咨询得分',
    '售后服务得分',
    '服务态度体验分',
    '基础服务体验分',
    '咨询体验',
    '售后体验',
  ],
  labels: {
    '1688': ['咨询体验', '售后体验'],
    douyin: ['服务体验', '服务体验分'],
    taobao: ['服务保障'],
    jd: ['客服咨询得分', '售后服务得分'],
    pinduoduo: ['服务态度体验分', '基础服务体验分'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    '1688': [
      {
        'zh-CN': '分成“咨询体验”和“售后体验”两个。',
        en: 'There are two of them: “咨询体验” and “售后体验”.',
      },
    ],
    all: [
      {
        'zh-CN': '服务这一部分的分，看回复和售后快慢。',
        en: 'The service part of the score, from the speed of replies and after-sales.',
      },
    ],
    jd: [
      {
        'zh-CN': '页面上是“客服咨询得分”和“售后服务得分”。',
        en: 'The page shows “客服咨询得分” and “售后服务得分”.',
      },
    ],
  },
  drivers: ['avg-response-seconds', 'after-sale-hours', 'platform-help-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      'zh-CN': '服务体验分，就是店铺体验里待客那一部分的分。它看回复和售后的快慢。',
      en: 'This is the part of your shop score for how you treat people. It looks at how fast you reply and settle things.',
    },
    like: {
      'zh-CN': '好比理发店另打一个分：手艺不看，只看招呼、等候和返工。',
      en: 'A barber gets a mark that leaves out the haircut. It is for the hello, the wait and how a bad cut is put right.',
    },
    number: {
      value: {
        'zh-CN': '待客这一部分，现在写着 {value} 分。',
        en: 'For the way you treat people, the page says {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '回复、售后、去找平台的人，都会牵动它。看不出先动的是哪样。',
        en: 'Replies, after-sales and calls to the platform all pull at it. We can not tell which one moved first.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能回得快了或办得快了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Replies or refunds may be faster, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能有几天忙得顾不上，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. You may have had some very full days, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '看一看旁边的小分，哪一项写得最低。',
      en: 'Look which of the small scores beside it is the lowest.',
    },
    help: {
      text: {
        'zh-CN': '回消息和办售后，可以用“谁做什么”分给两个人（3.1.2）。',
        en: 'Replies and after-sales can be split between two people. The who does what card shows how (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '拼多多有五个小分带“服务”二字，要看全名。',
        en: 'On Pinduoduo five part scores have the word service in the name. Match the full label.',
      },
    ],
  },
  examples: [
    {
      text: '服务体验',
      platform: 'douyin',
    },
    {
      text: '服务保障',
      platform: 'taobao',
    },
  ],
});
