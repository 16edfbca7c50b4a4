import { defineMetric } from './types';

export default defineMetric({
  id: 'orders-shipped',
  name: {
    'zh-CN': '已发货订单数',
    en: 'Orders shipped',
  },
  definition: {
    'zh-CN': '这段时间发出的订单数。',
    en: 'Orders shipped in the period.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Orders Shipped'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按单算，看这段时间发出了几张订单，按发货日归到哪一天。',
        en: 'Orders are counted, by the day they were shipped.',
      },
    ],
    amazon: [
      {
        'zh-CN': 'Orders Shipped 数的是那段时间发出的订单，里面几件都算一单。',
        en: 'Orders Shipped counts the orders that left in the chosen time.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
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
      'zh-CN': '这段时间发出的单有多少张。看的是哪天发，不是哪天下单。',
      en: 'This is the number of orders that left in this period. The day of shipping decides, not the day of the order.',
    },
    like: {
      'zh-CN': '好比花店的送货本，今天出门的花篮，一张单划一道。',
      en: 'A flower shop keeps a list for its van. Each order that leaves today gets one line.',
    },
    number: {
      value: {
        'zh-CN': '{period}，发出去 {value} 张单。',
        en: '{period}, you sent out {value} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '今天发的和今天下的，不是同一批。单看它，看不出卖得怎么样。',
        en: 'Orders sent today and orders made today differ. From one of them we can not tell how busy you are.',
      },
    },
    step: {
      'zh-CN': '写下今天下的单和今天发的单，各有几张。',
      en: 'Write down two counts for today: orders made and orders sent.',
    },
    help: {
      text: {
        'zh-CN': '发货一个人忙不过来，可以从“能帮忙的人”里找一位（3.1.2）。',
        en: 'Is sending too much for one pair of hands? Find a helper on the card of people who can help (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '别和当天的下单数比，两个数说的不是同一批单。',
        en: 'Do not set it against the orders made that day. They are two groups of orders.',
      },
    ],
  },
  examples: [
    {
      text: 'Orders Shipped',
      platform: 'amazon',
    },
  ],
});
