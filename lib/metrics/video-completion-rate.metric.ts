import { defineMetric } from './types';

export default defineMetric({
  id: 'video-completion-rate',
  name: {
    'zh-CN': '完播率',
    en: 'Video completion rate',
  },
  definition: {
    'zh-CN': '视频被看完的占比。',
    en: 'Share of plays watched to the end.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['完整率'],
  labels: {
    taobao: ['完播率', '完整率'],
    douyin: ['完播率'],
    kuaishou: ['完播率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看到结尾的播放次数，除以全部播放次数。没看到结尾的，只留在除数里。',
        en: 'Plays that reached the end are divided by all plays. Unfinished plays stay below the line only.',
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
      'zh-CN': '播放里面，有多少次一直看到了结尾。',
      en: 'This is the part of all plays that went on to the very end.',
    },
    like: {
      'zh-CN': '好比给孙子讲睡前故事，讲了 10 次，有 2 次听完才睡着。',
      en: 'Think of bedtime stories. You tell ten, and twice the child hears the end before sleep.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有人看完，有人没看完。每 {outOf} 次播放，大约有 {of} 次看到了最后。',
        en: '{period}, some plays ended early. Of every {outOf}, about {of} reached the end.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '短的视频本来就容易看完。光凭这个数，看不出内容好坏。',
        en: 'Short clips are easy to finish. From this number alone we can not tell how good the content is.',
      },
    },
    step: {
      'zh-CN': '挑两条差不多长的视频，比一比哪条看完的多。',
      en: 'Pick two videos of about the same length. Compare which one more people finished.',
    },
    help: {
      text: {
        'zh-CN': '想知道别人怎么把话说短，可以看“看看别人怎么卖”（3.2.2）。',
        en: 'To see how other shops keep it short, open the card “How others sell” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '长视频和短视频，这个数不能放在一起比。',
        en: 'A long video and a short one can not be compared by this.',
      },
    ],
  },
  examples: [
    {
      text: '完播率',
      platform: 'taobao',
    },
    {
      text: '完播率',
      platform: 'douyin',
    },
  ],
});
