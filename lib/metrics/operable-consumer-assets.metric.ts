import { defineMetric } from './types';

export default defineMetric({
  id: 'operable-consumer-assets',
  name: {
    'zh-CN': '可运营消费者资产',
    en: 'Operable consumer assets',
  },
  definition: {
    'zh-CN': '平台认为可以触达的顾客人数。',
    en: 'Customers the platform considers reachable.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['潜在客户', '近30天新客', '365天存量客户'],
  labels: {
    jd: ['可运营消费者资产', '潜在客户', '近30天新客', '365天存量客户'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是平台认为可以联系到的顾客，按人算。',
        en: 'Customers the platform considers reachable are counted, by person.',
      },
    ],
    jd: [
      {
        'zh-CN': '分三部分：潜在客户、近 30 天的新客、365 天的老客。',
        en: 'JD splits it into potential customers, new customers of 30 days and existing customers of 365 days.',
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
      at: 'public source file 57713388462',
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
      'zh-CN': '平台认为，你能联系到多少位顾客。',
      en: 'This is how many people the platform thinks your shop can reach.',
    },
    like: {
      'zh-CN': '好比邮递员手里的地址簿，信能送到的人家一共多少户。',
      en: 'A postman has a book of homes where a letter can arrive. This counts the homes in the book.',
    },
    number: {
      value: {
        'zh-CN': '平台认为能联系到的，有 {value} 个人。',
        en: 'The platform thinks {value} people can be reached.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '联系得到，不等于愿意听。谁会回头看你的店，看不出。',
        en: 'To be in reach is not the same as to listen. We can not tell who will look at your shop again.',
      },
    },
    step: {
      'zh-CN': '看清标签写的是哪一部分：潜在、新客，还是老客。',
      en: 'Look which part the label names: may buy, new, or bought before.',
    },
    help: {
      text: {
        'zh-CN': '三种人各送一句什么话，可以用“客人分一分”列出来（3.4.3）。',
        en: 'What would you say to each of the three? List it on the card that sorts buyers (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '标签写的可能只是其中一部分，别当成全部的人。',
        en: 'The label may name only one part. Do not read it as everyone.',
      },
    ],
  },
  examples: [
    {
      text: '可运营消费者资产',
      platform: 'jd',
    },
  ],
});
