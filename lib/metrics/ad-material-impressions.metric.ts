import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-material-impressions',
  name: {
    'zh-CN': '素材曝光数',
    en: 'Ad material impressions',
  },
  definition: {
    'zh-CN': '广告素材播放出来的次数。',
    en: 'Times the ad material itself was played or shown.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    kuaishou: ['素材曝光数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是次数：广告素材每放出来一次，记一次。',
        en: 'Times are counted: once for each time the ad material is played or shown.',
      },
    ],
    kuaishou: [
      {
        'zh-CN': '数的是播放这一步，在封面被点开之后。',
        en: 'This is the playing stage, which comes after the cover was opened.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
      'zh-CN': '素材曝光数，就是广告素材放出来的次数。封面被点开之后，才开始算。',
      en: 'This counts how often the ad itself was played. It starts after someone has opened the cover.',
    },
    like: {
      'zh-CN': '好比庙会上的拉洋片，有人凑到小窗前，放一回算一回。只看外头的花布不算。',
      en: 'Think of an old picture box at a fair. Someone steps up and it runs once, so that is one. A look at the painted outside is none.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告素材放出来 {value} 次。',
        en: '{period}, the ad itself was played {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '放了多少次，和卖了多少是两件事。后面的事，这里看不出。',
        en: 'How often it played and what was sold are two things. We can not tell the second from the first.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能是点开封面的次数多了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or the cover was opened more often.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，封面那边的数也可以瞧一眼。',
        en: 'The page says it is {change} less than {against}. It may be chance. The numbers of the cover are worth a look too.',
      },
    },
    step: {
      'zh-CN': '翻到自己的广告，听一遍开头那几秒。',
      en: 'Open your own ad. Listen to its first few seconds.',
    },
    help: {
      text: {
        'zh-CN': '素材想换一个开头，可以参考“一条视频的计划”（3.2.1）。',
        en: 'Want another opening for the ad? The card for planning one video may help (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它和“封面曝光数”名字像，却是两个数。',
        en: 'The cover has a showing count of its own. The names look alike, but the numbers differ.',
      },
    ],
  },
  examples: [
    {
      text: '素材曝光数',
      platform: 'kuaishou',
    },
  ],
});
