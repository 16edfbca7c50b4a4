import { defineMetric } from './types';

export default defineMetric({
  id: 'note-reads',
  name: {
    'zh-CN': '笔记阅读数',
    en: 'Note reads',
  },
  definition: {
    'zh-CN': '笔记被打开阅读的次数。',
    en: 'Times the note was opened.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['阅读数', '阅读量'],
  labels: {
    xiaohongshu: ['笔记阅读数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '笔记被打开或阅读一次，就记一次。它按次数记，不按人数记。',
        en: 'Each time a note is opened or read counts once. It counts times, not people.',
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
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '你的笔记被人打开来看了多少回。',
      en: 'This counts how often your notes were opened to read.',
    },
    like: {
      'zh-CN': '好比村口的公告栏，一张手写告示一天被人停下读了 30 回。',
      en: 'Think of the notice board in a village. Your notice there is read 30 times in one day.',
    },
    number: {
      value: {
        'zh-CN': '{period}，笔记被打开了 {value} 次。',
        en: '{period}, your notes were opened {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人随手翻开，有人认真读完。光看次数，看不出是哪一种。',
        en: 'Some people flick through, others read to the end. From the count we can not tell which it was.',
      },
    },
    step: {
      'zh-CN': '挑打开最多的一篇笔记，圈出里面最实在的一句。',
      en: 'Pick the note opened most. Mark its most useful line.',
    },
    help: {
      text: {
        'zh-CN': '同一件事想换几种写法，可以试“换个说法”（3.2.2）。',
        en: 'To tell one thing in several ways, try the card “Say it another way” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '看了笔记，不等于点开了商品。',
        en: 'Reading a note is not the same as opening a product.',
      },
    ],
  },
  examples: [
    {
      text: '笔记阅读数',
      platform: 'xiaohongshu',
    },
  ],
});
