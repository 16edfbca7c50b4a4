import { defineMetric } from './types';

export default defineMetric({
  id: 'members',
  name: {
    'zh-CN': '会员总数',
    en: 'Members',
  },
  definition: {
    'zh-CN': '店铺会员的累计人数。',
    en: 'People who joined the shop membership so far.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['会员规模', '会员数'],
  labels: {
    taobao: ['会员总数', '会员规模'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '同意加入店铺会员的人，从头累计，不随日期变。',
        en: 'People who agreed to membership in the shop. It is a running total and ignores the date picker.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
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
      'zh-CN': '到现在为止，一共有多少人加入了店铺会员。',
      en: 'This is how many people have joined your shop as members up to now.',
    },
    like: {
      'zh-CN': '好比村图书室的借书证，办一张写一行。册子上一共有几行。',
      en: 'A village library writes one line for each new card. This counts all the lines in its book.',
    },
    number: {
      value: {
        'zh-CN': '到现在，一共有 {value} 位会员。',
        en: 'Up to now, {value} people have joined as members.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '名册上的人，有的常来，有的好久没来。这里看不出谁会买。',
        en: 'Some on the list come often, and some not for years. We can not tell who of them will buy.',
      },
    },
    step: {
      'zh-CN': '读一遍入会页面，上面写的好处客人懂不懂？',
      en: 'Read the page where people join. Would a buyer see what they get?',
    },
    help: {
      text: {
        'zh-CN': '想让会员有个说话的地方，可以看“建一个客人群”（3.1.3）。',
        en: "Would your members like a place to talk? See the card on starting a buyers' group (3.1.3).",
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '会员多，不等于他们常来买。',
        en: 'Many members does not mean that they often buy.',
      },
      {
        'zh-CN': '它从头加到现在，选哪几天都是这个数。',
        en: 'It adds up from the start, so any date shows the same.',
      },
    ],
  },
  examples: [
    {
      text: '会员总数',
      platform: 'taobao',
    },
  ],
});
