import { defineMetric } from './types';

export default defineMetric({
  id: 'gmv-per-mille',
  name: {
    'zh-CN': '千次曝光成交金额',
    en: 'GMV per thousand product exposures',
  },
  definition: {
    'zh-CN': '商品每展示一千次带来的成交金额。',
    en: 'Sales per thousand product impressions.',
  },
  category: 'conversion',
  unit: 'per-mille-money',
  base: 'view',
  better: 'higher',
  aliases: ['GPM', '千次曝光用户支付金额', '商品千次曝光成交金额', '商品卡千次曝光用户支付金额'],
  labels: {
    douyin: ['千次曝光用户支付金额', '商品卡千次曝光用户支付金额'],
    xiaohongshu: ['商品千次曝光成交金额'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount / product-impressions * 1000',
  formulaByPlatform: {
    douyin: 'user-paid-amount / product-impressions * 1000',
  },
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '付款的钱除以商品展示的次数，再乘一千。分母是展示次数，不是人。',
        en: 'Money paid divided by the times products were shown, times a thousand. The base is showings, not people.',
      },
    ],
    douyin: [
      {
        'zh-CN': '钱用的是用户付的金额，除以商品展示次数，按一千次算。',
        en: 'The money is what users paid, for every 1,000 showings of products, counted in times.',
      },
    ],
  },
  drivers: ['product-ctr-times', 'click-pay-rate-times', 'spend-per-buyer'],
  seeAlso: ['live-gpm', 'live-show-gpm', 'cpm'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '千次曝光成交金额，是商品展示一千次带来多少付款。分母数的是展示的次数。',
      en: 'This is the money that comes with a thousand showings of your products. The base is times shown, not people.',
    },
    like: {
      'zh-CN': '好比货郎摇着拨浪鼓走街串巷。货给人看满一千回，数一数钱袋里进了多少。',
      en: 'A peddler walks the lanes with his drum. After a thousand looks at his goods, he counts what is in the purse.',
    },
    number: {
      value: {
        'zh-CN': '{period}，商品每展示一千次，带来 {value} 付款。',
        en: '{period}, each thousand showings of your products brought {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点的人、买的人、一次付多少，都会影响它。单凭这个数，看不出是谁在变。',
        en: 'Clicks, orders and the size of each payment all move it. From this one number we can not tell which one did.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，一件贵的货卖出去就会高。',
        en: 'The page says it is {change} higher than {against}. It may be chance. One sale of a dear item can lift it.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，展示变多、单子没变时也会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More showings with the same orders will lower it too.',
      },
    },
    step: {
      'zh-CN': '比一比两件货的这个数，挑的两件价钱要接近。',
      en: 'Compare this number for two items of about the same price.',
    },
    help: {
      text: {
        'zh-CN': '想试着猜一猜哪一步会动它，可以玩“如果变一变”（3.2.3）。',
        en: 'What if one step changed? A card lets you try it out on paper (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '直播里也有个一样的简称，那个按看直播的次数算。',
        en: 'Live rooms use the same short name. There it goes by views of the room.',
      },
      {
        'zh-CN': '贵的货卖一件，抵得上便宜货好几件。价钱差得多的两件别比。',
        en: 'One dear item equals several cheap ones here. Do not compare goods of very different price.',
      },
    ],
  },
  examples: [
    {
      text: '千次曝光用户支付金额',
      platform: 'douyin',
    },
    {
      text: '商品千次曝光成交金额',
      platform: 'xiaohongshu',
    },
  ],
});
