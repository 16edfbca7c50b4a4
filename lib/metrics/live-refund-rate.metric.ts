import { defineMetric } from './types';

export default defineMetric({
  id: 'live-refund-rate',
  name: {
    'zh-CN': '直播间退款率',
    en: 'Live refund rate',
  },
  definition: {
    'zh-CN': '直播退款金额占直播成交的比例。',
    en: 'Live refunds divided by live sales.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['直播间退款率'],
  },
  unverifiedLabels: {},
  formula: 'live-refund-amount / live-gmv',
  counting: {
    all: [
      {
        'zh-CN': '直播间退款的钱，除以直播间成交的钱。按金额算，单数和件数不用。',
        en: 'Refunds of live sales are divided by live sales, both in money. Orders and pieces are not used.',
      },
    ],
  },
  drivers: ['live-refund-amount', 'live-gmv'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '拿直播退掉的钱，和直播卖出的钱比一比。',
      en: 'This sets the money refunded on live sales next to the money those live sales brought.',
    },
    like: {
      'zh-CN': '好比演示切菜器的师傅收摊点钱盒，每 100 元里，有 6 元要还给人家。',
      en: 'A man shows a vegetable cutter on the street. Of every 100 yuan in his box, 6 go back.',
    },
    number: {
      value: {
        'zh-CN': '{period}的直播，有卖有退。每卖出 {outOfMoney}，退了 {ofMoney} 左右。',
        en: '{period}, live rooms had both sales and refunds. Of every {outOfMoney} of sales, about {ofMoney} went back.',
      },
      withInputs: {
        'zh-CN':
          '{period}，直播卖出了 {liveGmv}。退掉的是 {liveRefundAmount}。每 {outOfMoney} 里退了 {ofMoney} 左右。',
        en: '{period}, live sales came to {liveGmv}. Refunds came to {liveRefundAmount}. That is about {ofMoney} of each {outOfMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '刚播的几场，退款才开了个头。这时的比例，看不出最后会是多少。',
        en: 'For the latest shows, refunds have just begun. From this rate we can not tell where it will end.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。卖得少时，退一件大的就会高，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. When sales are few, one big refund lifts it, and that may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能这几场还没退完。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or the refunds of these shows are not done.',
      },
    },
    step: {
      'zh-CN': '找一场两周以前的直播，记下它的退款率。',
      en: 'Find a live show from over two weeks ago. Note its refund rate.',
    },
    help: {
      text: {
        'zh-CN': '想写下自己怎么看、怎么办，可以填“我的决定”（3.2.3）。',
        en: 'To put down what you see and what you choose, fill in the card “My decision” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '最近几场还没退完，这个数偏低。',
        en: 'The latest shows are not fully refunded yet, so their rate is too low.',
      },
      {
        'zh-CN': '它按钱算，而且只看直播。名字里的“退款率”别当成全店的。',
        en: 'It goes by money and by live sales only. It is not the refund rate of the shop.',
      },
    ],
  },
  examples: [
    {
      text: '直播间退款率',
      platform: 'douyin',
    },
  ],
});
