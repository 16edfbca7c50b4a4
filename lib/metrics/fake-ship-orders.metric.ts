import { defineMetric } from './types';

export default defineMetric({
  id: 'fake-ship-orders',
  name: {
    'zh-CN': '虚假发货',
    en: 'Fake shipping',
  },
  definition: {
    'zh-CN': '传了单号却没真发的订单数。',
    en: 'Orders with a number uploaded but nothing sent.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['欺诈发货'],
  labels: {
    douyin: ['欺诈发货'],
    taobao: ['虚假发货'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是订单：传了单号，却什么也没发，或者发了别的东西。没有揽收记录的，就可能算。',
        en: 'It counts orders with a number uploaded but nothing, or something else, really sent. Without a pickup it may be judged so.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: {
        'zh-CN':
          '天猫：传了单号，24 小时没有揽收记录，算虚假发货，赔价钱的 5 %（5 到 100 元）（2026 年 4 月 9 日的规则）。',
        en: 'Tmall: a number uploaded without a pickup record within 24 hours counts as fake shipping, 5 % of the price (5 to 100 yuan) (rule of 9 April 2026).',
      },
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：一天里有 3 单或以上算作欺诈发货，记一次违规：体验分扣 15 分，货款冻结（2026 年 8 月）。',
        en: 'Douyin: three or more fraud-shipping orders on one day count as one violation: 15 points off the experience score and frozen payments (August 2026).',
      },
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/rule-text/rule-aHwH9wK4JyWJ.txt',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/rule-text/rule-aHwH9wK4JyWJ.txt',
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
      'zh-CN': '虚假发货，数的是传了单号、货却没有真发的单。发了别的东西也算。',
      en: 'These are orders with a number uploaded but nothing really sent. Sending something else counts too.',
    },
    like: {
      'zh-CN': '好比给了客人一张寄存牌，柜子里却没有放进东西。数的是这样的牌子。',
      en: 'A guest gets a tag for the cloakroom, but nothing hangs there. You count such tags.',
    },
    number: {
      value: {
        'zh-CN': '页面上，这样的单有 {value} 单。',
        en: 'The page lists {value} orders of this kind.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '快递忘了扫，也可能被算进来。光看单数，看不出真假。',
        en: 'A missing scan may be counted too. From the number alone we can not tell what really happened.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，有几单没被扫到就会这样。',
        en: 'The page says it is {change} more than {against}. It may be chance, as when a few pickups were not scanned.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能单号和货一起交出去了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or number and parcel now leave together.',
      },
    },
    step: {
      'zh-CN': '查一查被点名的单号，有没有被快递收走。',
      en: 'Check if the courier has picked up the parcel with that number.',
    },
    help: {
      text: {
        'zh-CN': '货确实发了，可以看“去哪里反映”，带上收件的凭条（3.3.2）。',
        en: "Did the goods really leave? See where to speak up, with the courier's slip in hand (3.3.2).",
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '没有揽收记录，就可能被算进来。',
        en: 'Without a pickup record, an order may be counted here.',
      },
      {
        'zh-CN': '按规则常要赔给买家，先查单号有没有揽收。',
        en: 'The rules often ask you to pay the buyer. First look for the pickup record.',
      },
    ],
  },
  examples: [
    {
      text: '欺诈发货',
      platform: 'douyin',
    },
    {
      text: '虚假发货',
      platform: 'taobao',
    },
  ],
});
