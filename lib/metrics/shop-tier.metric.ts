import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-tier',
  name: {
    'zh-CN': '店铺层级',
    en: 'Shop tier',
  },
  definition: {
    'zh-CN': '平台按近期销售额给店铺分的层级。',
    en: 'Tier the platform gives by recent sales in the category.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'tier',
  better: 'higher',
  aliases: ['层级', '成长层级', '第X层级', '层级排名'],
  labels: {
    '1688': ['层级'],
    taobao: ['店铺层级', '层级排名'],
    jd: ['店铺层级'],
    pinduoduo: ['成长层级'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在同一类目里，按近期的销售额分，一般看最近 30 天。',
        en: 'It goes by recent sales within your category, usually the last 30 days.',
      },
      {
        'zh-CN': '和同行比的时候，比的是同一层级的店。',
        en: 'When shops are compared, the others come from the same tier.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56013029118',
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
      'zh-CN': '店铺层级，是平台按近期卖出的钱，给店分的一级。',
      en: 'The platform puts your shop into a tier by what it sold of late.',
    },
    like: {
      'zh-CN': '好比学堂按个头排座，长高了就换一排。身边比的人，也换了。',
      en: 'A school seats children by height. You grow, you move a row, and your neighbours are new.',
    },
    number: {
      value: {
        'zh-CN': '页面上，你的店现在在第 {value} 层级。',
        en: 'On the page, your shop is in tier {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '层级只说近期卖了多少钱。留下多少，看不出。',
        en: 'The tier only speaks of recent sales. What you keep, we can not tell from it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，比的同行也换了一批。',
        en: 'The page says it is {change} higher than {against}. It may be chance, and you are now set beside other shops.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，同行换了，再比也和以前不同。',
        en: 'The page says it is {change} lower than {against}. It may be chance. The shops you are compared with have changed as well.',
      },
    },
    step: {
      'zh-CN': '查一查，平台拿哪些天的销售额来分层。',
      en: 'Check which days of sales the platform uses for the tier.',
    },
    help: {
      text: {
        'zh-CN': '分层的规则看着绕，可以看“这条规则在说什么”（3.3.2）。',
        en: 'Are the tier rules hard to read? Read them with the card on what a rule says (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '升一级，同行换了一批，比起来会显得变差。',
        en: 'One tier up you meet a new group of shops. Next to them you may look worse.',
      },
    ],
  },
  examples: [
    {
      text: '店铺层级',
      platform: 'taobao',
    },
    {
      text: '店铺层级',
      platform: 'jd',
    },
  ],
});
