import { defineMetric } from './types';

export default defineMetric({
  id: 'live-views',
  name: {
    'zh-CN': '直播间观看次数',
    en: 'LIVE views',
  },
  definition: {
    'zh-CN': '直播间被观看的总次数。',
    en: 'Times the live room was entered.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['观看次数', '直播间观看人次', '直播间浏览次数', 'Views', '直播观看次数'],
  labels: {
    douyin: ['直播间观看次数', '直播间观看人次'],
    xiaohongshu: ['直播间观看次数'],
    taobao: ['直播间浏览次数'],
    'tiktok-shop': ['Views'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['LIVE views'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '直播间被观看的总次数，再进来一次就再算一次。',
        en: 'Times the live room was entered. Entering again counts again.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '直播导出表里，“Views”就是它。旁边的“Impressions”是直播间被展示的次数。',
        en: 'In the live export it is “Views”. “Impressions” beside it is how often the room was shown.',
      },
    ],
  },
  drivers: ['live-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
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
      'zh-CN': '直播间观看次数，就是直播间一共被看了几次。出去再进来，又算一次。',
      en: 'This is how many times your live room was entered. Leave and come back, and it counts again.',
    },
    like: {
      'zh-CN': '好比庙门口有位老人，进一个人就拨一颗珠子。转身再进，又拨一颗。',
      en: 'An old man at the temple gate moves a bead each time someone steps in. Come in a second time, and he moves one more.',
    },
    number: {
      value: {
        'zh-CN': '{period}，你的直播间被看了 {value} 次。',
        en: '{period}, your live room was viewed {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人可能进出好几回。从次数看不出有几位在听。',
        en: 'One person may go in and out a few times. From the views we can not tell how many were listening.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，播得久一些也会多。',
        en: 'The page says it is {change} more than {against}. It may be chance. A longer session also brings more.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，被推到人眼前的次数少也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. If the room is shown less, it is viewed less.',
      },
    },
    step: {
      'zh-CN': '算一算，次数除以人数，一个人进来几回。',
      en: 'Divide the views by the viewers. How often did one person come in?',
    },
    help: {
      text: {
        'zh-CN': '想知道谁在什么时候来，可以试着“看懂观众画像”（3.2.1）。',
        en: 'Who comes, and when? Try the card on reading your audience (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它是次数，不是人数。',
        en: 'These are times, not heads.',
      },
      {
        'zh-CN': '算千次观看的钱，用的是它做底，不是用人数。',
        en: 'Money per thousand views is built on this number, not on the number of people.',
      },
    ],
  },
  examples: [
    {
      text: '直播间观看次数',
      platform: 'douyin',
    },
    {
      text: '直播间观看次数',
      platform: 'xiaohongshu',
    },
  ],
});
