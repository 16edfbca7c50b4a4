import { defineMetric } from './types';

export default defineMetric({
  id: 'silent-pay-amount',
  name: {
    'zh-CN': '静默支付金额',
    en: 'Silent sales',
  },
  definition: {
    'zh-CN': '没问客服直接买的金额。',
    en: 'Sales without any chat.',
  },
  category: 'service',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['静默支付金额'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount - cs-sales',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '全店支付金额，减去客服支付金额。',
        en: 'All paid sales of the shop, less the sales after a chat.',
      },
    ],
  },
  drivers: ['paid-amount', 'cs-sales'],
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
      'zh-CN': '静默支付金额，就是一句没问、自己看好就买的，一共付了多少。',
      en: 'This is what people paid who bought without asking you a thing.',
    },
    like: {
      'zh-CN': '好比路边的自助菜筐，没人看着。客人拿了菜，把钱放进盒子里。',
      en: 'A basket of greens stands by the road with no one near. People take some and put money in the box.',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人没开口就付的钱，一共 {value}。',
        en: '{period}, people who did not ask anything paid {value}.',
      },
      withInputs: {
        'zh-CN': '{period}，全店收了 {paidAmount}。聊过才买的有 {csSales}，其余 {value} 没聊过。',
        en: '{period}, the shop took in {paidAmount}. Of this {csSales} came after a chat, and {value} came without one.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '可能是货写得明白，也可能有人想问没问成。从钱数看不出来。',
        en: 'Your pages may be clear, or some people may have held back a question. From the sum we can not tell which.',
      },
    },
    step: {
      'zh-CN': '读一遍卖得最多那件货的介绍，当自己头一回看到它。',
      en: 'Read the page of your best seller as if you saw it for the first time.',
    },
    help: {
      text: {
        'zh-CN': '一页写得够不够清楚，可以做一次“商品页体检”（3.4.1）。',
        en: 'Is a page clear enough? Give it a check with the product page card (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '名字里有“支付金额”，它却不是全店的。',
        en: 'Its Chinese name holds the word for all sales, but it is not the whole shop.',
      },
    ],
  },
  examples: [
    {
      text: '静默支付金额',
      platform: 'taobao',
    },
  ],
});
