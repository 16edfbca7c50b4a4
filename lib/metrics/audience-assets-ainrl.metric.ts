import { defineMetric } from './types';

export default defineMetric({
  id: 'audience-assets-ainrl',
  name: {
    'zh-CN': 'AINRL用户资产',
    en: 'AINRL user assets',
  },
  definition: {
    'zh-CN': '按和店铺的关系分层的用户数。',
    en: 'People counted by stage of relation to the shop.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['人群分析'],
  labels: {
    xiaohongshu: ['AINRL用户资产', '人群分析'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是用户，按关系分层。',
        en: 'Users are counted by stage of their relation to the shop.',
      },
    ],
    xiaohongshu: [
      {
        'zh-CN': '千帆上的这一页是当天的快照，不能选日期。',
        en: 'On Qianfan it is a snapshot page without a date filter.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61140287570',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '按和店铺的关系给用户分层，再数每层有多少人。',
      en: 'Here users are sorted by how they stand to your shop, and each group is counted.',
    },
    like: {
      'zh-CN': '好比给大家拍一张合影，数一数每一排站着几个人。',
      en: 'Think of one photo of a big group. You count how many people stand in each row.',
    },
    number: {
      value: {
        'zh-CN': '拍下这一刻，这一层有 {value} 个人。',
        en: 'In this snapshot, the group holds {value} people.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '只有今天这一张，没有以前的可比。多了还是少了，看不出。',
        en: "There is just today's picture. So we can not tell if the group grew.",
      },
    },
    step: {
      'zh-CN': '记下今天每一层的人数，下个月再来对一对。',
      en: 'Write down the people in each group today. Look again next month.',
    },
    help: {
      text: {
        'zh-CN': '不同的人说不同的话，可以和小组练“情景练习”（3.4.3）。',
        en: 'Each kind of person needs other words. Practise in the group with the scene card (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '别把各层的人加起来，当成客人的总数。',
        en: 'Do not add the groups up and call it your number of buyers.',
      },
    ],
  },
  examples: [
    {
      text: 'AINRL用户资产',
      platform: 'xiaohongshu',
    },
  ],
});
