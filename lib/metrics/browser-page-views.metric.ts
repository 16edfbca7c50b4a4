import { defineMetric } from './types';

export default defineMetric({
  id: 'browser-page-views',
  name: {
    'zh-CN': '浏览器页面浏览次数',
    en: 'Browser page views',
  },
  definition: {
    'zh-CN': '用浏览器打开页面的次数。',
    en: 'Page views in a web browser.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'depends',
  aliases: ['Page Views - Browser'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Page Views - Browser'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在网页浏览器里打开页面的次数，是总数的一份。',
        en: 'Page views in a web browser, which are part of the total.',
      },
    ],
    amazon: [
      {
        'zh-CN': '浏览器和应用的页面浏览，在这里分成两个数。',
        en: 'The page views of browser and app are two numbers here.',
      },
    ],
  },
  drivers: ['page-views'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
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
      'zh-CN': '浏览器页面浏览次数，就是用浏览器打开店里页面几次。它是总次数里的一份。',
      en: 'This is how often pages were opened in a web browser. It is one part of all page views.',
    },
    like: {
      'zh-CN': '好比两个孩子轮流翻画册。把哥哥翻的那些页挑出来数，就是它。',
      en: 'Two children take turns with a picture book. You pick out the pages the brother turned.',
    },
    number: {
      value: {
        'zh-CN': '{period}，用浏览器打开页面 {value} 次。',
        en: '{period}, pages were opened {value} times in a browser.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '多或少，可能只是客人换了设备。只看这一份，看不出什么。',
        en: 'People may just have changed their device. From this part alone we can not tell much.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}多了 {change}。多了不算好坏，可能是碰巧，也可能有人改用浏览器。',
        en: 'The page says it is {change} more than {against}. It may be chance, or some people moved to a browser. It is no verdict on your shop.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}少了 {change}。少了不算好坏，可能是碰巧，也可能有人改用应用。',
        en: 'The page says it is {change} less than {against}. It may be chance, or some people moved to the app. It is no verdict on your shop.',
      },
    },
    step: {
      'zh-CN': '比一比它和应用里的那份，哪份大。',
      en: 'Compare it with the part from the app. Which is bigger?',
    },
    help: {
      text: {
        'zh-CN': '别的店主这两份怎么分，可以到“数字交换”里问（3.3.1）。',
        en: 'How do these two parts look in other shops? Ask at the number swap (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '总浏览次数里已经有它，别再相加。',
        en: 'All page views already hold it, so leave it out of any sum.',
      },
    ],
  },
  examples: [],
});
