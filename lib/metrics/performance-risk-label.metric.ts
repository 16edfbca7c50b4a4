import { defineMetric } from './types';

export default defineMetric({
  id: 'performance-risk-label',
  name: {
    'zh-CN': '绩效状态标签',
    en: 'Performance status label',
  },
  definition: {
    'zh-CN': '平台给的状态文字。',
    en: 'Status word the platform gives.',
  },
  category: 'score',
  unit: 'score',
  base: 'grade',
  better: 'higher',
  aliases: ['Risk level'],
  labels: {
    walmart: ['Good', 'Monitor', 'Urgent'],
    amazon: ['Healthy', 'At Risk', 'Unhealthy'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '它是一个词，不是分数，说的是店或账户的状态。',
        en: 'It is a word and not a number. It tells the state of the shop or account.',
      },
    ],
    amazon: [
      {
        'zh-CN': '接口里，每个数写 GOOD、BAD 或 NONE。整个账户写 GREAT 或 WARNED。',
        en: 'In its interface each figure is GOOD, BAD or NONE. The account is GREAT or WARNED.',
      },
    ],
    walmart: [
      {
        'zh-CN':
          '2025 年 10 月起，三个词是 Good、Monitor、Urgent。意思是好、留意、紧急。以前写 Meets Standard、Needs Attention、Urgent Review。',
        en: 'Since October 2025 the words are Good, Monitor and Urgent. Before, they were Meets Standard, Needs Attention and Urgent Review.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
    },
    {
      kind: 'url',
      at: 'https://www.geekseller.com/blog/amazon-account-health-rating/',
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
      'zh-CN': '平台用一个词，说你的店现在怎么样。',
      en: 'With this one word the platform says how your shop is doing.',
    },
    like: {
      'zh-CN': '好比河边的水位牌，不写几米，只写平稳、留意、紧急。',
      en: 'Think of a sign by the river. It gives no metres, only calm, watch or urgent.',
    },
    number: {
      value: {
        'zh-CN': '这一格里，平台写的是 {value}。',
        en: 'In this field the platform has put {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个词装不下原因。是哪个数引起的，从这里看不出。',
        en: 'One word holds no reasons. From it we can not tell which figure caused it.',
      },
    },
    step: {
      'zh-CN': '打开这个词所在的页面，读一读下面写的原因。',
      en: 'Open the page with this word. Read the reasons below it.',
    },
    help: {
      text: {
        'zh-CN': '遇到没见过的词，可以带到“最近的分享会”上问（3.3.2）。',
        en: 'Is the word new to you? Bring it to the next sharing round (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '旧截图和旧教程里的词，可能和现在的不一样。',
        en: 'Old pictures and lessons may show the old words.',
      },
      {
        'zh-CN': '在亚马逊，单项用一套词，整个账户用另一套词。',
        en: 'On Amazon, single figures have one set of words and the account has another.',
      },
    ],
  },
  examples: [
    {
      text: 'Good',
      platform: 'walmart',
    },
    {
      text: 'Healthy',
      platform: 'amazon',
    },
  ],
});
