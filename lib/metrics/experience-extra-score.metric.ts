import { defineMetric } from './types';

export default defineMetric({
  id: 'experience-extra-score',
  name: {
    'zh-CN': '附加项得分',
    en: 'Extra items score',
  },
  definition: {
    'zh-CN': '达标后能加的分。',
    en: 'Extra points for certified service and similar.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['附加分', '特色服务加分'],
  labels: {
    jd: ['附加项得分'],
    taobao: ['特色服务加分'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '有认证的服务、免费退货的保险，达标了可以加分。老客再来、价格有优势，也可能加分。加完以后，总分最多到满分。',
        en: 'Certified service or insurance for free returns can add points. So can buyers who return or strong prices. The total can not go above the top mark.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
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
      'zh-CN': '附加项得分，是达到一些要求后另外加的分。能加多少，有上限。',
      en: 'These are extra points for meeting some further demands. There is a limit to what they can add.',
    },
    like: {
      'zh-CN': '好比作文卷子后面的附加题。答出来另加几分，卷子的满分不变。',
      en: 'Think of a bonus question on a school paper. It adds a few points, but the top mark stays the same.',
    },
    number: {
      value: {
        'zh-CN': '另外加的分，页面上写的是 {value} 分。',
        en: 'The page shows {value} extra points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '上限是几分，要一起看。手上只有这个数，看不出加得多还是少。',
        en: 'You need the limit beside it. From these points alone we can not tell if they are many or few.',
      },
    },
    step: {
      'zh-CN': '打开附加项那一页，圈出一条你的店已经在做的。',
      en: 'Open the page of extra items. Mark one thing your shop does already.',
    },
    help: {
      text: {
        'zh-CN': '想看看后台有没有现成的服务可开，可以翻“后台里免费的功能”（3.1.3）。',
        en: 'Want to see which services your back office has ready? Look through the card of free functions (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '总分到了满分就停，附加项加得再多也一样。',
        en: 'The total stops at the top mark, however many extras you add.',
      },
      {
        'zh-CN': '它写 0 的时候，只是还没有另外加分，别当成扣分。',
        en: 'A zero here only means that nothing was added. It is no deduction.',
      },
    ],
  },
  examples: [
    {
      text: '附加项得分',
      platform: 'jd',
    },
    {
      text: '特色服务加分',
      platform: 'taobao',
    },
  ],
});
