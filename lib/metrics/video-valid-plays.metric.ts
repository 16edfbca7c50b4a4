import { defineMetric } from './types';

export default defineMetric({
  id: 'video-valid-plays',
  name: {
    'zh-CN': '有效播放次数',
    en: 'Valid plays',
  },
  definition: {
    'zh-CN': '视频播放满3秒的次数。',
    en: 'Plays of three seconds or more.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['有效播放数', '3s播放数'],
  labels: {
    taobao: ['有效播放次数'],
    douyin: ['有效播放数', '3s播放数'],
    kuaishou: ['有效播放数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '播满 3 秒或更久，记一次。按次数记，有的平台要满 5 秒。',
        en: 'A play of 3 seconds or more counts once. Some platforms ask for 5 seconds.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
      'zh-CN': '视频播满 3 秒的次数。没到 3 秒就走的，不算。',
      en: 'This counts the plays that lasted three seconds or more. Shorter ones are left out.',
    },
    like: {
      'zh-CN': '好比路人经过糖葫芦摊，站住看够三秒才记一回，今天记了 5 回。',
      en: 'People pass a candy stall. A stop counts when it lasts three full seconds, and today there were 5.',
    },
    number: {
      value: {
        'zh-CN': '{period}，播满时间的有 {value} 次。',
        en: '{period}, {value} plays were long enough to count.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '3 秒只够看一个开头。后面的话有没有人听，从这里看不出。',
        en: 'Three seconds is just the opening. From here we can not tell if people heard the rest.',
      },
    },
    step: {
      'zh-CN': '打开一条自己的视频，只看头 3 秒，停在那里。',
      en: 'Open one of your videos. Look at the first 3 seconds only.',
    },
    help: {
      text: {
        'zh-CN': '想知道平台怎么挑视频给人看，可以读“平台怎么推荐”（3.2.1）。',
        en: 'How does a platform pick videos to show? Read the card “How the platform recommends” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '有的平台要满 5 秒才记，两家的数不能放一起比。',
        en: 'Some platforms ask for five seconds. Their numbers do not compare with these.',
      },
    ],
  },
  examples: [
    {
      text: '有效播放次数',
      platform: 'taobao',
    },
    {
      text: '有效播放数',
      platform: 'douyin',
    },
  ],
});
