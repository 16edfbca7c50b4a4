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
  counting: {
    all: [
      {
        'zh-CN': '平台给店铺体验打的总分，由商品、服务、物流几部分算出。一般看最近 30 天。',
        en: "It is the platform's overall score, made of goods, service and logistics. It usually looks at the last 30 days.",
      },
    ],
    douyin: [
      {
        'zh-CN':
          '后台是 50 到 100 分，买家看到的是 3.0 到 5.0 星。60 分是 4.0，往上每 4 分多 0.1，97 分起是 5.0。',
        en: 'The back end shows 50 to 100 points, buyers see 3.0 to 5.0 stars. 60 points are 4.0, every 4 more add 0.1, and 97 and more are 5.0.',
      },
      {
        'zh-CN':
          '由商品、物流、服务合成，各占多少看行业，再减掉不良行为的分。每天早上更新，看最近 30 天。',
        en: 'Product, logistics and service are weighed by industry, minus points for bad behaviour. It is updated every morning over the last 30 days.',
      },
    ],
    jd: [
      {
        'zh-CN': '按“体验得分”的排名给 1 到 5 星。看客服、物流、售后、商品，再加附加项。',
        en: 'It gives 1 to 5 stars by the rank of the 体验得分: customer service, logistics, after-sale, product and extra items.',
      },
    ],
    kuaishou: [
      {
        'zh-CN': '见过“购物体验分”和“商家体验分”，前一个有自己的接口。满分和组成，还没有查到。',
        en: 'Two names were seen: 购物体验分, with an interface of its own, and 商家体验分. No source here confirms its scale or parts.',
      },
    ],
    taobao: [
      {
        'zh-CN':
          '3 到 5 分，看商品质量、物流速度、服务保障和附加分。每天更新，看 30 天，有的类目 90 天。',
        en: 'It runs from 3 to 5: product quality, logistics speed and service, plus extra points. It is updated daily over 30 days, in some categories 90.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '分数带一位小数。几个部分取平均，和总分对不上。',
        en: 'It shows one decimal. The average of the parts does not equal the total.',
      },
    ],
  },
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
      fact: {
        'zh-CN':
          '抖音：30 天里有效付款单满 30 张，进入正式期，50 到 100 分；不到的在成长期，先给 70 分，有不良行为或没达标会降到 60 分；个人店没有成长期的分（2026 年 7 月 14 日）。',
        en: 'Douyin: 30 or more valid paid orders in 30 days put the shop into the formal stage (50 to 100); below that the growth stage gives 70 and falls to 60 after bad behaviour or unmet standards; individual shops get no growth-stage score (14 July 2026).',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：低于管控线，不能在千川投广告；报名活动和精选联盟也要看这个分（2026 年 7 月 14 日）。',
        en: 'Douyin: below the control line, ads on Qianchuan are not allowed; the score is also needed for campaigns and the selected alliance (14 July 2026).',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: {
        'zh-CN': '抖音：公开的广告工具里，建千川计划时的报错有一条是“低于 60 分”（没有写日期）。',
        en: 'Douyin: public ad tools list “score under 60” among the error texts when Qianchuan plans are made (no date given).',
      },
      asOf: 'undated',
      source: 'code-index:57376333847',
    },
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：服务不良每次扣 3 分，假单或假评价一次扣 15 分；30 天里最多扣 15 分（2026 年 7 月 14 日）。',
        en: 'Douyin: negative service costs 3 points each time, fake orders or reviews 15 at once; at most 15 in 30 days (14 July 2026).',
      },
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'taobao',
      fact: {
        'zh-CN': '淘宝：30 天里有效付款单满 30 张，才计算和显示（2026 年 3 月 16 日）。',
        en: 'Taobao: it is calculated and shown only with 30 or more valid paid orders in 30 days (16 March 2026).',
      },
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'taobao',
      fact: {
        'zh-CN':
          '淘宝：搜索排名、活动报名、首页推荐池、阿里妈妈广告和选店都会用到它；具体的线，看千牛里“真实体验分”的“应用场景”页（2026 年 3 月 16 日）。',
        en: 'Taobao: it is used for search ranking, campaign entry, the home recommendation pool, Alimama ads and shop selection; the exact lines stand in Qianniu on the page 真实体验分 – 应用场景 (16 March 2026).',
      },
      asOf: '2026-03-16',
      source: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      platform: 'jd',
      fact: {
        'zh-CN':
          '京东：看到过的占比是客服 15、物流 50、售后 20、商品 15、附加项 10（只看到一家茶叶店，别的类目可能不同；2026 年 8 月 13 日）。',
        en: 'JD: the weights seen were customer service 15, logistics 50, after-sale 20, product 15 and extra items 10 (one tea shop; other categories may differ; 13 August 2026).',
      },
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
        'zh-CN': '页面上说，比{against}高了 {change}。可能是你最近的用心有人看到了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or your recent care has been seen.',
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
