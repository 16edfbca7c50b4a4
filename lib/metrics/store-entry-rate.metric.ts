import { defineMetric } from './types';

export default defineMetric({
  id: 'store-entry-rate',
  name: {
    'zh-CN': '入店转化率',
    en: 'Exposure-to-entry rate',
  },
  definition: {
    'zh-CN': '看到店铺的人里有多少进了店。',
    en: 'Share of people who saw the store and entered.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['进店率', '进店转化率'],
  labels: {
    'meituan-eleme': ['入店转化率'],
  },
  unverifiedLabels: {},
  formula: 'store-entry-users / store-exposure-users',
  counting: {
    all: [
      {
        'zh-CN': '进到店里的人数，除以看到店的人数。',
        en: 'People who entered over people who saw the store.',
      },
    ],
  },
  drivers: ['store-entry-users', 'store-exposure-users'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      'zh-CN': '入店转化率，就是看到你店的人里，有多少进了店。',
      en: 'Of the people who saw your store, this is how many came in.',
    },
    like: {
      'zh-CN': '好比开张帖投进信箱，30 位邻居看到了。来店里坐坐的，有 9 位。',
      en: 'You put a card in the letter boxes, and 30 neighbours read it. Nine of them step into your shop.',
    },
    number: {
      value: {
        'zh-CN': '先看{period}看到店的人。每 {outOf} 人里，大约 {of} 人进了店。',
        en: 'Take the people who saw your store {period}. Of every {outOf}, about {of} came in.',
      },
      withInputs: {
        'zh-CN':
          '{period}，看到店的有 {storeExposureUsers} 人。进店的有 {storeEntryUsers} 人。合每 {outOf} 人里，大约 {of} 人。',
        en: '{period}, {storeExposureUsers} people saw your store. {storeEntryUsers} of them came in. That comes to about {of} in {outOf} people.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看到的人，各有各的口味。是好是坏，一个数看不出。',
        en: 'People who see you differ in what they like. One number can not tell us if it is good or bad.',
      },
      fewPeople: {
        'zh-CN':
          '进店的人还少，多进来一个，它就动很多。真的情况，可能是 {outOf} 人里 {low} 到 {high} 人。',
        en: 'Few people have come in, so one more moves it a lot. In truth it may be {low} to {high} in {outOf}. Let us wait for more.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，看到店的人变少，它也会高。',
        en: 'The page says it is {change} higher than {against}. It may be chance. It also rises when fewer people see the store.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。可能是碰巧，看到的人多了、进来的没跟上，也会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or many more saw the store and not all came in.',
      },
    },
    step: {
      'zh-CN': '问一位老客，当初为什么点进来。',
      en: 'Ask a regular what made them tap on your store.',
    },
    help: {
      text: {
        'zh-CN': '想和邻居的店互相让人看到，可以看“互相推荐”（3.3.1）。',
        en: 'Want your neighbours to send guests, and you to send some back? See the card on that (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '“新客入店转化率”和“老客入店转化率”，是另外两列。',
        en: 'The rates for new and for old guests are two other columns.',
      },
    ],
  },
  examples: [
    {
      text: '入店转化率',
      platform: 'meituan-eleme',
    },
  ],
});
