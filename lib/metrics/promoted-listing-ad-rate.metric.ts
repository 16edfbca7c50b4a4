import { defineMetric } from './types';

export default defineMetric({
  id: 'promoted-listing-ad-rate',
  name: {
    'zh-CN': '推广刊登广告费率',
    en: 'Ad rate (Promoted Listings)',
  },
  definition: {
    'zh-CN': '成交后按金额付的广告费比例。',
    en: 'Share of the sale paid as ad fee.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['Ad rate'],
  labels: {
    ebay: ['Ad rate'],
  },
  unverifiedLabels: {
    ebay: ['Ad fee rate'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '成交后按金额付的广告费比例，卖出去才收。点一件、买另一件推广的货，也可能收。',
        en: 'The share of the sale paid as an ad fee, due only when it sells. A click on one promoted item and the purchase of another can also cost.',
      },
    ],
    ebay: [
      {
        'zh-CN':
          'eBay 的普通推广：点过的货 30 天内卖出，按全部的钱收。货款、邮费和别的费用都在内。',
        en: 'In eBay standard promoted listings, a clicked item that sells within 30 days costs a share of the total sale. Item, postage and other fees are in it.',
      },
    ],
  },
  drivers: ['ad-orders'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'ebay',
      fact: {
        'zh-CN': '在 eBay，点击后 30 天内卖出，就要付这笔费。这条没有写日期。',
        en: 'On eBay, the fee falls due for sales within 30 days of the click. The source gives no date.',
      },
      asOf: 'undated',
      source: 'https://pages.ebay.co.uk/promote-your-listings/faq/b2c/',
    },
  ],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://pages.ebay.co.uk/promote-your-listings/faq/b2c/',
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
      'zh-CN': '推广刊登广告费率，就是货卖出去以后，卖的钱里拿多少付广告费。卖出去才收。',
      en: 'When a promoted item sells, this part of the money is the ad fee. If it does not sell, there is no fee.',
    },
    like: {
      'zh-CN': '好比把毛衣放在寄卖店。卖了 100 元，店里才收 6 元。',
      en: 'You leave a sweater in a shop that sells for others. It sells for 100 yuan, and the shop keeps 6.',
    },
    number: {
      value: {
        'zh-CN': '{period}，页面上是这个费率。每卖 {outOfMoney}，大约付 {ofMoney} 广告费。',
        en: 'This is the rate on the page {period}. Each {outOfMoney} of sales costs about {ofMoney} in ad fees.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '付得起付不起，要看货留下多少。光看费率，看不出。',
        en: 'What you can bear depends on what the item leaves you. From the rate we can not tell.',
      },
    },
    step: {
      'zh-CN': '挑一件推广的货，算一算连邮费在内要付多少广告费。',
      en: 'Pick one promoted item. Work out the fee with postage in the sum.',
    },
    help: {
      text: {
        'zh-CN': '收费的细则读着难，可以看“这条规则在说什么”，请社工一起读（3.3.2）。',
        en: 'Are the fee rules hard to read? Read them with your coach (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '邮费也按这个比例收。',
        en: 'The fee is charged on postage too.',
      },
      {
        'zh-CN': '客人点了一件、买了另一件推广的货，也可能收费。',
        en: 'A click on one item and the purchase of another promoted one can also cost.',
      },
    ],
  },
  examples: [
    {
      text: 'Ad rate',
      platform: 'ebay',
    },
  ],
});
