import { defineMetric } from './types';

export default defineMetric({
  id: 'page-views',
  name: {
    'zh-CN': '浏览量',
    en: 'Page views',
  },
  definition: {
    'zh-CN': '店铺页面被打开的总次数。',
    en: 'Number of times shop pages were opened.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'depends',
  aliases: ['PV', '访问量', '店铺浏览量', '总浏览量', 'Pageviews', 'Views', 'Listing views'],
  labels: {
    '1688': ['浏览量'],
    taobao: ['浏览量'],
    pinduoduo: ['店铺浏览量'],
    jd: ['浏览量', '店铺浏览量'],
    xiaohongshu: ['总浏览量'],
    amazon: ['Page Views', '页面浏览次数'],
    shopify: ['Pageviews'],
    shopee: ['Page Views'],
    lazada: ['Pageviews', 'Page views'],
    ebay: ['Total page views', 'Total listing views'],
  },
  unverifiedLabels: {
    aliexpress: ['浏览量'],
    amazon: ['Page Views - Total'],
    etsy: ['Listing views', 'Views'],
    ga4: ['Views'],
  },
  formula: null,
  formulaByPlatform: {
    amazon: 'browser-page-views + mobile-app-page-views',
  },
  counting: {
    all: [
      {
        'zh-CN': '数的是页面打开的次数，同一个人再打开也算。',
        en: 'It counts page openings, also repeated ones by the same person.',
      },
    ],
    amazon: [
      {
        'zh-CN': '浏览器和手机应用里看的次数，加在一起。分款式的商品，打开哪一款，就只给那一款记。',
        en: 'Browser views and mobile app views are added. For a product with variants, a view counts only for the variant that was opened.',
      },
    ],
    taobao: [
      {
        'zh-CN': '全部终端的数，是电脑和手机两边的次数相加。',
        en: 'The number for all devices is PC plus mobile added together.',
      },
    ],
  },
  drivers: ['visitors', 'avg-pages-per-visitor', 'pages-per-visit'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
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
      'zh-CN': '浏览量，就是店里的页面一共被打开了几次。同一个人打开三次，就算三次。',
      en: 'Page views count how often the pages of your shop were opened. One person who opens a page three times counts three times.',
    },
    like: {
      'zh-CN': '好比桌上的菜单。一位客人翻开三遍，就记三遍。',
      en: 'Think of a menu on the table. A guest who opens it three times counts three times.',
    },
    number: {
      value: {
        'zh-CN': '{period}，店里的页面被打开了 {value} 次。',
        en: '{period}, the pages of your shop were opened {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '翻得多，可能是喜欢，也可能是没找到想要的。只凭它，看不出好坏。',
        en: 'Many views may mean that people like what they see. They may also mean that people can not find things. We can not tell from this number.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，和访客数放在一起看才明白。',
        en: 'The page says it is {change} more than {against}. It may be chance. Put it next to your visitors to learn more.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能是来的人少了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer people came.',
      },
    },
    step: {
      'zh-CN': '算一算，浏览量除以访客数，一个人大约看几页。',
      en: 'Divide page views by visitors. The answer is how many pages one person opens.',
    },
    help: {
      text: {
        'zh-CN': '想弄懂客人在店里怎么逛，可以把这两个数带给社工（3.2.3）。',
        en: 'Want to know how people look around in your shop? Show both numbers to your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '自己反复刷新店铺，这个数也会变多。',
        en: 'It also grows when you reload your own shop again and again.',
      },
      {
        'zh-CN': '它数的是次数，不是人数。',
        en: 'It counts openings, not people.',
      },
    ],
  },
  examples: [
    {
      text: '浏览量',
      platform: 'taobao',
    },
    {
      text: '店铺浏览量',
      platform: 'pinduoduo',
    },
  ],
});
