import type { Lack } from '../coaching/goals';
import { defineWords } from './say';

/** What a goal still lacks. */
export const lackWords = defineWords<Lack>({
  title: { 'zh-CN': '还没有名字', en: 'a name' },
  ladder: { 'zh-CN': '五级还没写满', en: 'all five steps' },
  same: { 'zh-CN': '有两级写得一样', en: 'steps that differ from each other' },
  date: { 'zh-CN': '还没有日子', en: 'a day to look back' },
});

/** The five steps, as the merchant sees them; from the bottom up. */
export const rungWords = defineWords<'-2' | '-1' | '0' | '1' | '2'>({
  '-2': { 'zh-CN': '比现在退一步', en: 'A step back from now' },
  '-1': { 'zh-CN': '现在的样子', en: 'As it is now' },
  '0': { 'zh-CN': '到那天，想走到的', en: 'What is hoped for by then' },
  '1': { 'zh-CN': '走得更远一点', en: 'A little further' },
  '2': { 'zh-CN': '最想看到的样子', en: 'The best one can picture' },
});

/** The same once one is on the way: what was now is then. */
export const rungSeenWords = defineWords<'-2' | '-1' | '0' | '1' | '2'>({
  ...rungWords,
  '-2': { 'zh-CN': '比开始时退一步', en: 'A step back from the start' },
  '-1': { 'zh-CN': '开始时的样子', en: 'As it was at the start' },
});

export const goalWords = defineWords({
  title: { 'zh-CN': '目标台阶', en: 'Goal ladders' },
  lead: {
    'zh-CN': '最多三个目标，每个写成五级。商户挑，商户说，社工帮着写。',
    en: 'Three goals at most, each of five steps. The merchant chooses and says, the coach helps to write.',
  },
  none: { 'zh-CN': '还没有目标', en: 'No goal so far' },
  noneText: {
    'zh-CN': '先挑一条路，从写好的台阶里借一个来改。',
    en: 'Choose a way first, then borrow a ladder and change it.',
  },
  add: { 'zh-CN': '加一个目标', en: 'Add a goal' },
  full: {
    'zh-CN': '三个目标正好。先走好这三个。',
    en: 'Three goals are plenty. Walk these first.',
  },
  no: { 'zh-CN': '目标 {no}', en: 'Goal {no}' },
  edit: { 'zh-CN': '改这个目标', en: 'Change this goal' },
  done: { 'zh-CN': '改好了', en: 'Done' },
  lacks: { 'zh-CN': '还差：{what}', en: 'Still needed: {what}' },
  glue: { 'zh-CN': '，', en: ', ' },

  path: { 'zh-CN': '哪条路', en: 'Which way' },
  starter: { 'zh-CN': '借一个写好的', en: 'Borrow one that is written' },
  starterHint: {
    'zh-CN': '借来以后，每个字都可以改。',
    en: 'Every word of it may be changed.',
  },
  borrow: { 'zh-CN': '借“{title}”', en: 'Borrow “{title}”' },
  borrowEffect: {
    'zh-CN': '现在写着的名字和五级，会换成“{title}”。',
    en: 'The name and the steps as they stand are replaced by “{title}”.',
  },
  borrowSure: { 'zh-CN': '好，换上', en: 'Yes, replace' },
  name: { 'zh-CN': '目标叫什么', en: 'Name of the goal' },
  nameHint: { 'zh-CN': '说自己能做到的事。', en: 'Something in one’s own hands.' },
  steps: { 'zh-CN': '五级台阶，从下往上', en: 'Five steps, from the bottom up' },
  stepsHint: {
    'zh-CN': '每一级写看得见的：多少、几次、谁做。',
    en: 'Each says what can be seen: how many, how often, who.',
  },
  weight: { 'zh-CN': '对商户有多要紧', en: 'How much it matters to the merchant' },
  weight1: { 'zh-CN': '有一点', en: 'A little' },
  weight2: { 'zh-CN': '要紧', en: 'Much' },
  weight3: { 'zh-CN': '很要紧', en: 'Very much' },
  expectedOn: { 'zh-CN': '哪天回头看', en: 'Look back on' },
  start: { 'zh-CN': '从哪一级开始', en: 'Where it begins' },
  startHint: {
    'zh-CN': '一般从第二级开始，留一级给退一步的时候。',
    en: 'Usually on the second step, so that one is left for a step back.',
  },
  startM1: { 'zh-CN': '第二级：现在的样子', en: 'The second: as it is now' },
  startM2: { 'zh-CN': '最下面：再退就没有了', en: 'The lowest: it could hardly be less' },
  remove: { 'zh-CN': '不要这个目标', en: 'Drop this goal' },
  removeName: { 'zh-CN': '不要“{title}”', en: 'Drop “{title}”' },
  removeEffect: {
    'zh-CN': '台阶和回头看的话都会删掉。',
    en: 'Its ladder and what was said looking back will be erased.',
  },
  removeSure: { 'zh-CN': '好，删掉', en: 'Yes, erase it' },
  noTitle: { 'zh-CN': '还没起名字', en: 'Not named so far' },

  here: { 'zh-CN': '现在在这一级', en: 'now here' },
  began: { 'zh-CN': '从这里开始', en: 'began here' },
  hoped: { 'zh-CN': '想走到', en: 'hoped for' },
  by: { 'zh-CN': '{day} 回头看', en: 'Look back on {day}' },
  blank: { 'zh-CN': '还没写', en: 'not written' },
  review: { 'zh-CN': '今天走到了哪一级', en: 'Which step today' },
  reviewWords: { 'zh-CN': '商户怎么说', en: 'In the merchant’s words' },
  reviewSave: { 'zh-CN': '记下', en: 'Write it down' },
  reviewed: { 'zh-CN': '记下了。', en: 'It is written down.' },
  reviews: { 'zh-CN': '回头看过', en: 'Looked back' },
  reviewLine: { 'zh-CN': '{day}：{step}', en: '{day}: {step}' },

  sheets: { 'zh-CN': '商户自己写过的', en: 'Written by the merchant already' },
  sheetsHint: {
    'zh-CN': '“目标台阶”那张单子上的。接过来以后，就在这里改。',
    en: 'From the sheet “Goal ladder”. Once taken over, it is changed here.',
  },
  take: { 'zh-CN': '接过来', en: 'Take over' },
  takeName: { 'zh-CN': '把“{title}”接过来', en: 'Take over “{title}”' },

  coach: { 'zh-CN': '给社工看', en: 'For the coach' },
  score: { 'zh-CN': '目标达成分', en: 'Goal attainment score' },
  scoreNow: { 'zh-CN': '现在 {score}', en: 'Now {score}' },
  scoreStart: { 'zh-CN': '刚开始 {score}', en: 'At the beginning {score}' },
  scoreHow: {
    'zh-CN': '50 分就是和当初想的一样。按要紧的程度加权，目标之间算有三成相关。',
    en: 'A score of 50 is just as expected. It goes by weight, with a correlation of 0.3 between goals.',
  },
  scoreCare: {
    'zh-CN': '只给社工和报告用。不拿来比商户，也不给商户看。',
    en: 'For the coach and the report only. It is never used to compare merchants, or shown to them.',
  },
});
