import type { Scene } from './types';

export const liveScenes: readonly Scene[] = [
  {
    id: 'three-people',
    title: { 'zh-CN': '开播十分钟，来了三个人', en: 'Ten minutes in, three people' },
    situation: {
      'zh-CN': '屏幕上写着 3 人在看，没有人说话。你刚讲完第一件货。',
      en: 'The screen says three people are watching. Nobody writes. You have just shown the first product.',
    },
    choices: [
      {
        id: 'stop',
        say: { 'zh-CN': '“没人，不播了。”关掉', en: '“Nobody is here.” You switch off' },
        effect: {
          'zh-CN': '心里轻了一下。这 3 个人想看什么，就不知道了。',
          en: 'It is a relief. What those three wanted to see stays unknown.',
        },
        keep: false,
      },
      {
        id: 'greet',
        say: {
          'zh-CN': '“刚进来的朋友好，我讲的是这双厚袜子，想看里面吗？”',
          en: '“Hello to those who just came. These are thick socks. Shall I turn them inside out?”',
        },
        effect: {
          'zh-CN': '给了一个好答的问题。有人打一个字，话就接上了。',
          en: 'It is a question that is easy to answer. One word from somebody, and you are talking.',
        },
        keep: true,
      },
      {
        id: 'work',
        say: {
          'zh-CN': '一边打包，一边讲为什么这样包',
          en: 'You pack a parcel and tell why you pack it so',
        },
        effect: {
          'zh-CN': '手上有事，不慌。后来进来的人，也看得懂你在做什么。',
          en: 'Your hands are busy and you are calm. Whoever comes later sees what you do.',
        },
        keep: true,
      },
    ],
  },
];
