import { defineMetric } from './types';

export default defineMetric({
  id: 'silent-avg-spend',
  name: {
    'zh-CN': '静默客单价',
    en: 'Spend per silent buyer',
  },
  definition: {
    'zh-CN': '没问客服的买家平均花多少。',
    en: 'Money per buyer without a chat.',
  },
  category: 'service',
  unit: 'money',
  base: 'buyer',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['静默客单价'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '没聊过的人付的钱，除以没聊过的买家。按人算。',
        en: 'Silent sales divided by silent buyers, so it goes by people.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
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
      'zh-CN': '静默客单价，就是没问客服就买的人，平均一位付多少。',
      en: 'This is what one buyer who did not chat with you paid, on average.',
    },
    like: {
      'zh-CN': '好比车站的自动售货机，没人招呼，平均一位投进去多少钱。',
      en: 'No one stands by the drinks machine at the station. How much does each person put in?',
    },
    number: {
      value: {
        'zh-CN': '{period}，自己看着买的人，平均每位付了 {value}。',
        en: '{period}, each buyer who asked nothing paid {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '小件的货，可能本来就不用问。看不出这个数高些好，还是低些好。',
        en: 'Small things may need no questions. So we can not tell if high or low is better here.',
      },
    },
    step: {
      'zh-CN': '比一比这个数和“客服客单价”，差了多少。',
      en: 'Compare this number with “客服客单价”, the one for buyers who chatted.',
    },
    help: {
      text: {
        'zh-CN': '自己挑货的人爱把什么放一起，可以看“常常一起买”（3.4.3）。',
        en: 'What do people put in one parcel when no one helps? See the card of things bought together (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“客单价”，可它不是全店的。',
        en: 'Do not take it for the whole shop. Those who chatted first are not in it.',
      },
    ],
  },
  examples: [
    {
      text: '静默客单价',
      platform: 'taobao',
    },
  ],
});
