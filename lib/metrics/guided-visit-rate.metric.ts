import { defineMetric } from './types';

export default defineMetric({
  id: 'guided-visit-rate',
  name: {
    'zh-CN': '引导访问率',
    en: 'Guided visit rate',
  },
  definition: {
    'zh-CN': '广告带来的访问占展示或点击的比例。',
    en: 'Ad-guided visits against impressions or clicks.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['引导访问率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '广告带来的访问，和展示或点击比。下面是哪一个，看报表里的说明。',
        en: 'Visits led by ads, set against showings or clicks of the ad. The report states which one.',
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
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '引导访问率，就是广告展示或点击的次数里，多少次带来了访问。除以哪个，报表会写。',
      en: 'Of all showings or clicks of the ad, this part led to a visit. The report says which of the two it uses.',
    },
    like: {
      'zh-CN': '好比在桥头招手 100 回，有 7 回，船上的客人上了岸。',
      en: 'You wave from the bridge 100 times. Seven times, guests on a boat come ashore.',
    },
    number: {
      value: {
        'zh-CN': '{period}的广告，带来了一些访问。照报表的数法，每 {outOf} 次大约来 {of} 次。',
        en: 'This is about visits from ads {period}. Of {outOf} times, as the report counts, about {of} led to a visit.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '按展示算和按点击算，差得很远。没看清以前，看不出高低。',
        en: 'Counted by showings or by clicks, it differs a lot. So at first we can not tell if it is high.',
      },
    },
    step: {
      'zh-CN': '找到报表里的说明，记下它除的是展示还是点击。',
      en: 'Find the small print of the report. Write down if it divides by showings or clicks.',
    },
    help: {
      text: {
        'zh-CN': '说明的小字看不明白，可以带来和社工一起读（3.1.3）。',
        en: 'Is the small print hard? Bring it and read it with your coach (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '两张报表可能一张除展示、一张除点击，别直接比。',
        en: 'One report may use showings and another clicks. Do not hold them side by side.',
      },
    ],
  },
  examples: [
    {
      text: '引导访问率',
      platform: 'taobao',
    },
  ],
});
