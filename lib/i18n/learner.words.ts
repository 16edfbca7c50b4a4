import { defineWords } from './say';

/** What was learnt, as its page says it. */
export const learnerWords = defineWords({
  next: { 'zh-CN': '接下来一小步', en: 'One small step' },
  map: { 'zh-CN': '走到哪了', en: 'Where I am' },
  mapHint: {
    'zh-CN': '十二样，各有五级。看过、做过的都算，到过的不会退。',
    en: 'Twelve ways of five levels. What was read and done counts, and no level is lost.',
  },
  level: { 'zh-CN': '到了哪一级', en: 'Level' },
  levelOf: { 'zh-CN': '{level}（5 级里的第 {at} 级）', en: '{level} (level {at} of 5)' },
  notYet: { 'zh-CN': '还没看', en: 'Not opened yet' },
  counting: {
    'zh-CN': '有新的记录正在数，过一会儿再看会更全。',
    en: 'New records are being counted. Look again in a moment.',
  },
  unread: {
    'zh-CN': '学到哪里现在读不出来，记录都还在。',
    en: 'What was learnt can not be read just yet. The records are still there.',
  },
  goOnSheet: { 'zh-CN': '接着写“{title}”', en: 'Go on with “{title}”' },
  lookBack: {
    'zh-CN': '“{what}”到了回头看的日子',
    en: 'It is the day to look back on “{what}”',
  },
  lookBackText: {
    'zh-CN': '打开侧边栏，在“我改过什么”里看一看变了没有。',
    en: 'Open the side panel and see under “What I changed” whether it moved.',
  },
  reviewOne: { 'zh-CN': '温习一下“{name}”', en: 'Look again at “{name}”' },
  minute: { 'zh-CN': '大约 1 分钟', en: 'About 1 minute' },
  first: { 'zh-CN': '先认识店里的几个数', en: 'Begin with a few numbers of the shop' },
  firstText: {
    'zh-CN': '在示例店铺里点一个带记号的数，读一读它的卡片。',
    en: 'In the sample shop, point at a marked number and read its card.',
  },
  openSample: { 'zh-CN': '打开示例店铺', en: 'Open the sample shop' },
  toLevel: { 'zh-CN': '“{name}”离“{level}”还差一样', en: '“{name}” lacks one thing for “{level}”' },
  more: { 'zh-CN': '到“{level}”还要', en: 'For “{level}” it takes' },
  top: { 'zh-CN': '五级都走到了。', en: 'All five levels are reached.' },
  reached: { 'zh-CN': '{day}到过', en: 'Reached on {day}' },
  there: { 'zh-CN': '有了', en: 'Done' },
  evidence: { 'zh-CN': '做过的', en: 'What was done' },
  evidenceNone: {
    'zh-CN': '还没有。读一张卡，或写一张纸，就会记在这里。',
    en: 'Nothing yet. A card read or a sheet written is noted here.',
  },
  tellBack: { 'zh-CN': '用自己的话说一遍', en: 'In own words' },
  tellBackText: {
    'zh-CN': '“我想看看我讲清楚没有，你用自己的话说一遍。”听完点一下。',
    en: '“I want to see if I was clear. Tell it in your own words.” Then tap one.',
  },
  clear: { 'zh-CN': '清楚', en: 'Clear' },
  almost: { 'zh-CN': '差一点', en: 'Almost' },
  helped: { 'zh-CN': '这一样，我帮过同行', en: 'I helped a peer with this' },
  helpedCoach: { 'zh-CN': '他用这一样帮过同行', en: 'They helped a peer with this' },
  noted: { 'zh-CN': '记下了。', en: 'Noted.' },
  story: { 'zh-CN': '我的故事', en: 'My story' },
  storyLead: {
    'zh-CN': '试过什么、定过什么、后来怎么样，都排在这里。',
    en: 'What was tried, what was decided, and what came of it.',
  },
  storyEmpty: { 'zh-CN': '故事从一件小事开始', en: 'A story begins with one small thing' },
  storyEmptyText: {
    'zh-CN': '写下一件试过的事，或记下一处改动，这里就有第一行。',
    en: 'Write down one try or one change, and the first line stands here.',
  },
  noDay: { 'zh-CN': '没写日子', en: 'No day' },
  tried: { 'zh-CN': '试过', en: 'Tried' },
  hoped: { 'zh-CN': '当时想：{hope}', en: 'The hope: {hope}' },
  decided: { 'zh-CN': '决定', en: 'Decided' },
  saw: { 'zh-CN': '看到：{see}', en: 'Seen: {see}' },
  changed: { 'zh-CN': '改了', en: 'Changed' },
  waits: { 'zh-CN': '{day}回头看', en: 'Look back on {day}' },
  due: { 'zh-CN': '到了回头看的日子', en: 'It is the day to look back' },
  keep: { 'zh-CN': '留着', en: 'Kept' },
  undo: { 'zh-CN': '改回去', en: 'Put back' },
  wait: { 'zh-CN': '再等等', en: 'Waits longer' },
  finished: { 'zh-CN': '写好', en: 'Finished' },
  grew: { 'zh-CN': '走到', en: 'Reached' },
  cameAsThought: { 'zh-CN': '和想的一样', en: 'As I thought' },
  cameOther: { 'zh-CN': '和想的不一样', en: 'Not as I thought' },
  cameOpen: { 'zh-CN': '还看不出', en: 'Can not tell' },
  cameBetter: { 'zh-CN': '比想的好', en: 'Better than hoped' },
  cameSame: { 'zh-CN': '和想的差不多', en: 'About as hoped' },
  sure: { 'zh-CN': '把握准不准', en: 'How sure, and how it came' },
  sureFrom: {
    'zh-CN': '有 5 个看过结果的决定，就能看看把握准不准。现在有 {count} 个。',
    en: 'From 5 decisions with an outcome on, it shows how sure fits. There are {count} so far.',
  },
  sureFew: {
    'zh-CN': '次数还少，这只是一个印象，不是打分。',
    en: 'These are few yet: an impression, and no mark.',
  },
  wasSure: { 'zh-CN': '当时有把握的', en: 'Those I was sure of' },
  wasHalf: { 'zh-CN': '当时一半一半的', en: 'Those I was half sure of' },
  wasUnsure: { 'zh-CN': '当时没什么把握的', en: 'Those I was not sure of' },
  cameOf: { 'zh-CN': '{all} 次里 {right} 次和想的一样', en: '{right} of {all} came as I thought' },
  openNotes: { 'zh-CN': '打开“我的决定”', en: 'Open “My decision”' },
  review: { 'zh-CN': '温习一下', en: 'Look again' },
  reviewLead: {
    'zh-CN': '一次最多三样，每样不到 1 分钟。想停就停。',
    en: 'Three at most, each under a minute. Stop whenever you like.',
  },
  emptyReview: {
    'zh-CN': '想看哪一样，打开它的卡片也行。',
    en: 'Any card can be opened whenever you like.',
  },
  unreadText: { 'zh-CN': '过一会儿再试一次。', en: 'Please try again in a moment.' },
  tryAgain: { 'zh-CN': '再试一次', en: 'Try again' },
  back: { 'zh-CN': '回到全部的路', en: 'Back to all ways' },
  another: { 'zh-CN': '再来一题', en: 'One more' },
});

