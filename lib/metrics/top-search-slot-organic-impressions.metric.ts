import { defineMetric } from './types';

export default defineMetric({
  id: 'top-search-slot-organic-impressions',
  name: {
    'zh-CN': '搜索前列自然曝光',
    en: 'Top 20 search slot organic impressions',
  },
  definition: {
    'zh-CN': '商品在搜索前20位的自然展示次数。',
    en: 'Organic impressions in the first 20 search places.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    ebay: ['Top 20 search slot organic impressions'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只数搜索前 20 位里自然的展示，推广带来的不算。',
        en: 'Only organic showings in the first 20 search places count. Those from promotion are left out.',
      },
    ],
    ebay: [
      {
        'zh-CN': '流量报告把前 20 位的展示分成两份，这里是自然的那份。英文名里有过 spot 和 slot。',
        en: 'The traffic report splits the first 20 places into promoted and organic showings; these are the organic ones. Both “spot” and “slot” have been used in the label.',
      },
      {
        'zh-CN': '横线表示没有数据，不是零。',
        en: 'A dash shows that no value is there. It is not zero.',
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
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
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
      'zh-CN': '搜索前列自然曝光，是没靠推广得来的。你的货在搜索前 20 位每露面一次，记一次。',
      en: 'Here no promotion is at work. Each time your item is shown in the first 20 search places, it counts once.',
    },
    like: {
      'zh-CN': '好比图书馆把你的书摆在进门处。没收你钱，有人看见一次记一次。',
      en: 'The library puts your book on the shelf by the door, free of charge. Each time someone sees it is one mark.',
    },
    number: {
      value: {
        'zh-CN': '{period}，没靠推广，在搜索前排露面 {value} 次。',
        en: '{period}, your items were shown {value} times near the top without promotion.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '排在前面的次数，会跟着大家搜什么变。一回的数，看不出名次稳不稳。',
        en: 'It moves with what people search for. One number can not tell us if your place is steady. So we wait.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，搜这类货的人多了也会这样。',
        en: 'The page says it is {change} more than {against}. It may be chance. More people looking for such goods would do this too.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能最近搜它的人少。',
        en: 'The page says it is {change} less than {against}. It may be chance, or fewer people search for it now.',
      },
    },
    step: {
      'zh-CN': '读一件货的标题，里面哪些字客人真会去搜。',
      en: 'Read the title of one item aloud. Which of its words would a buyer really type?',
    },
    help: {
      text: {
        'zh-CN': '改了标题想知道有没有用，可以记在“改了有用吗”（3.4.1）。',
        en: 'Changed a title? Keep track of it on the card that asks if the change helped (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '表里的横线是说没有数，不等于一次也没有。',
        en: 'A dash in the table says that there is no data. It does not say that nothing was shown.',
      },
      {
        'zh-CN': '推广带来的次数不在里面，要到隔壁那列去看。',
        en: 'What promotion brought is left out. You find it in the column beside this one.',
      },
    ],
  },
  examples: [
    {
      text: 'Top 20 search slot organic impressions',
      platform: 'ebay',
    },
  ],
});
