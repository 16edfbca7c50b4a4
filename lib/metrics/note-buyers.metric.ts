import { defineMetric } from './types';

export default defineMetric({
  id: 'note-buyers',
  name: {
    'zh-CN': '笔记支付人数',
    en: 'Buyers from notes',
  },
  definition: {
    'zh-CN': '从笔记来并付款的人数。',
    en: 'People who paid after a note led them.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['笔记支付人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '笔记把人带到商品，那人付了钱，才算进来。只算笔记带来的。',
        en: 'A person counts when a note led them to a product and they paid.',
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
      at: 'public source file 59476758293',
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
      'zh-CN': '先看了笔记，后来付了钱的有几个人。',
      en: 'This counts the people who paid after a note led them to a product.',
    },
    like: {
      'zh-CN': '好比学校门口贴一张旧书单，看了单子来买书的家长有 4 位。',
      en: 'You pin a list of used books at the school gate. Four parents read it and buy.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人从笔记过来付了钱。',
        en: '{period}, {value} people came from a note and paid.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '多一位少一位，都可能是碰巧。再等一阵，样子才清楚。',
        en: 'One buyer more or less may be chance. Wait a while, and the picture gets clearer.',
      },
    },
    step: {
      'zh-CN': '写下最近一位看笔记来的客人，买了哪件货。',
      en: 'Write down which item the last buyer from a note chose.',
    },
    help: {
      text: {
        'zh-CN': '想记住都来了哪些人，可以填“我的几类客人”（3.3.3）。',
        en: 'To keep in mind who comes, fill in the card “My kinds of buyers” (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不是全店的买家数，只是笔记这一路的。',
        en: 'These are not all your buyers, just those who came by way of notes.',
      },
    ],
  },
  examples: [
    {
      text: '笔记支付人数',
      platform: 'xiaohongshu',
    },
  ],
});
