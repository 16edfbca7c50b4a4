import { defineWords } from './say';

export const learnWords = defineWords({
  title: { 'zh-CN': '一步一步来', en: 'Step by step' },
  lead: {
    'zh-CN': '开店的难处，每一样都有一条路。挑一条，做一小步。',
    en: 'Every difficulty of running a shop has a way out. Choose one and take one small step.',
  },
  home: { 'zh-CN': '全部的路', en: 'All ways' },
  goOn: { 'zh-CN': '接着写', en: 'Go on with' },
  here: { 'zh-CN': '走到哪了', en: 'Where I am' },
  hereNone: {
    'zh-CN': '还没有动手写过。下面随便挑一样都行。',
    en: 'Nothing is begun yet. Any of those below will do.',
  },
  hereSome: {
    'zh-CN': '写好了 {done} 张，还有 {draft} 张没写完。',
    en: '{done} sheets finished, {draft} not finished.',
  },
  nextStep: { 'zh-CN': '接下来做什么', en: 'What to do next' },
  all: { 'zh-CN': '这条路上的每一样', en: 'Everything on this way' },
  levels: { 'zh-CN': '会走到哪', en: 'Where it leads' },
  measures: { 'zh-CN': '怎么看出有用', en: 'How one sees that it helps' },
  measuresNot: {
    'zh-CN': '店里的数升了还是降了，不算在级别里：数会自己动。',
    en: 'Whether the shop’s numbers rose or fell is no part of a level: they move by themselves.',
  },
  coachView: { 'zh-CN': '给陪伴的人看', en: 'For those who coach' },
  dilemma: { 'zh-CN': '论文里的难处', en: 'The difficulty, in the paper’s words' },
  path: { 'zh-CN': '论文里的路径', en: 'The way, in the paper’s words' },
  one: { 'zh-CN': '一对一', en: 'One to one' },
  group: { 'zh-CN': '小组', en: 'With a group' },
  elements: { 'zh-CN': '论文要求的每一点', en: 'What the paper asks for' },
  served: { 'zh-CN': '做这一点的', en: 'Served by' },
  loading: { 'zh-CN': '正在打开…', en: 'Opening…' },
});

/** The five levels of an area, lowest first. */
export const LEVELS = ['know', 'understand', 'use', 'adjust', 'help'] as const;
export const levelWords = defineWords<(typeof LEVELS)[number]>({
  know: { 'zh-CN': '知道', en: 'Know' },
  understand: { 'zh-CN': '看懂', en: 'Understand' },
  use: { 'zh-CN': '会用', en: 'Use' },
  adjust: { 'zh-CN': '会调整', en: 'Adjust' },
  help: { 'zh-CN': '能帮人', en: 'Help others' },
});
