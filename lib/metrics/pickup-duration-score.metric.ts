import { defineMetric } from './types';

export default defineMetric({
  id: 'pickup-duration-score',
  name: {
    'zh-CN': '揽收时长平均得分',
    en: 'Pickup-time score',
  },
  definition: {
    'zh-CN': '按揽收快慢算出的平均分。',
    en: 'Average points by hours from payment to pickup.',
  },
  category: 'logistics',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['揽收时长'],
  labels: {
    douyin: ['揽收时长平均得分'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '每单按付款到收走的小时数，记 50 到 100 分。晚上 6 点到早上 6 点付款的，从早上 6 点算起。平均分直接用，不再分六档。',
        en: 'Each order gets 50 to 100 points by the hours from payment to pickup. Orders paid between 18:00 and 6:00 start at 6:00. The average is used as it is, without the scale of six steps.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：它是商家体验分里物流的一项；算作欺诈发货的单，按 50 分计（2026 年 7 月 14 日）。',
        en: 'Douyin: it belongs to the logistics part of the 商家体验分; orders judged as fraud shipping count as 50 (14 July 2026).',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      'zh-CN': '揽收时长平均得分，是每单按被收走的快慢记分，再取平均。越快分越高。',
      en: 'Each order earns points by how fast it is picked up. This is the average of those points.',
    },
    like: {
      'zh-CN': '好比豆腐坊等挑担的人来。每一担等得越短，记分越高，最后取平均。',
      en: 'Tofu waits for the carrier. The shorter a load waits, the more points it gets, and you take the average.',
    },
    number: {
      value: {
        'zh-CN': '平均下来，你的单子得了 {value} 分。',
        en: 'On average, your orders earned {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '平均分里，几单慢的和许多单稍慢，长得一样。只看它，看不出是哪种。',
        en: 'A few very slow orders and many slightly slow ones look alike here. From an average we can not tell which it is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能慢的那几单少了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or there are fewer slow orders.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。几单等久了就会拉低，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. A few long waits pull it down, so it may be chance.',
      },
    },
    step: {
      'zh-CN': '找出等得最久的一单，想一想那天店里在忙什么。',
      en: 'Find the order that waited longest. Think what kept the shop busy that day.',
    },
    help: {
      text: {
        'zh-CN': '打包和交件谁来做，可以在“谁做什么”里分一分（3.1.2）。',
        en: 'Who packs and who hands over? Share it out on the card for that (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '分数是平均的，几单慢就会把大家拉低。',
        en: 'It is an average, so a few slow orders pull all of it down.',
      },
    ],
  },
  examples: [
    {
      text: '揽收时长平均得分',
      platform: 'douyin',
    },
  ],
});
