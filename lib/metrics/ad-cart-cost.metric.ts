import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cart-cost',
  name: {
    'zh-CN': '加购成本',
    en: 'Cost per cart add',
  },
  definition: {
    'zh-CN': '广告平均每次加购花多少钱。',
    en: 'Ad money per cart add.',
  },
  category: 'ads',
  unit: 'money',
  base: 'action',
  better: 'lower',
  aliases: ['商品加购成本'],
  labels: {
    taobao: ['加购成本'],
    xiaohongshu: ['商品加购成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / ad-cart-count',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告花费，除以广告带来的放进购物车的次数。',
        en: 'Ad money divided by the cart adds put down to ads.',
      },
    ],
  },
  drivers: ['ad-spend', 'ad-cart-count'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
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
      'zh-CN': '加购成本，就是广告每让人往购物车放一次货，平均花多少钱。',
      en: 'This is what ads cost on average each time someone puts goods in the cart.',
    },
    like: {
      'zh-CN': '好比门口放音乐的电费，分到客人把衣服搭在手上的那几回。后来放回去的，也分一份。',
      en: 'Think of the power for music at your door. Its cost is shared by each time a guest hangs a shirt over the arm, bought or not.',
    },
    number: {
      value: {
        'zh-CN': '{period}，货进一次购物车，平均花 {value}。',
        en: '{period}, ads cost {value} on average each time goods went into the cart.',
      },
      withInputs: {
        'zh-CN': '{period}，广告一共花 {adSpend}。货进购物车 {adCartCount} 次，一次要 {value}。',
        en: '{period}, {adSpend} went into ads. Goods went into the cart {adCartCount} times, at {value} a time.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '便宜地进了购物车，也可能一直放着。划不划算，还看不出。',
        en: 'Goods may go in cheaply and then just stay there. So we can not tell if it pays.',
      },
    },
    step: {
      'zh-CN': '算一算，每 10 次进购物车，后来有几单付款。',
      en: 'Work out how many paid orders came from every 10 times into the cart.',
    },
    help: {
      text: {
        'zh-CN': '进了购物车却停住，可以看“先改这一步”（3.4.1）。',
        en: 'People stop at the cart? See the card “First change this step” (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '放进去不等于买，还要看成交。',
        en: 'In the cart is not bought. Look at sales too.',
      },
    ],
  },
  examples: [
    {
      text: '加购成本',
      platform: 'taobao',
    },
    {
      text: '商品加购成本',
      platform: 'xiaohongshu',
    },
  ],
});
