import { defineMetric } from './types';

export default defineMetric({
  id: 'live-impressions',
  name: {
    'zh-CN': '直播间曝光次数',
    en: 'LIVE impressions',
  },
  definition: {
    'zh-CN': '直播间在信息流里的展示次数。',
    en: 'Times the room was shown in feeds.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['直播间整体曝光次数', 'Impressions', '直播间曝光'],
  labels: {
    douyin: ['直播间曝光次数', '直播间整体曝光次数'],
    'tiktok-shop': ['Impressions', 'LIVE impressions'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '直播间在信息流里展示的次数，只是被看到，还没进来。',
        en: 'How often the room was shown in feeds. It is seen, not yet entered.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '直播间在信息流里展示一次算一次。和商品展示的次数是同一张表的两列。',
        en: 'Times the room was shown in feeds. Showings of products are another column of the same table.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '直播间曝光次数，就是直播间在信息流里被看到几次。这时人还没进来。',
      en: 'This is how often your live room was shown in the feed. The person has not come in yet.',
    },
    like: {
      'zh-CN': '好比戏班把海报贴在路边。有人路过看见一回，就记一回，还没进场。',
      en: 'A theatre troupe puts a poster by the road. Each look by a passer-by counts, long before anyone sits down.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间被人看到 {value} 次。',
        en: '{period}, your live room was shown {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '路过的人有的赶路，有的愿意停。只数看见，看不出有没有兴趣。',
        en: 'Some who pass are in a rush, and some would stop. To be seen is all it says, so we can not tell more.',
      },
    },
    step: {
      'zh-CN': '换一句更清楚的直播标题，把卖什么写在前头。',
      en: 'Change the title of your live room so that it opens with what you sell.',
    },
    help: {
      text: {
        'zh-CN': '想知道它被推给了谁，可以读“平台怎么推荐”（3.2.1）。',
        en: 'Who gets to see the room? The card on how the platform recommends tells more (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '同一张表里还有商品被看到的次数，那是另一列。',
        en: 'The same table has a column for products shown. That one is not this.',
      },
      {
        'zh-CN': '被看到和进来看，中间还差一步。',
        en: 'Between being seen and being entered lies one more step.',
      },
    ],
  },
  examples: [
    {
      text: '直播间曝光次数',
      platform: 'douyin',
    },
    {
      text: 'Impressions',
      platform: 'tiktok-shop',
    },
  ],
});
