import { defineMetric } from './types';

export default defineMetric({
  id: 'inquiry-conversion-rate',
  name: {
    'zh-CN': '询单转化率',
    en: 'Inquiry-to-purchase rate',
  },
  definition: {
    'zh-CN': '问过客服的人里有多少买了。',
    en: 'Share of inquiring people who bought.',
  },
  category: 'service',
  unit: 'percent',
  base: 'person',
  better: 'higher',
  aliases: ['客服支付转化率', '询购转化率'],
  labels: {
    pinduoduo: ['询单转化率'],
    taobao: ['询单转化率', '客服支付转化率'],
  },
  unverifiedLabels: {},
  formula: 'cs-buyers / inquiry-users',
  counting: {
    all: [
      {
        'zh-CN': '问过客服后付款的人，除以询单的人。',
        en: 'People who paid after a chat, over people who inquired.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '最后拼成团的人，除以询单的人。',
        en: 'People whose group order was completed in the end, over people who inquired.',
      },
    ],
  },
  drivers: ['reply-rate-3min'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
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
      'zh-CN': '询单转化率，就是买之前来问过的人里，最后有多少人买了。',
      en: 'This is how many of the people who asked before buying did buy in the end.',
    },
    like: {
      'zh-CN': '好比瓜摊前，10 个人问甜不甜，有 4 个付钱抱着瓜走。',
      en: 'At a melon stand ten people ask if the melons are sweet. Four of them buy one.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}来问的客人。每 {outOf} 位里，问完掏钱的大约 {of} 位。',
        en: 'These are the people who asked {period}. Of every {outOf}, about {of} bought after that.',
      },
      withInputs: {
        'zh-CN':
          '{period}，先来问的有 {inquiryUsers} 位。问完付钱的有 {csBuyers} 位。合每 {outOf} 位里大约 {of} 位。',
        en: '{period}, {inquiryUsers} people asked first. After that {csBuyers} paid. For every {outOf} who asked, about {of} bought.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '走开的人，可能嫌贵，也可能还要想想。从这里看不出原因。',
        en: 'Those who left may find it too costly or may want to think. From here we can not tell why.',
      },
      fewPeople: {
        'zh-CN':
          '来问的人还少，多一位少一位都会晃。真实的情况，大约每 {outOf} 位里 {low} 到 {high} 位。',
        en: 'So far too few people asked, and one more moves it. Of {outOf} who ask, the true number may be {low} to {high}.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能回话更及时，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Answers may have come sooner, or it may be chance.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。价钱变了也会这样，未必是回话的事，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. A new price can do it too, so it need not be your answers. It may be chance.',
      },
    },
    step: {
      'zh-CN': '挑一段没成的聊天，想一想客人停在哪句话。',
      en: 'Pick one chat that ended without an order. Think about the line where it stopped.',
    },
    help: {
      text: {
        'zh-CN': '从问到买卡在哪一步，可以看“先改这一步”（3.4.1）。',
        en: 'Where between asking and buying do people stop? See the card on which step to mend first (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它低，不一定是客服没做好，价格也有影响。',
        en: 'When it is low, your service need not be the cause. Price plays a part.',
      },
    ],
  },
  examples: [
    {
      text: '询单转化率',
      platform: 'pinduoduo',
    },
    {
      text: '询单转化率',
      platform: 'taobao',
    },
  ],
});
