import { defineMetric } from './types';

export default defineMetric({
  id: 'cpm-live-view-cost',
  name: {
    'zh-CN': '直播间观看成本',
    en: 'Cost per live view',
  },
  definition: {
    'zh-CN': '广告平均每带来一次进直播间的花费。',
    en: 'Ad money per entry into the live room.',
  },
  category: 'ads',
  unit: 'money',
  base: 'view',
  better: 'lower',
  aliases: ['直播间进入成本', '进房成本'],
  labels: {
    xiaohongshu: ['直播间观看成本'],
    kuaishou: ['直播间进入成本'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告花费除以进直播间的次数，按次算。“有效”的那种，要待满 5 秒。',
        en: 'Ad spend per entry into the live room, by entries. The “valid” version needs a stay of 5 seconds.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/live/report/live_report.go',
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
      'zh-CN': '直播间观看成本，就是广告每带人进一次直播间，平均花多少钱。进来就走的也算。',
      en: 'This is what ads cost for each time someone enters your live room. Those who leave at once count too.',
    },
    like: {
      'zh-CN': '好比街头演示炒锅，花 30 元请人敲锣。人凑过来 60 回，一回 0.5 元。',
      en: 'You show a pan in the street and pay 30 yuan for a drummer. People step up 60 times, half a yuan each.',
    },
    number: {
      value: {
        'zh-CN': '{period}，进一次直播间用 {value} 广告费。',
        en: '{period}, one entry to the live room took {value} of ads.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '进来的人待多久，这里不知道。花得好不好，看不出。',
        en: 'How long they stayed is not in it. So we can not tell if the money was well used.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，记一下那天播的是几点。',
        en: 'The page says it is {change} higher than {against}. It may be chance. Note the hour of that show.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也看看进来的人留了没有。',
        en: 'The page says it is {change} lower than {against}. It may be chance. See if those who came stayed.',
      },
    },
    step: {
      'zh-CN': '听一遍回放的头一分钟，新进来的人能不能听懂。',
      en: 'Listen to the first minute of your last show. Would a newcomer understand it?',
    },
    help: {
      text: {
        'zh-CN': '刚开始播，可以看“第一次直播”（3.1.3）。',
        en: 'New to live selling? See the card “First live show” (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '刚进来就走的人，也在里面。',
        en: 'People who leave at once are counted as well.',
      },
    ],
  },
  examples: [
    {
      text: '直播间观看成本',
      platform: 'xiaohongshu',
    },
    {
      text: '直播间进入成本',
      platform: 'kuaishou',
    },
  ],
});
