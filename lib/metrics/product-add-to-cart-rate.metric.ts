import { defineMetric } from './types';

export default defineMetric({
  id: 'product-add-to-cart-rate',
  name: {
    'zh-CN': '商品加购率（商品访客）',
    en: 'Add-to-cart rate (product visitors)',
  },
  definition: {
    'zh-CN': '看过商品页的人里有多少人加购。',
    en: 'Share of product-page visitors who added to the cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Conversion Rate (Add to Cart)', '转化率 (加入购物车率)'],
  },
  unverifiedLabels: {},
  formula: 'cart-users / product-visitors',
  counting: {
    all: [
      {
        'zh-CN': '往购物车里放东西的人，除以看过商品页的人。',
        en: 'People who added to the cart over people who saw product pages.',
      },
    ],
    shopee: [
      {
        'zh-CN': '加入购物车的访客除以商品访客。页面上把它叫转化率，其实还没有成交。',
        en: 'Add-to-cart visitors over product visitors. The page names it a conversion rate, though nothing is bought yet.',
      },
    ],
  },
  drivers: ['cart-users', 'product-visitors'],
  seeAlso: [
    'add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'ad-add-to-cart-rate',
    'cart-to-view-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '商品加购率（商品访客），从看过商品页的人算起。里面有多少人往购物车里放了东西？',
      en: 'Begin with people who saw a product page. How many of them went on to use the cart?',
    },
    like: {
      'zh-CN': '好比 25 个人走到水果筐边。有 4 个挑了几个，装进袋子。',
      en: 'Twenty-five people stop at the fruit baskets. Four of them choose some fruit and put it in a bag.',
    },
    number: {
      value: {
        'zh-CN': '说说{period}看商品的人。每 {outOf} 个里，约有 {of} 个放进了购物车。',
        en: 'This is about people who looked at products {period}. Some {of} of {outOf} put one in the cart.',
      },
      withInputs: {
        'zh-CN':
          '{period}，{productVisitors} 个人来看商品。放进购物车的有 {cartUsers} 个。每 {outOf} 个人，约 {of} 个。',
        en: '{productVisitors} people looked at products {period}. {cartUsers} of them used the cart. About {of} in {outOf} did so.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '放进袋子还没过秤，离付钱还远。只看它，看不出卖得好不好。',
        en: 'A thing in the bag is not paid for. From this we can not tell how well you sell.',
      },
      fewPeople: {
        'zh-CN': '放进去的人还少，真实的数大约在 {outOf} 个里 {low} 到 {high} 个。多等几天再看。',
        en: 'The people who used the cart are too few so far. The true share may be from {low} to {high} in {outOf}.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，看看是哪一件货变了。',
        en: 'The page says it is {change} higher than {against}. It may be chance. See which item has moved.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，随便看看的人多了就会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More people just looking would lower it.',
      },
    },
    step: {
      'zh-CN': '打开一件货的页面，看大小和颜色好不好选。',
      en: 'Open the page of one item. Check how easy it is to choose a size and a colour.',
    },
    help: {
      text: {
        'zh-CN': '想给这一页做个检查，可以叫上伙伴用“商品页体检”（3.4.1）。',
        en: 'Go through the page with a partner and the product page check (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '英文名写得像已经成交，可这一步还没有人付钱。',
        en: 'Its label sounds as if people had bought. At this step nothing has been paid.',
      },
      {
        'zh-CN': '底下是看商品的人，不是全店来的人。',
        en: 'Its base is people who looked at products, not all who came to the shop.',
      },
    ],
  },
  examples: [
    {
      text: 'Conversion Rate (Add to Cart)',
      platform: 'shopee',
    },
  ],
});
