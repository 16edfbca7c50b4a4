import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-pages-per-visitor',
  name: {
    'zh-CN': '人均浏览量',
    en: 'Pages per visitor',
  },
  definition: {
    'zh-CN': '平均每位访客看了几个页面。',
    en: 'Pages opened per visitor.',
  },
  category: 'traffic',
  unit: 'ratio',
  base: 'visitor',
  better: 'higher',
  aliases: ['访问深度', '人均浏览深度', '平均访问深度', '商品人均浏览量'],
  labels: {
    '1688': ['人均浏览量'],
    taobao: ['人均浏览量'],
    jd: ['人均浏览量', '商品人均浏览量'],
    shopee: ['Avg. Page Views'],
  },
  unverifiedLabels: {},
  formula: 'page-views / visitors',
  counting: {
    all: [
      {
        'zh-CN': '浏览量除以访客数，取同一段时间、同一种终端，比如都看手机。',
        en: 'Page views over visitors, for the same period and the same kind of device.',
      },
    ],
  },
  drivers: ['page-views', 'visitors'],
  seeAlso: ['pages-per-visit', 'guided-pages-per-visit'],
  thresholds: [],
  dilemma: '2.3.1',
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
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
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
      'zh-CN': '人均浏览量，就是平均一个人看了几页。把看的页数，摊到每个来的人身上。',
      en: 'This is how many pages one person opened on average. All page views are shared out over the visitors.',
    },
    like: {
      'zh-CN': '好比文具店里，50 个学生翻了 150 个本子。平均一人翻 3 本。',
      en: 'Fifty pupils in a paper shop leaf through 150 notebooks. That is three for each pupil.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均一个人看了 {value} 页。',
        en: '{period}, one person looked at {value} pages on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，店里的页面共看了 {pageViews} 次。分给 {visitors} 个来的人，一人合 {value} 页。',
        en: '{period}, pages were opened {pageViews} times. With {visitors} visitors, that is {value} pages each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人看十页，有人看一页，平均以后就混了。谁想买，看不出。',
        en: 'One opens ten pages and another one, and the average hides it. So we can not tell who is close to buying.',
      },
    },
    step: {
      'zh-CN': '挑两件相近的货，在一件的介绍里提到另一件。',
      en: 'Pick two items that are alike. Write the name of one on the page of the other.',
    },
    help: {
      text: {
        'zh-CN': '平均数后面是些什么人，可以看“数字背后是人”（3.2.3）。',
        en: 'Who stands behind an average? See the card on people behind numbers (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '接近 1 时，多数人是看一页就走的。',
        en: 'Close to 1, most people open one page and leave.',
      },
    ],
  },
  examples: [
    {
      text: '人均浏览量',
      platform: 'taobao',
    },
    {
      text: '人均浏览量',
      platform: 'jd',
    },
  ],
});
