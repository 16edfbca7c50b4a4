import { defineMetric } from './types';

export default defineMetric({
  id: 'member-pay-amount',
  name: {
    'zh-CN': '会员成交金额',
    en: 'Member sales',
  },
  definition: {
    'zh-CN': '会员付款的金额。',
    en: 'Money paid by members.',
  },
  category: 'customer',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['会员成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '只算会员付的钱，按订单加起来。',
        en: 'Only the money paid by members is summed, order by order.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '会员一共付了多少钱。别的客人付的不算。',
      en: 'This is the money that members paid. What other buyers paid is not in it.',
    },
    like: {
      'zh-CN': '好比小饭馆，只把拿着饭卡的人付的钱，另外加一遍。',
      en: 'In a small diner, some guests hold a meal card. You add up once more what just these guests paid.',
    },
    number: {
      value: {
        'zh-CN': '{period}，会员付了 {value}。',
        en: '{period}, members paid {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '不是会员的人买了多少，这里没有。全店好不好，看不出。',
        en: 'It leaves out all who are not members. So we can not tell how the whole shop is doing.',
      },
    },
    step: {
      'zh-CN': '比一比会员付的钱和全店收的钱。',
      en: 'Compare what members paid with what the whole shop took in.',
    },
    help: {
      text: {
        'zh-CN': '给会员的小礼划不划算，可以用“老客礼算一算”（3.4.3）。',
        en: 'Is a small gift for members worth its cost? Work it out on the card for gifts to regulars (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“成交金额”，别当成全店卖的钱。',
        en: 'The name holds the word for sales. Do not read it as all you sold.',
      },
    ],
  },
  examples: [
    {
      text: '会员成交金额',
      platform: 'taobao',
    },
  ],
});
