import { defineMetric } from './types';

export default defineMetric({
  id: 'video-valid-play-rate',
  name: {
    'zh-CN': '有效播放率',
    en: 'Valid play rate',
  },
  definition: {
    'zh-CN': '播放里满3秒的占比。',
    en: 'Share of plays that lasted long enough.',
  },
  category: 'content-live',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['3s播放率', '3秒完播率', '3s 播放率', '5s 播放率'],
  labels: {
    taobao: ['有效播放率'],
    douyin: ['有效播放率'],
    kuaishou: ['3s 播放率', '5s 播放率'],
  },
  unverifiedLabels: {},
  formula: 'video-valid-plays / video-plays',
  counting: {
    all: [
      {
        'zh-CN': '看够规定秒数的播放次数，除以全部播放次数。按次数算。',
        en: 'Plays that were long enough are divided by all plays. It counts plays.',
      },
    ],
    kuaishou: [
      {
        'zh-CN': '页面上有 3 秒和 5 秒两种写法，看清是哪一种。',
        en: 'The page names one rate for 3 seconds and one for 5. Look which one it is.',
      },
    ],
  },
  drivers: ['video-valid-plays', 'video-plays'],
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
      'zh-CN': '所有播放里，有多少次看够了规定的秒数。它说的是开头能不能留住人。',
      en: 'Of all plays, this is the part that lasted long enough. It shows if the opening holds people.',
    },
    like: {
      'zh-CN': '好比露天电影刚开场，10 次有人停步，4 次看完了片头。',
      en: 'Think of a film in the square. Ten times someone stops, and four times they watch the whole opening.',
    },
    number: {
      value: {
        'zh-CN': '{period}的播放是这样。每 {outOf} 次里，大约有 {of} 次看够了秒数。',
        en: 'This is about plays {period}. Of every {outOf}, about {of} lasted long enough.',
      },
      withInputs: {
        'zh-CN':
          '{period}，视频播了 {videoPlays} 次。看够秒数的有 {videoValidPlays} 次。也就是每 {outOf} 次里，大约 {of} 次。',
        en: '{period}, videos played {videoPlays} times. Of these, {videoValidPlays} lasted long enough. That makes about {of} in every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '开头留不留人，要多看几条才清楚。单看这一个数，看不出是哪条视频的功劳。',
        en: 'It takes several videos to see if an opening holds people. From this alone we can not tell which video did it.',
      },
      fewPeople: {
        'zh-CN':
          '播放次数不多，差几次就变样。真实的情况，大约是 {outOf} 次里 {low} 到 {high} 次。还看不出开头好坏。',
        en: 'There are few plays, so a handful changes it. Out of {outOf} plays, the true number may be {low} to {high}. We can not tell yet how good the opening is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是新开头有人愿意停下，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. A new opening may hold people, or it may be chance.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。可能是碰巧，也可能播放多了，匆匆划过的也多了。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Or more plays came from people in passing.',
      },
    },
    step: {
      'zh-CN': '挑一条视频，试着把最想说的话放到第一句。',
      en: 'Pick one video. Try it with your main point as the first words.',
    },
    help: {
      text: {
        'zh-CN': '改了开头有没有用，可以照“试一试，看一看，改一改”来（3.2.1）。',
        en: 'Did a new opening help? Test it with the card “Try, look, change” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '有的地方按 3 秒，有的按 5 秒，秒数不同就不能比。',
        en: 'Some pages use three seconds, some five. Those two do not compare.',
      },
    ],
  },
  examples: [
    {
      text: '有效播放率',
      platform: 'taobao',
    },
    {
      text: '有效播放率',
      platform: 'douyin',
    },
  ],
});
