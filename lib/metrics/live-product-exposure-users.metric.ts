import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-exposure-users',
  name: {
    'zh-CN': '直播间商品曝光人数',
    en: 'People who saw products in live',
  },
  definition: {
    'zh-CN': '在直播间里看到商品的不重复人数。',
    en: 'Distinct people who saw products inside the live room.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间商品曝光人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在直播间里看到商品的人，不重复计算。',
        en: 'People who saw products inside the live room are counted, each once.',
      },
    ],
    douyin: [
      {
        'zh-CN': '只算直播间里的展示，和全店的商品曝光人数不是一个数。',
        en: 'Only what is shown inside the live room counts. The number of people for the whole shop is another one.',
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
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
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
      'zh-CN': '直播间商品曝光人数，就是在直播间里看到你家商品的人。每个人只算一次。',
      en: 'This is how many people saw your products inside the live room. Each of them counts once.',
    },
    like: {
      'zh-CN': '好比庙会上你把糖人举高。台下看见糖人的有几位，就记几位。',
      en: 'At a temple fair you hold up a sugar figure. You count the heads of those who saw it.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人在直播间看到了商品。',
        en: '{period}, {value} people saw products in your live room.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看到了，心里怎么想还不知道。看不出他们喜不喜欢。',
        en: 'They have seen it, but what do they think? We can not tell yet if they like it.',
      },
    },
    step: {
      'zh-CN': '看一段自己的直播，第一件商品是第几分钟出现的。',
      en: 'Look at one of your own sessions. In which minute does the first product come up?',
    },
    help: {
      text: {
        'zh-CN': '想把开播的第一步走稳，可以读“第一次直播”（3.1.3）。',
        en: 'Is going live still new to you? The card for a first live session walks beside you (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '全店也有一个看到商品的人数。那个把直播间外面的也算上了。',
        en: 'The whole shop has such a number as well. That one takes in places outside the live room.',
      },
      {
        'zh-CN': '进了直播间的人，可能一件商品都还没看到。',
        en: 'A person can be in the room and not have seen one product yet.',
      },
    ],
  },
  examples: [
    {
      text: '直播间商品曝光人数',
      platform: 'douyin',
    },
  ],
});
