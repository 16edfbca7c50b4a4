import type { Scene } from './types';

export const audienceScenes: readonly Scene[] = [
  {
    id: 'young-watch',
    title: { 'zh-CN': '看的年轻，买的年长', en: 'Young viewers, older buyers' },
    situation: {
      'zh-CN': '后台写着：看视频的多半不到 30 岁，付钱的多半过了 50 岁。店主想把视频拍得更潮。',
      en: 'The page says: most viewers are under 30, most buyers over 50. The owner wants to make the videos trendier.',
    },
    choices: [
      {
        id: 'trend',
        say: {
          'zh-CN': '“看的人年轻，就拍给年轻人。”',
          en: '“The viewers are young, so film for the young.”',
        },
        effect: {
          'zh-CN': '看的人可能更多。付钱的那群人，要的可能是别的。',
          en: 'There may be more viewers. Those who pay may want something else.',
        },
        keep: false,
      },
      {
        id: 'gift',
        say: {
          'zh-CN': '“是不是孩子在替爸妈挑？我问几位客人。”',
          en: '“Do children choose for their parents? I will ask some buyers.”',
        },
        effect: {
          'zh-CN': '两群人可能是一家人。问一问，就知道视频该说给谁听。',
          en: 'The two groups may be one family. Asking tells whom the video speaks to.',
        },
        keep: true,
      },
      {
        id: 'proof',
        say: {
          'zh-CN': '“先看看人数够不够，再说。”',
          en: '“First see whether there are enough people.”',
        },
        effect: {
          'zh-CN': '人少的时候，占比跳来跳去。够了再看，心里踏实。',
          en: 'With few people, shares jump. It is calmer to look once there are enough.',
        },
        keep: true,
      },
    ],
  },
  {
    id: 'unknown-group',
    title: { 'zh-CN': '有一行写着“未知”', en: 'One row says “unknown”' },
    situation: {
      'zh-CN': '观众表里，“未知”占了一半。店主说：“这表没用。”',
      en: 'In the profile table half is “unknown”. The owner says: “This table is useless.”',
    },
    choices: [
      {
        id: 'throw',
        say: { 'zh-CN': '“那就都不看了。”', en: '“Then I will not look at it.”' },
        effect: {
          'zh-CN': '不看也过得去。认得出的那一半，还能告诉你一点事。',
          en: 'One can live without it. The known half still tells a little.',
        },
        keep: false,
      },
      {
        id: 'careful',
        say: {
          'zh-CN': '“先看认得出的一半，记着还有一半没写。”',
          en: '“I will look at the known half, and remember that the other is open.”',
        },
        effect: {
          'zh-CN': '用得上，又不说满。下结论的时候留一点余地。',
          en: 'It is of use, and nothing is overstated. The conclusion keeps some room.',
        },
        keep: true,
      },
    ],
  },
];
