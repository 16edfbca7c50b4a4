import { defineMetric } from './types';

export default defineMetric({
  id: 'hourly-live-viewers',
  name: {
    'zh-CN': '单小时观看人数',
    en: 'Viewers per live hour',
  },
  definition: {
    'zh-CN': '平均每小时直播来了多少人。',
    en: 'Viewers per hour of live time.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'hour',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['单小时观看人数'],
  },
  unverifiedLabels: {},
  formula: 'live-viewers / live-duration',
  counting: {
    all: [
      {
        'zh-CN': '看过直播的人数，除以直播的时长。',
        en: 'The number of people who watched is divided by the time you were live.',
      },
    ],
  },
  drivers: ['live-viewers', 'live-duration'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '平均每播一个小时，有多少人来看过。',
      en: 'This tells how many people watched for each hour that you were live.',
    },
    like: {
      'zh-CN': '好比皮影棚从早演到晚。把进棚的人摊到每个钟头，一个钟头是 20 人。',
      en: 'A shadow play runs all day. Spread its guests over the hours, and you get 20 for each hour.',
    },
    number: {
      value: {
        'zh-CN': '{period}，每播一小时，平均来了 {value} 个人。',
        en: '{period}, each live hour had {value} people on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '白天和晚上，闲着的人本来就不一样。看不出是内容好还是时候好。',
        en: 'By day and by night, other people are free. We can not tell if the content did it or the hour.',
      },
    },
    step: {
      'zh-CN': '比一比最近两场直播，各是几点钟开始的。',
      en: 'Compare the hours at which your last two live shows began.',
    },
    help: {
      text: {
        'zh-CN': '想排一排什么时候播，可以写进“一页计划”（3.2.2）。',
        en: 'To plan when to go live, write it into the card “One-page plan” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '开播的时段不同，来的人本来就有多有少。',
        en: 'Another time of day brings more or fewer people all by itself.',
      },
    ],
  },
  examples: [
    {
      text: '单小时观看人数',
      platform: 'douyin',
    },
  ],
});
