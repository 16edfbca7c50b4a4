import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-experience-score',
  name: {
    'zh-CN': '店铺体验分',
    en: 'Shop experience score',
  },
  definition: {
    'zh-CN': '平台给店铺体验打的总分。',
    en: 'Overall score the platform gives for shopping experience.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['商家体验分', '真实体验分', '店铺真实体验分', '店铺分', '体验分', '店铺综合体验分'],
  labels: {
    douyin: ['商家体验分', '店铺体验分', '体验分'],
    taobao: ['真实体验分', '店铺真实体验分', '店铺综合体验分'],
    kuaishou: ['商家体验分', '购物体验分'],
    xiaohongshu: ['店铺分'],
    wechat: ['店铺评分', '店铺分'],
    jd: ['店铺体验得分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    douyin: [
      'Douyin: 50-100 points in the seller back end, shown to buyers as 3.0-5.0 stars (60 points = 4.0, 97 and more = 5.0; above 60 every 4 points add 0.1).',
      'Douyin: product, logistics and service parts with weights by industry, minus bad-behaviour points; updated every morning; last 30 days.',
    ],
    taobao: [
      'Taobao: 3-5 points; product quality, logistics speed, service guarantee plus extra points; updated daily; last 30 days (some categories 90).',
    ],
    xiaohongshu: ['Xiaohongshu shows one decimal; averages of the parts do not equal the total.'],
    kuaishou: [
      'Kuaishou: seen as 购物体验分 (own endpoint shopexp) and 商家体验分; scale and parts not confirmed by a source here.',
    ],
    jd: [
      'JD: 1-5 stars from the 体验得分 rank; customer service, logistics, after-sale, product plus extra items.',
    ],
  },
  notesZh: ['由商品、物流、服务几部分算出', '看最近30天'],
  pitfalls: [
    'Scales differ: 88 on Douyin is not comparable with 4.6 on Taobao.',
    'New Douyin shops show 70 by default in the growth stage; it is not an earned score.',
    'Score reacts to orders of the past 30 days; improvement shows slowly.',
  ],
  pitfallsZh: ['各平台满分不同，不能互相比', '新店可能先给一个默认分'],
  drivers: [
    'product-experience-score',
    'logistics-experience-score',
    'service-experience-score',
    'quality-refund-rate',
    'pickup-duration-score',
    'avg-response-seconds',
  ],
  seeAlso: ['shop-performance-score', 'account-health-rating', 'shop-star'],
  thresholds: [
    {
      platform: 'douyin',
      fact: '30 or more valid paid orders in 30 days put the shop into the formal stage (50-100); below that the growth stage gives 70 and falls to 60 after bad behaviour or unmet standards; individual shops (个人店) get no growth-stage score',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: 'Below the control line ads on Qianchuan are forbidden; also needed for campaigns and the selected alliance',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: "Public ad tools list 'score under 60' among the error texts returned when creating Qianchuan plans",
      asOf: 'undated',
      source: 'code-index:57376333847',
    },
    {
      platform: 'douyin',
      fact: 'Negative service: 3 points each time, fake orders or reviews: 15 at once; at most 15 in 30 days',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'taobao',
      fact: 'Calculated and shown only with 30 or more valid paid orders in 30 days',
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'taobao',
      fact: 'Used for search ranking, campaign entry, home recommendation pool, Alimama advertising and shop selection; exact lines are shown in the Qianniu page 真实体验分 - 应用场景',
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'jd',
      fact: 'Observed weights: customer service 15, logistics 50, after-sale 20, product 15, extra items 10 (one tea shop; may vary by category)',
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'url',
      at: 'https://school.jinritemai.com/doudian/web/article/103956',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'url',
      at: 'https://rulechannel.tmall.com/?type=detail&ruleId=20009524&cId=395',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 62600932865',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 48447807389',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68859384096',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60262590235',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      'zh-CN': '店铺体验分，就是平台给店铺打的总分。它由商品、物流、服务几部分合成。',
      en: 'This is the total score the platform gives your shop. It is made of parts such as goods, delivery and service.',
    },
    like: {
      'zh-CN': '好比市场的管理员给摊位打分。货、送货和待人，合成一个分。',
      en: 'Think of a manager who rates each stall in the market. Goods, delivery and manners make one score.',
    },
    number: {
      value: {
        'zh-CN': '页面上，你的店现在是 {value} 分。',
        en: 'On the page, the score of your shop is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '各家平台满分不同。光看分数，看不出高低。',
        en: 'Each platform has its own top score. From the score alone we can not tell if it is high or low.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能是你最近的用心有人看到了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or your care of late has been seen.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，做好的事要过一阵才显出来。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Good work takes a while to show here.',
      },
    },
    step: {
      'zh-CN': '打开体验分那一页，记下分数最低的是哪一部分。',
      en: 'Open the score page. Write down which part has the lowest score.',
    },
    help: {
      text: {
        'zh-CN': '评分的规则太长，可以请社工陪你一起读（3.3.2）。',
        en: 'Are the scoring rules too long? Read them together with your coach (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '抖音的 88 分和淘宝的 4.6 分，尺子不一样，不能互相比。',
        en: 'A score of 88 on Douyin and 4.6 on Taobao use two scales. They can not be compared.',
      },
      {
        'zh-CN': '在抖音，新店可能先有一个默认分，那不是靠单子得来的。',
        en: 'On Douyin, a new shop may start with a given score. It was not earned by orders.',
      },
      {
        'zh-CN': '它看的是近 30 天左右的单子，改进要过一阵才看得到。',
        en: 'It looks at orders of about the last 30 days. So better work shows up slowly.',
      },
    ],
  },
  examples: [
    {
      text: '商家体验分',
      platform: 'douyin',
    },
    {
      text: '真实体验分',
      platform: 'taobao',
    },
  ],
});
