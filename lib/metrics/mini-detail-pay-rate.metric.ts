import { defineMetric } from './types';

export default defineMetric({
  id: 'mini-detail-pay-rate',
  name: {
    'zh-CN': '微详情引导支付转化率',
    en: 'Micro-detail payment rate',
  },
  definition: {
    'zh-CN': '看过微详情的人里有多少人付款。',
    en: 'Share of micro-detail visitors who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['微详情引导支付转化率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '由微详情带来的买家，除以看过微详情的访客。只看这个入口。',
        en: 'Buyers led by the micro-detail over its visitors. Only this one way in is counted.',
      },
    ],
  },
  drivers: ['micro-detail-visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
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
      'zh-CN': '微详情引导支付转化率，只看看过微详情的人。他们当中，多少人付了款？',
      en: 'This takes only people who looked at the micro-detail. How many of these paid?',
    },
    like: {
      'zh-CN': '好比 20 个人从侧门进来，看了门边的小柜台。里面有 1 个买了。',
      en: 'Twenty people come in by the side door and look at the little counter there. One of them buys.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的微详情。看过它的人，每 {outOf} 个约有 {of} 个付了款。',
        en: 'These people saw the micro-detail {period}. About {of} of {outOf} paid.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '从这个口进来的人，只是全部客人的一部分。看不出整个店的样子。',
        en: 'People who come this way are just a part of your guests. We can not tell from it how the whole shop does.',
      },
    },
    step: {
      'zh-CN': '打开手机，用客人的眼光看一遍自己的微详情。',
      en: 'Open your own micro-detail on the phone. Does it show what a buyer wants to know?',
    },
    help: {
      text: {
        'zh-CN': '想知道哪个口进来的人更合适，可以看“哪条路来的人更好”（3.4.1）。',
        en: 'Which way in brings people who fit your shop? See the card on better ways to come (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '名字里写着“支付转化率”，可它不是全店那一个。',
        en: 'Its name holds the words of the shop-wide rate. Yet it is for one way in.',
      },
    ],
  },
  examples: [
    {
      text: '微详情引导支付转化率',
      platform: 'taobao',
    },
  ],
});