/** What a level asks for, by the condition; `{have}` of `{need}`. */
export const conditionWords = defineWords({
  'card-read': { 'zh-CN': '读一张卡片', en: 'Read one card' },
  mastery: { 'zh-CN': '答题再稳一点', en: 'Answers a little steadier' },
  'right-answers': {
    'zh-CN': '答对 {need} 题，有 {have} 题',
    en: '{need} right answers, {have} so far',
  },
  'right-days': {
    'zh-CN': '在 {need} 个不同的日子答对，有 {have} 个',
    en: 'Right on {need} days, {have} so far',
  },
  'own-number': {
    'zh-CN': '用自己店里的数答对 {need} 题，有 {have} 题',
    en: '{need} right about your own numbers, {have} so far',
  },
  'sheet-done': {
    'zh-CN': '用自己的数写好一张纸或一个计算',
    en: 'Finish one sheet or sum with your own numbers',
  },
  'tip-applied': { 'zh-CN': '做一条小提示，点“我做了”', en: 'Do one tip and tap “I did it”' },
  loops: {
    'zh-CN': '改一处、回头看、做决定，{need} 回，有 {have} 回',
    en: 'Change, look back, decide: {need} times, {have} so far',
  },
  'help-given': {
    'zh-CN': '帮一位同行，或分享一个经验',
    en: 'Help a peer, or share what you learnt',
  },
});
