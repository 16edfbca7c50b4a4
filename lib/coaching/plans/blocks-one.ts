import type { BlockText } from './types';

/** Blocks of a meeting with one merchant; the longer plan has one more. */

export const hello: BlockText = {
  id: 'hello',
  title: { 'zh-CN': '问好', en: 'Hello' },
  what: {
    'zh-CN': '问问近况，问一件顺心的事。听到的长处，记下原话。',
    en: 'Ask how things are and what went well. Note the strength you hear, in their words.',
  },
  say: {
    'zh-CN': '“这几天，哪件事让你觉得还不错？”',
    en: '“What felt good these days?”',
  },
  links: [{ to: 'offer', id: 'strengths-map' }],
};

export const lastStep: BlockText = {
  id: 'last-step',
  title: { 'zh-CN': '上次那一小步', en: 'The last step' },
  what: {
    'zh-CN': '做了、还没做、改了主意，都可以。一起看看学到了什么。',
    en: 'Done, not yet or changed their mind: all are fine. See together what it taught.',
  },
  say: {
    'zh-CN': '“上次那一步，后来怎么样？没做也没关系。”',
    en: '“How did that step go? It is fine if it did not happen.”',
  },
  links: [{ to: 'offer', id: 'try-look-change' }],
};

export const story: BlockText = {
  id: 'story',
  title: { 'zh-CN': '讲一讲，写一写', en: 'Tell it, write it' },
  what: {
    'zh-CN': '选一张单子一起写：试过的事、长处、目标，或者计划。',
    en: 'Choose one sheet and fill it together: tries, strengths, goals or a plan.',
  },
  say: {
    'zh-CN': '“你来讲，我来记，写错了随时改。”',
    en: '“You tell, I write. We change it whenever you like.”',
  },
  links: [
    { to: 'offer', id: 'my-tries' },
    { to: 'offer', id: 'strengths-map' },
    { to: 'offer', id: 'goal-ladder' },
    { to: 'offer', id: 'project-plan' },
  ],
};

export const page: BlockText = {
  id: 'page',
  title: { 'zh-CN': '一起看一页', en: 'One page together' },
  what: {
    'zh-CN': '打开自己后台的一页，点开数的说明。先问，再讲。',
    en: 'Open one page of the own back office and the words about its numbers. Ask before telling.',
  },
  say: {
    'zh-CN': '“这一页上，你最先看到的是哪个数？”',
    en: '“Which number on this page do you see first?”',
  },
  links: [
    { to: 'shop' },
    { to: 'presenter' },
    { to: 'offer', id: 'read-the-overview' },
    { to: 'demo' },
  ],
};

export const hands: BlockText = {
  id: 'hands',
  title: { 'zh-CN': '商户自己动手', en: 'Hands of the merchant' },
  what: {
    'zh-CN': '做一遍步骤，或者算一笔账。鼠标在商户手里。',
    en: 'Walk one drill or reckon one sum. The mouse is in the merchant’s hand.',
  },
  say: {
    'zh-CN': '“你来点，我在旁边看着，慢慢来。”',
    en: '“You click, I sit beside you. There is time.”',
  },
  links: [
    { to: 'drill', offer: 'do-it-here' },
    { to: 'offer', id: 'ad-break-even' },
    { to: 'offer', id: 'sales-change' },
  ],
};

export const teachBack: BlockText = {
  id: 'teach-back',
  title: { 'zh-CN': '讲给我听', en: 'Tell it back' },
  what: {
    'zh-CN': '请商户用自己的话讲一遍。讲到哪里都行，再补一句。',
    en: 'Let the merchant say it in their own words. Wherever that ends is fine; add a line.',
  },
  say: {
    'zh-CN': '“要是讲给家里人听，你会怎么说？”',
    en: '“How would you tell this at home?”',
  },
  links: [{ to: 'offer', id: 're-tell' }],
};

export const oneStep: BlockText = {
  id: 'one-step',
  title: { 'zh-CN': '定一小步', en: 'One step' },
  what: {
    'zh-CN': '定一件小事，约一个回头看的日子，想好谁能帮。',
    en: 'Agree one small thing, a day to look again, and who can help.',
  },
  say: {
    'zh-CN': '“这几天，你想先试哪一件？”',
    en: '“Which one would you like to try first?”',
  },
  links: [
    { to: 'offer', id: 'next-small-step' },
    { to: 'offer', id: 'helper-directory' },
  ],
};

export const note: BlockText = {
  id: 'note',
  title: { 'zh-CN': '一起看记录', en: 'The note' },
  what: {
    'zh-CN': '把记录交给商户读，哪一行想划掉就划掉。',
    en: 'Hand the note over. The merchant strikes whatever they want out.',
  },
  say: {
    'zh-CN': '“这是今天的记录，留什么由你定。”',
    en: '“This is the note of today. You decide what stays.”',
  },
  links: [],
};
