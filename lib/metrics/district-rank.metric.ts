import { defineMetric } from './types';

export default defineMetric({
  id: 'district-rank',
  name: {
    'zh-CN': '商圈排名',
    en: 'Trade-area rank',
  },
  definition: {
    'zh-CN': '店铺在商圈同类店里的名次。',
    en: 'Rank among same-category shops in the trade area.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: [],
  labels: {
    'meituan-eleme': ['商圈排名'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '同一商圈、同一主类的店，放在一起排；没有销量时，名次是空的。',
        en: 'Shops of the same main kind in the same trade area are ranked; with no sales it stays empty.',
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
      at: 'public source file 60274799335',
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
      'zh-CN': '商圈排名，就是你的店在附近同类店里排第几。数字越小，名次越前。',
      en: 'This is your place among shops of the same kind near you. Number one is the best.',
    },
    like: {
      'zh-CN': '好比一条街上卖馒头的几家，从头到尾站成一列，你是第几个。',
      en: 'All the bun shops of one street stand in a line. This is your place in it.',
    },
    number: {
      value: {
        'zh-CN': '{period}，你在商圈同类店里是第 {value} 名。',
        en: '{period}, your shop was number {value} of its kind nearby.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '名次动了，可能是别家动了。自己做得怎样，看不出。',
        en: 'The place can move because others moved. We can not tell from it how well you did.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。数字高是名次往后，可能是碰巧，也可能别家做得好。',
        en: 'The page says it is {change} higher than {against}. That is a lower place. It may be chance, or others did well.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。数字低是名次往前，可能是碰巧，别家歇了也会这样。',
        en: 'The page says it is {change} lower than {against}. That is a better place. It may be chance, or others did less for some days.',
      },
    },
    step: {
      'zh-CN': '写下自己店这周做过的一处小改动。',
      en: 'Write down one small thing you changed this week.',
    },
    help: {
      text: {
        'zh-CN': '邻近的店也能搭把手，可以看“一起做活动”（3.3.1）。',
        en: 'Shops nearby can help each other. Try an event with them, with the card for that (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '这一栏空着，是因为没有销量，和排在最后是两回事。',
        en: 'It is empty when there are no sales. That is not the last place.',
      },
      {
        'zh-CN': '名次掉了，也可能是别人做得更好。',
        en: 'When your place drops, others may simply have done better.',
      },
    ],
  },
  examples: [
    {
      text: '商圈排名',
      platform: 'meituan-eleme',
    },
  ],
});
