import { defineMetric } from './types';

export default defineMetric({
  id: 'net-new-followers',
  name: {
    'zh-CN': '净增粉丝数',
    en: 'Net new followers',
  },
  definition: {
    'zh-CN': '新关注减去取消关注的人数。',
    en: 'New followers minus unfollows.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['净增粉丝数'],
  },
  unverifiedLabels: {},
  formula: 'new-followers - unfollows',
  counting: {
    all: [
      {
        'zh-CN': '新关注的人数，减去取消关注的人数，可能是负数。',
        en: 'New followers minus unfollows, and it can be negative.',
      },
    ],
    taobao: [
      {
        'zh-CN': '生意参谋里，平台认为无效的粉丝也会减掉。',
        en: 'The data page 生意参谋 also takes out fans the platform considers invalid.',
      },
    ],
  },
  drivers: ['new-followers', 'unfollows'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      'zh-CN': '净增粉丝数，就是新关注的人，减去不再关注的人。它可以比零小。',
      en: 'This is new followers less those who left. It can be below zero.',
    },
    like: {
      'zh-CN': '好比公交车到站，上来 9 个人，下去 4 个，车上多了 5 个。',
      en: 'A bus stops. Nine people get on and four get off, so there are five more inside.',
    },
    number: {
      value: {
        'zh-CN': '{period}，来的减去走的，是 {value} 个人。',
        en: '{period}, new followers minus those who left makes {value}.',
      },
      withInputs: {
        'zh-CN':
          '{period}，新关注的有 {newFollowers} 人。不再关注的有 {unfollows} 人，相减是 {value} 人。',
        en: '{period}, {newFollowers} people began to follow. Then {unfollows} left, which makes {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同样多 5 个，可能来得多，也可能走得少。一个数看不出来。',
        en: 'Five more can mean many came, or few left. We can not tell one case from the other.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能走的人少了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or not so many people left.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能平台清掉了一些无效的号。',
        en: 'The page says it is {change} less than {against}. It may be chance, or the platform took out some accounts that are not real.',
      },
    },
    step: {
      'zh-CN': '画两列，一列写来的人，一列写走的人。',
      en: 'Draw two columns. One is for those who came and one for those who left.',
    },
    help: {
      text: {
        'zh-CN': '想让人一看就记得你，可以找“设计帮手”（3.4.2）。',
        en: 'Want people to know you at one look? The design helper card is there for it (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '看到负数也别慌，只是这段时间走的比来的多。',
        en: 'Stay calm if it is below zero. It just says that more left than came.',
      },
    ],
  },
  examples: [
    {
      text: '净增粉丝数',
      platform: 'taobao',
    },
  ],
});
