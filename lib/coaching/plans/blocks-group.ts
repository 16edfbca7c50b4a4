import type { BlockText } from './types';

/** Blocks of a meeting of six to ten merchants. What to say phase by phase stands in the guide. */

export const arrive: BlockText = {
  id: 'arrive',
  title: { 'zh-CN': '到场和规矩', en: 'Arrive, and the rules' },
  what: {
    'zh-CN': '念一遍规矩：这里说的留在这里。看看投影盖住了没有。',
    en: 'Read the rules: what is said here stays here. Check that the projector covers names.',
  },
  say: {
    'zh-CN': '“想说就说，想听就听，都可以。”',
    en: '“Speak if you like, listen if you like.”',
  },
  links: [{ to: 'offer', id: 'facilitator-guide' }, { to: 'presenter' }],
};

export const goodThing: BlockText = {
  id: 'good-thing',
  title: { 'zh-CN': '一件顺心的事', en: 'One good thing' },
  what: {
    'zh-CN': '一人一分钟，说一件顺心的事。别人只听。',
    en: 'One minute each: one good thing. The others listen.',
  },
  say: {
    'zh-CN': '“这几天，有什么小事让你高兴？”',
    en: '“Which small thing made you glad?”',
  },
  links: [],
};

export const showOne: BlockText = {
  id: 'show',
  title: { 'zh-CN': '示例店里看一个点子', en: 'One idea on the sample store' },
  what: {
    'zh-CN': '用示例店讲一个点子，只讲一个。',
    en: 'Show one idea on the sample store, and only one.',
  },
  say: {
    'zh-CN': '“这家店是编出来的，大家放心看。”',
    en: '“This shop is made up, so look as you like.”',
  },
  links: [{ to: 'demo' }, { to: 'presenter' }],
};

export const pairs: BlockText = {
  id: 'pairs',
  title: { 'zh-CN': '两三人一组试', en: 'Twos and threes try' },
  what: {
    'zh-CN': '两三个人一组，用自己的屏幕或者示例店试一遍。',
    en: 'Twos and threes try it, on their own covered screen or on the sample store.',
  },
  say: {
    'zh-CN': '“一个人动手，另一个人只问，不代劳。”',
    en: '“One does it, the other asks and keeps hands off.”',
  },
  links: [{ to: 'drill', offer: 'do-it-here' }, { to: 'offer', id: 'pairing' }, { to: 'demo' }],
};

export const exchange: BlockText = {
  id: 'exchange',
  title: { 'zh-CN': '换一换', en: 'Exchange' },
  what: {
    'zh-CN': '交换经验卡，或者数字板。数字板到了 5 张再看。',
    en: 'Swap cards of what was learnt, or open the number board from 5 cards on.',
  },
  say: {
    'zh-CN': '“听到哪一个办法，你想借来试试？”',
    en: '“Which way of another would you like to borrow?”',
  },
  links: [
    { to: 'offer', id: 'share-card' },
    { to: 'offer', id: 'number-swap' },
  ],
};

export const eachStep: BlockText = {
  id: 'each-step',
  title: { 'zh-CN': '各写一小步', en: 'A step each' },
  what: {
    'zh-CN': '每人写一小步，再写回头看的日子。',
    en: 'Everybody writes one step and a day to look again.',
  },
  say: {
    'zh-CN': '“小到明天就能试，就刚刚好。”',
    en: '“Small enough to try tomorrow is just right.”',
  },
  links: [{ to: 'offer', id: 'next-small-step' }],
};

export const oneWord: BlockText = {
  id: 'one-word',
  title: { 'zh-CN': '一个词收尾', en: 'Close with a word' },
  what: {
    'zh-CN': '一人说一个词，定下次哪天。想的话，点三下说说感受。',
    en: 'One word each and the next date. Feedback of three taps is a choice.',
  },
  say: {
    'zh-CN': '“今天走的时候，你带走哪一个词？”',
    en: '“Which word do you take home?”',
  },
  links: [],
};
