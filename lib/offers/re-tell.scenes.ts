import type { Scene } from './types';

/** One try, told in several ways: which way names the thing, and which one the person? */
export const RE_TELL_SCENES: readonly Scene[] = [
  {
    id: 'after-live',
    title: { 'zh-CN': '直播没人下单', en: 'A live show without orders' },
    situation: {
      'zh-CN': '邻店的阿芳播了两小时，没有人买。她说：“我就不是这块料。”',
      en: 'Fang from the next shop went live for two hours and nobody bought. She says: “I am just not made for this.”',
    },
    feel: {
      ask: { 'zh-CN': '阿芳这时候心里可能是什么滋味？', en: 'What may Fang feel now?' },
      choices: [
        {
          id: 'tired',
          say: { 'zh-CN': '累，也有点难为情', en: 'Tired, and a little ashamed' },
          effect: {
            'zh-CN': '很可能。先看见累，她才听得进别的。',
            en: 'Quite likely. Once the tiredness is seen, she can hear more.',
          },
          keep: true,
        },
        {
          id: 'fine',
          say: { 'zh-CN': '没什么，她说说而已', en: 'Nothing much, she just says so' },
          effect: {
            'zh-CN': '也许。可是这句话里有一点伤心。',
            en: 'Perhaps. Yet there is some sadness in that sentence.',
          },
          keep: false,
        },
      ],
    },
    choices: [
      {
        id: 'name',
        say: {
          'zh-CN': '“那两小时里，最难的是哪一会儿？”',
          en: '“Which moment of those two hours was the hardest?”',
        },
        effect: {
          'zh-CN': '她想起来：开头十分钟没人说话，最难。难事有了名字，叫“冷场”。',
          en: 'She remembers the first ten minutes without a word. Now the hard thing has a name: “the silence”.',
        },
        keep: true,
      },
      {
        id: 'when',
        say: {
          'zh-CN': '“有没有哪一会儿，有人停下来听？”',
          en: '“Was there a moment when somebody stayed to listen?”',
        },
        effect: {
          'zh-CN': '她说讲怎么洗的时候，有人留言。这里有一条线索。',
          en: 'When she told how to wash the cloth, somebody wrote. That is a lead.',
        },
        keep: true,
      },
      {
        id: 'cheer',
        say: {
          'zh-CN': '“别多想，下次就好了。”',
          en: '“Do not think too much, next time will be fine.”',
        },
        effect: {
          'zh-CN': '她点点头，心里还是那句话。安慰是好意，只是没有新东西。',
          en: 'She nods and still thinks the same. It is kind, but brings nothing new.',
        },
        keep: false,
      },
      {
        id: 'advice',
        say: {
          'zh-CN': '“你开头太慢，要先发券。”',
          en: '“You start too slowly. Give coupons first.”',
        },
        effect: {
          'zh-CN': '她听到的是“我做得不对”。办法可以晚一点再说。',
          en: 'What she hears is “I did it wrong”. Advice can come later.',
        },
        keep: false,
      },
    ],
  },
  {
    id: 'own-words',
    title: { 'zh-CN': '自己的说法', en: 'My own words' },
    situation: {
      'zh-CN': '你打了 300 元广告，卖了两单。晚上你在本子上写下一句话。',
      en: 'You spent 300 yuan on ads and sold twice. In the evening you write one sentence down.',
    },
    choices: [
      {
        id: 'fact',
        say: {
          'zh-CN': '“300 元带来 2 单，看图的人多，问的人少。”',
          en: '“300 yuan brought 2 orders; many saw the picture, few asked.”',
        },
        effect: {
          'zh-CN': '说的是看到的事。下次知道先换图，再比一比。',
          en: 'It says what was seen. Next time the picture can change first.',
        },
        keep: true,
      },
      {
        id: 'teach',
        say: {
          'zh-CN': '“它告诉我：这群人不爱看这张图。”',
          en: '“It tells me: these people do not care for this picture.”',
        },
        effect: {
          'zh-CN': '这次花的钱，换来了一句有用的话。',
          en: 'The money bought one useful sentence.',
        },
        keep: true,
      },
      {
        id: 'self',
        say: { 'zh-CN': '“我不会打广告。”', en: '“I can not do ads.”' },
        effect: {
          'zh-CN': '这句话把一次的事，说成了一个人。看不出下一步在哪里。',
          en: 'It turns one event into a whole person. No next step shows in it.',
        },
        keep: false,
      },
    ],
  },
];
