import { defineMetric } from './types';

export default defineMetric({
  id: 'packages-picked-up',
  name: {
    'zh-CN': '揽收包裹数',
    en: 'Parcels picked up',
  },
  definition: {
    'zh-CN': '快递揽收的包裹数。',
    en: 'Parcels picked up by the carrier.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'parcel',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['揽收包裹数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是包裹，快递扫过的才算收走。',
        en: "Parcels are counted, and the courier's scan decides.",
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
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
      'zh-CN': '快递扫过、真收走的包裹有多少个。',
      en: 'This is the number of parcels that the courier has scanned and taken along.',
    },
    like: {
      'zh-CN': '好比码头上，已经搬上船的箱子。还堆在岸边的不数。',
      en: 'At the pier you count the crates that are on the boat. Those on the quay are left out.',
    },
    number: {
      value: {
        'zh-CN': '{period}，快递收走了 {value} 个包裹。',
        en: '{period}, the courier took parcels along, {value} in number.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '要和你发出的包裹数并排看。光这一个，看不出有没有落下的。',
        en: 'Set it beside the parcels you marked as sent. Alone, we can not tell if one was left behind.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。前几天积下的一起收走，也会这样，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Parcels left from earlier days can do that, so it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，师傅少来一趟就会少。',
        en: 'The page says it is {change} less than {against}. It may be chance. One visit fewer by the courier is enough.',
      },
    },
    step: {
      'zh-CN': '比一比昨天点了发货的和被收走的，差几个。',
      en: 'Compare parcels marked as sent yesterday with parcels taken. How many are missing?',
    },
    help: {
      text: {
        'zh-CN': '附近几家想约同一个快递来收，可以“找伙伴”（3.3.1）。',
        en: 'Want one courier to call at several shops nearby? Look for partners (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '它比发货的数少，说明有包裹还没交出去。',
        en: 'If it is below the parcels sent, some have not been handed over yet.',
      },
    ],
  },
  examples: [
    {
      text: '揽收包裹数',
      platform: 'taobao',
    },
  ],
});
