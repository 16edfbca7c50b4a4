import { defineMetric } from './types';

export default defineMetric({
  id: 'new-visitors',
  name: {
    'zh-CN': '新访客数',
    en: 'New visitors',
  },
  definition: {
    'zh-CN': '以前没来过、这段时间第一次来的人数。',
    en: 'Visitors not seen before within the look-back time.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['New users'],
  labels: {
    taobao: ['新访客数'],
    shopee: ['New Visitors'],
    ga4: ['New users'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平台往回看一段日子，那段日子里没出现过的人才算。往回看几天，各家自己定。',
        en: 'A visitor is new if not seen in a stretch of days before. Each platform sets how far it looks back.',
      },
    ],
    ga4: [
      {
        'zh-CN': '一台设备或一个登录，第一次来就记一个。',
        en: 'It counts the first visit of each device or login.',
      },
    ],
    taobao: [
      {
        'zh-CN': '“内容种草”里，前 6 天没来过就算新；别的页面可能用别的天数。',
        en: 'For content posts, it is someone who had not come in the 6 days before; other pages may use other days.',
      },
    ],
  },
  drivers: ['visitors', 'ad-impressions', 'ad-clicks'],
  seeAlso: ['new-customers'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      'zh-CN': '新访客数，就是以前没来过、这回头一次来的人数。隔多久算“新”，各平台天数不同。',
      en: 'These are people who had not come to your shop before. Each platform has its own number of days for that.',
    },
    like: {
      'zh-CN': '好比村口的老井，来打水的人里，有几张没见过的脸。',
      en: 'At the village well you see some faces you do not know. You count those.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人头一次来。',
        en: '{period}, {value} people came for the first time.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '头一回来的人，也许只看看。会不会再来，现在看不出。',
        en: 'First-time guests may only look. We can not tell yet if they come again.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能广告让更多人看见了你。',
        en: 'The page says it is {change} more than {against}. It may be chance, or ads showed you to more people.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，广告露面少几天也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. A few days with fewer ads can do this.',
      },
    },
    step: {
      'zh-CN': '写一句话，告诉头一次来的人你卖什么。',
      en: 'Write one line that tells a new guest what you sell.',
    },
    help: {
      text: {
        'zh-CN': '想让新来的人记住你，可以看“我的故事”（3.4.2）。',
        en: 'Want new guests to remember you? See the card for telling your story (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '他们也许什么都没买，和新客户是两回事。',
        en: 'They may not have bought a thing. New customers are another number.',
      },
      {
        'zh-CN': '买过的客人隔很久再来，也可能算成“新”。',
        en: 'A buyer who stayed away for long may be counted as new.',
      },
    ],
  },
  examples: [
    {
      text: '新访客数',
      platform: 'taobao',
    },
    {
      text: 'New Visitors',
      platform: 'shopee',
    },
  ],
});
