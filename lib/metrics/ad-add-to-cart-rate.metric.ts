import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-add-to-cart-rate',
  name: {
    'zh-CN': '广告加购率',
    en: 'Ad add-to-cart rate',
  },
  definition: {
    'zh-CN': '广告每被点一百次有几次加购。',
    en: 'Ad cart adds divided by ad clicks.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['加购率'],
  },
  unverifiedLabels: {},
  formula: 'ad-cart-count / ad-clicks',
  counting: {
    all: [
      {
        'zh-CN': '广告带来的放购物车次数，除以广告被点的次数。',
        en: 'Ad-led cart adds divided by ad clicks.',
      },
    ],
    taobao: [
      {
        'zh-CN': '广告后台这样算，除的是广告点击。店铺后台的同名数，是放购物车的人除以访客。',
        en: 'The ad back office divides cart adds by ad clicks. In the shop back office, the same name is people who added to cart over visitors.',
      },
    ],
  },
  drivers: ['ad-cart-count', 'ad-clicks'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'cart-to-view-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
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
      'zh-CN': '广告加购率，只看广告。广告每被点 100 次，有几次把货放进购物车？',
      en: 'This is about ads only. For 100 clicks on your ads, how many times did something go into the cart?',
    },
    like: {
      'zh-CN': '好比有人拿着传单找上门，一共 100 回。有 8 回，把货放进了篮子。',
      en: 'People come to your door a hundred times with your flyer in hand. Eight times, goods go into the basket.',
    },
    number: {
      value: {
        'zh-CN': '说的是{period}的广告。每被点 {outOf} 次，放购物车大约 {of} 次。',
        en: 'This is about ads {period}. Every {outOf} clicks on them brought about {of} cart adds.',
      },
      withInputs: {
        'zh-CN':
          '{period}，有人点了广告 {adClicks} 次。由它放进购物车的有 {adCartCount} 次。每点 {outOf} 次，约 {of} 次。',
        en: '{period}, people clicked your ads {adClicks} times. From these came {adCartCount} cart adds. Every {outOf} clicks gave about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点了、放了，都还不是收入。从它看不出广告值不值。',
        en: 'A click is not income, and a cart is not either. So we can not tell from it if the ad pays off.',
      },
    },
    step: {
      'zh-CN': '比一比两条广告，哪条点的人更会放购物车。',
      en: 'Compare two of your ads. Which one brings more cart adds for its clicks?',
    },
    help: {
      text: {
        'zh-CN': '想看广告费后来变成什么，可以对着“广告费是怎么变成订单的”读（3.1.1）。',
        en: 'Follow one click from the ad to the order: the card on ad money shows the way (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '店铺里同名的数，除的是来的人。这里除的是点击，别比。',
        en: 'The shop has a rate of the same name over visitors. Here it is over clicks.',
      },
      {
        'zh-CN': '点击少时，多放一次就跳得很高。',
        en: 'When clicks are few, one more add makes it jump.',
      },
    ],
  },
  examples: [
    {
      text: '加购率',
      platform: 'taobao',
    },
  ],
});
