import { defineMetric } from './types';

export default defineMetric({
  id: 'star-rank-percent',
  name: {
    'zh-CN': '店铺星级排名',
    en: 'Star rank',
  },
  definition: {
    'zh-CN': '店铺星级在同行里的位置。',
    en: 'Position of the star score among peers.',
  },
  category: 'score',
  unit: 'percent',
  base: 'percentile',
  better: 'lower',
  aliases: [],
  labels: {
    jd: ['店铺星级排名'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '拿各家店的星级分排队，看你的店在同行里的位置。写出来是百分比。',
        en: 'Shops of the trade are sorted by star score. The place of your shop is given in percent.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      'zh-CN': '店铺星级排名，说的是你的星级在同行里站在哪里。它不是星星的个数。',
      en: 'This is where your star score stands among shops like yours. It is not the number of stars.',
    },
    like: {
      'zh-CN': '好比 100 家理发店按星级站成一排，你看自己站在第几个。',
      en: 'Picture 100 barber shops in a row, sorted by their stars. You look for your own place in the row.',
    },
    number: {
      value: {
        'zh-CN': '把同行想成 {outOf} 家，你的店大约站在第 {of} 家。',
        en: 'Think of {outOf} shops in a row. Yours stands at about place {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '从哪一头数起，要看页面上的小字。先看清这个，现在还看不出好坏。',
        en: 'The small print says from which end it counts. Until then we can not tell if your place is good or bad.',
      },
    },
    step: {
      'zh-CN': '找到排名旁边的小字，读一读它从哪一头数起。',
      en: 'Find the small print beside the rank. Read from which end it counts.',
    },
    help: {
      text: {
        'zh-CN': '想弄懂这样的位置怎么读，可以带上截图找社工“温习一下”（3.2.3）。',
        en: 'Want to learn how to read such a place? Bring a picture of the page to your coach (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '看清是越大越好，还是越小越好。',
        en: 'Check if a big number or a small number is the good end.',
      },
      {
        'zh-CN': '你的店没动，别的店动了，位置也会变。',
        en: 'Your place can change when other shops move and you do not.',
      },
    ],
  },
  examples: [
    {
      text: '店铺星级排名',
      platform: 'jd',
    },
  ],
});
