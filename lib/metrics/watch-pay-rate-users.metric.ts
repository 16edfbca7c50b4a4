import { defineMetric } from './types';

export default defineMetric({
  id: 'watch-pay-rate-users',
  name: {
    'zh-CN': '观看-成交率（人数）',
    en: 'View-to-purchase rate',
  },
  definition: {
    'zh-CN': '看直播的人里有多少人买了。',
    en: 'Share of live viewers who bought.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['观看成交转化率', '观看-成交率(人数)'],
  labels: {
    douyin: ['观看-成交率(人数)', '观看成交转化率'],
  },
  unverifiedLabels: {},
  formula: 'buyers / live-viewers',
  counting: {
    all: [
      {
        'zh-CN': '直播间里买的人除以看的人。按人算，另有一个按次数算的。',
        en: 'Live room only: buyers over viewers. It goes by people, and a twin goes by times.',
      },
    ],
  },
  drivers: ['buyers', 'live-viewers'],
  seeAlso: ['watch-pay-rate-times'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '观看-成交率（人数），就是看直播的人里，有多少人买了东西。',
      en: 'This is how many of the people who watched your live room bought something.',
    },
    like: {
      'zh-CN': '好比 40 个人围着看磨刀，有 3 个当场买了刀。',
      en: 'Forty people stand around a knife grinder. Three of them buy a knife on the spot.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}看直播的人。每 {outOf} 个里，大约 {of} 个买了。',
        en: 'This is about people who watched {period}. Some {of} out of {outOf} bought.',
      },
      withInputs: {
        'zh-CN':
          '{period}，{liveViewers} 个人看了直播。有 {buyers} 个人买了东西。每 {outOf} 个观众里，大约有 {of} 个。',
        en: '{period}, {liveViewers} people watched you live. {buyers} bought something. Of each {outOf} viewers, that is about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看的人里，有人只是来听你说话。光靠这个数，看不出讲得好不好。',
        en: 'Some viewers came just to hear you talk. We can not tell from this how well the show went.',
      },
      fewPeople: {
        'zh-CN':
          '直播里买的人还少，一两位就差很远。真实的数可能是 {outOf} 个里 {low} 到 {high} 个。',
        en: 'So far too few viewers have bought to be sure. The true number may be {low} to {high} out of each {outOf}.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能这一场熟客多。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or more of your regulars were there.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，路过看热闹的人多时也会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance. It also falls when many people just pass through.',
      },
    },
    step: {
      'zh-CN': '听一遍自己讲商品的录音，价钱是第几句说的。',
      en: 'Listen to a recording of yourself. How soon do you say the price?',
    },
    help: {
      text: {
        'zh-CN': '想弄懂来看的人，可以读“为什么会这样”（3.2.1）。',
        en: 'Why do some stay and some go? Start with the card that asks why (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '旁边还有一个按次数算的，看清括号里写的字。',
        en: 'Beside it stands one that goes by times. Look at the word in the bracket.',
      },
      {
        'zh-CN': '只说直播间。从别处来买的人不算。',
        en: 'It is for the live room only. Those who bought elsewhere are left out.',
      },
    ],
  },
  examples: [
    {
      text: '观看-成交率(人数)',
      platform: 'douyin',
    },
  ],
});
