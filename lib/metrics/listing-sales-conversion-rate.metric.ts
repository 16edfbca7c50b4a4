import { defineMetric } from './types';

export default defineMetric({
  id: 'listing-sales-conversion-rate',
  name: {
    'zh-CN': '刊登转化率',
    en: 'Sales conversion rate (eBay)',
  },
  definition: {
    'zh-CN': '卖出的件数除以页面浏览次数。',
    en: 'Quantity sold divided by page views.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['Sales conversion rate'],
  labels: {
    ebay: ['Sales conversion rate', 'Sales conversion rate = Quantity sold/Total page views'],
  },
  unverifiedLabels: {},
  formula: 'items-sold / page-views',
  counting: {
    all: [
      {
        'zh-CN': '卖出的件数除以页面浏览次数。分母是次数，不是人。',
        en: 'Quantity sold divided by page views. The base is views, not people.',
      },
    ],
    ebay: [
      {
        'zh-CN': '列的名字里就写着算法，卖出的数量除以总浏览量。横线表示没有值，不是零。',
        en: 'The column name prints the formula: quantity sold over total page views. A dash means no value, not zero.',
      },
    ],
  },
  drivers: ['page-views', 'items-sold'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
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
      'zh-CN': '刊登转化率，拿卖出的件数除以页面被看的次数。同一个人看五遍，就是五次。',
      en: 'This divides pieces sold by page views. One person who looks five times adds five views.',
    },
    like: {
      'zh-CN': '好比摊上的手电筒，一天被人按亮 200 次，卖出 3 只。一个人按五次，就是五次。',
      en: 'The torches on a stall are switched on two hundred times in a day. Three are sold, and one guest may try five times.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的页面。每被看 {outOf} 次，大约卖出 {of} 件。',
        en: 'This is about page views {period}. With each {outOf}, you sold about {of} pieces.',
      },
      withInputs: {
        'zh-CN':
          '{period}，页面被看了 {pageViews} 次。货卖掉 {itemsSold} 件。算到每 {outOf} 次，大约是 {of} 件。',
        en: '{period}, your pages had {pageViews} views. {itemsSold} pieces were sold. Per {outOf} views, that is about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人反复看，它就会低。不能因此说货没人要，现在看不出。',
        en: 'It falls when one person looks again and again. That does not mean no one wants it; we can not tell.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，看的次数少时变得快。',
        en: 'The page says it is {change} higher than {against}. It may be chance. With few views it changes fast.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，被多看几遍、件数没变就会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. More looks with the same sales bring it down.',
      },
    },
    step: {
      'zh-CN': '读一遍一件货的说明，哪一句要看两遍才懂。',
      en: 'Read the text of one item. Which line did you have to read twice?',
    },
    help: {
      text: {
        'zh-CN': '想请人一起把页面过一遍，可以用“商品页体检”（3.4.1）。',
        en: 'A second pair of eyes helps. Go over the page with someone and the product page check (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它天生比按人算的数低很多。低不等于卖得差。',
        en: 'By nature it is much lower than numbers that go by people. Low does not mean poor sales.',
      },
      {
        'zh-CN': '导出的表里是横线时，意思是没有值，不要当成零。',
        en: 'A dash in the table you export says no value. It is not a zero.',
      },
    ],
  },
  examples: [
    {
      text: 'Sales conversion rate',
      platform: 'ebay',
    },
  ],
});
