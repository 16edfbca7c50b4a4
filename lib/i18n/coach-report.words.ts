import type { GoalOutcome, NumberOutcome, RatingOutcome } from '../coaching/group/types';
import { defineWords } from './say';

/** The outcome report of one merchant, and of a group. */
export const reportWords = defineWords({
  title: { 'zh-CN': '成果报告', en: 'Outcome report' },
  lead: {
    'zh-CN': '两页纸：目标、自评、练习、店里的数，还有商户自己的话。',
    en: 'Two pages: goals, own rating, practice, shop numbers, own words.',
  },
  length: { 'zh-CN': '前后各看多少天', en: 'Days before and after' },
  days: { 'zh-CN': '{days} 天', en: '{days} days' },
  loading: { 'zh-CN': '正在算……', en: 'Putting it together …' },
  of: { 'zh-CN': '{name} · {code}', en: '{name} · {code}' },
  nameless: { 'zh-CN': '一位商户', en: 'A merchant' },
  made: { 'zh-CN': '从 {from} 到 {to}', en: '{from} to {to}' },
  page: { 'zh-CN': '第 {page} 页，共 2 页', en: 'Page {page} of 2' },
  goals: { 'zh-CN': '1 目标', en: '1 Goals' },
  noGoals: { 'zh-CN': '还没有定目标。', en: 'No goal was set yet.' },
  start: { 'zh-CN': '开始', en: 'Start' },
  now: { 'zh-CN': '现在', en: 'Now' },
  before: { 'zh-CN': '当时', en: 'Then' },
  lookback: { 'zh-CN': '回头看', en: 'Looking back' },
  notLooked: { 'zh-CN': '还没有回头看', en: 'Not looked at yet' },
  expected: { 'zh-CN': '到 {date} 想走到 0', en: '0 is expected by {date}' },
  weight: { 'zh-CN': '分量 {weight}', en: 'weight {weight}' },
  score: {
    'zh-CN': '目标得分 T = {score}，50 是如期。',
    en: 'Goal score T = {score}; 50 is as expected.',
  },
  noScore: {
    'zh-CN': '每个目标都回头看过，才算得分。',
    en: 'A score is reckoned once every goal was looked at.',
  },
  ratings: { 'zh-CN': '2 给自己打的分', en: '2 Own rating' },
  ratingScale: {
    'zh-CN': '1 完全不会，5 能教别人。空着的是先不答。',
    en: '1 not at all, 5 can teach others. No bar: left open.',
  },
  ratingCounts: {
    'zh-CN': '和“{from}”比：高了 {up} 项，一样 {same} 项，低了 {down} 项，中间的变化是 {median}。',
    en: 'Beside “{from}”: {up} higher, {same} alike, {down} lower; the middle change is {median}.',
  },
  noRatings: { 'zh-CN': '还没有前后两次的分。', en: 'There are not two ratings yet.' },
  areas: { 'zh-CN': '3 学到哪一级', en: '3 Levels reached' },
  levelChange: { 'zh-CN': '{from} 级到 {to} 级', en: 'level {from} to {to}' },
  levelSame: { 'zh-CN': '{to} 级', en: 'level {to}' },
  practice: { 'zh-CN': '4 做过的', en: '4 Practice' },
  steps: { 'zh-CN': '做完的小步', en: 'Steps done' },
  loops: { 'zh-CN': '试、看、改走完的圈', en: 'Loops closed' },
  drills: { 'zh-CN': '自己走完的练习', en: 'Drills done alone' },
  numbers: { 'zh-CN': '5 店里的数', en: '5 Shop numbers' },
  windows: {
    'zh-CN': '前：{from0} 到 {to0}。后：{from1} 到 {to1}。',
    en: 'Before: {from0} to {to0}. After: {from1} to {to1}.',
  },
  noCause: {
    'zh-CN': '这些变化不一定是辅导带来的。',
    en: 'These changes need not come from the coaching.',
  },
  noNumbers: {
    'zh-CN': '这两段时间没有存下数。',
    en: 'No numbers were kept of these two stretches.',
  },
  metric: { 'zh-CN': '数', en: 'Number' },
  verdict: { 'zh-CN': '看得出吗', en: 'What can be told' },
  sample: { 'zh-CN': '有多少', en: 'How many' },
  promo: { 'zh-CN': '大促', en: 'Promotion' },
  promoDays: { 'zh-CN': '{days} 天', en: '{days} days' },
  none: { 'zh-CN': '没有', en: 'none' },
  people: { 'zh-CN': '{before} 和 {after} 人次', en: '{before} and {after} counted' },
  dayCount: { 'zh-CN': '{before} 和 {after} 天', en: '{before} and {after} days' },
  words: { 'zh-CN': '6 自己的话', en: '6 Own words' },
  helped: { 'zh-CN': '什么有帮助', en: 'What helped' },
  next: { 'zh-CN': '接下来', en: 'What comes next' },
  noWords: { 'zh-CN': '还没有写。', en: 'Nothing was written yet.' },
  service: { 'zh-CN': '7 服务', en: '7 Service' },
  sessions: { 'zh-CN': '见面', en: 'Meetings' },
  minutes: { 'zh-CN': '一共多少分钟', en: 'Minutes in all' },
  resources: { 'zh-CN': '给过的求助卡', en: 'Cards of help given' },
  ruleReports: { 'zh-CN': '规则困难单', en: 'Difficulty reports' },
  ariaLadder: {
    'zh-CN': '目标“{title}”：开始在 {start}，现在在 {now}',
    en: 'Goal “{title}”: start {start}, now {now}',
  },
  ariaBars: {
    'zh-CN': '{name}：当时 {before}，回头看 {lookback}，现在 {now}',
    en: '{name}: then {before}, looking back {lookback}, now {now}',
  },
  ariaLevel: { 'zh-CN': '{name}：{from} 级到 {to} 级', en: '{name}: level {from} to {to}' },
  unanswered: { 'zh-CN': '先不答', en: 'left open' },
});

export const outcomeWords = defineWords<NumberOutcome>({
  better: { 'zh-CN': '清楚变好', en: 'clearly better' },
  worse: { 'zh-CN': '清楚变差', en: 'clearly worse' },
  'cannot-tell': { 'zh-CN': '看不出', en: 'can not tell' },
  none: { 'zh-CN': '没有数', en: 'no numbers' },
});

export const goalOutcomeWords = defineWords<GoalOutcome>({
  reached: { 'zh-CN': '到了或者过了', en: 'reached or passed' },
  'under-way': { 'zh-CN': '还在路上', en: 'under way' },
  'no-goals': { 'zh-CN': '没定目标', en: 'no goals' },
});

export const ratingOutcomeWords = defineWords<RatingOutcome>({
  up: { 'zh-CN': '自评高了', en: 'rating higher' },
  same: { 'zh-CN': '自评一样', en: 'rating alike' },
  down: { 'zh-CN': '自评低了', en: 'rating lower' },
  'not-twice': { 'zh-CN': '没答两次', en: 'not rated twice' },
});

/** Groups: members by code, meetings, and what may be told of all together. */
export const groupWords = defineWords({
  title: { 'zh-CN': '小组', en: 'Groups' },
  hint: {
    'zh-CN': '成员只用编号，不用写名字。小组存在社工自己的记录里。',
    en: 'Members have codes, no names. Groups stand in your own records.',
  },
  none: { 'zh-CN': '还没有小组', en: 'No group yet' },
  noneText: { 'zh-CN': '先给小组一个编号。', en: 'Give a group its code first.' },
  code: { 'zh-CN': '小组编号', en: 'Code of the group' },
  add: { 'zh-CN': '新建小组', en: 'New group' },
  open: { 'zh-CN': '打开', en: 'Open' },
  back: { 'zh-CN': '回到小组', en: 'Back to groups' },
  unknown: { 'zh-CN': '没有这个小组', en: 'There is no such group' },
  membersCount: { 'zh-CN': '{count} 位成员', en: '{count} members' },
  phase: { 'zh-CN': '走到哪一步', en: 'Phase' },
  members: { 'zh-CN': '成员', en: 'Members' },
  memberCode: { 'zh-CN': '成员编号', en: 'Code of a member' },
  memberHint: {
    'zh-CN': '和个案编号用同一个，报告才对得上。',
    en: 'Use the case code, so that reports find their member.',
  },
  addMember: { 'zh-CN': '加一位', en: 'Add a member' },
  takeOut: { 'zh-CN': '拿掉', en: 'Take out' },
  ariaTakeOut: { 'zh-CN': '拿掉 {code}', en: 'Take out {code}' },
  hasReport: { 'zh-CN': '{date} 的报告', en: 'report of {date}' },
  noReport: { 'zh-CN': '还没有报告', en: 'no report yet' },
  bring: { 'zh-CN': '放进成果报告', en: 'Bring outcome reports in' },
  bringHint: {
    'zh-CN': '选成员的数据文件（JSON），可以一次选几份。只记下几个结果，不记话和金额。',
    en: 'Choose data files (JSON) of members, several at once. Words and amounts are not kept.',
  },
  taken: { 'zh-CN': '放进了 {count} 份。', en: '{count} brought in.' },
  notTaken: { 'zh-CN': '{name}：{why}', en: '{name}: {why}' },
  whyNot: { 'zh-CN': '不是成果报告，或者改动过', en: 'no outcome report, or changed' },
  whyNoCode: { 'zh-CN': '报告里没有个案编号', en: 'the report has no case code' },
  whyNoMember: { 'zh-CN': '这个编号不在小组里', en: 'its code is not in the group' },
  meetings: { 'zh-CN': '见面和出席', en: 'Meetings and who came' },
  date: { 'zh-CN': '哪天', en: 'Date' },
  minutes: { 'zh-CN': '多少分钟', en: 'Minutes' },
  plan: { 'zh-CN': '用了哪个安排', en: 'Plan' },
  noPlan: { 'zh-CN': '没有用安排', en: 'No plan' },
  addMeeting: { 'zh-CN': '记一次见面', en: 'Add a meeting' },
  present: { 'zh-CN': '谁来了', en: 'Who came' },
  meetingOf: {
    'zh-CN': '{date} · {phase} · 来了 {count} 位',
    en: '{date} · {phase} · {count} came',
  },
  removeMeeting: { 'zh-CN': '删掉这次', en: 'Erase this one' },
  attendance: { 'zh-CN': '存出席表', en: 'Save who came' },
  report: { 'zh-CN': '小组报告', en: 'Group report' },
  reportHint: {
    'zh-CN': '只显示至少五位商户的格子，别的格子盖住，免得认出是谁。',
    en: 'Only cells of five or more are shown, so that nobody can be known.',
  },
  make: { 'zh-CN': '做一份报告', en: 'Make a report' },
  counted: { 'zh-CN': '{count} 位成员有报告。', en: '{count} members have a report.' },
  few: {
    'zh-CN': '不到五位商户的报告，先不出小组报告。',
    en: 'With fewer than five reports there is no group report.',
  },
  tooNear: {
    'zh-CN': '和以前的报告只差一到四位，会认出是谁。下面是以前那一份。',
    en: 'It differs from an earlier one by one to four, who could be known. Here is the earlier one.',
  },
  tooNearAll: {
    'zh-CN': '和以前几份合起来只差一到四位，会认出是谁。这次先不出。',
    en: 'Beside earlier ones together one to four could be known. None is made this time.',
  },
  hidden: { 'zh-CN': '盖住', en: 'hidden' },
  ariaHidden: { 'zh-CN': '盖住了，免得认出是谁', en: 'hidden, so that nobody can be known' },
  all: { 'zh-CN': '一共', en: 'All' },
  madeOn: {
    'zh-CN': '小组 {code} · {date} · {count} 位商户',
    en: 'Group {code} · {date} · {count} merchants',
  },
  held: {
    'zh-CN': '见了 {count} 次，一共 {minutes} 分钟。',
    en: '{count} meetings, {minutes} minutes in all.',
  },
  goalsRating: { 'zh-CN': '目标和自评', en: 'Goals and own rating' },
  areas: { 'zh-CN': '十二条路，级别有没有上去', en: 'Twelve paths: did the level rise' },
  areaUp: { 'zh-CN': '上去了', en: 'higher' },
  areaSame: { 'zh-CN': '一样', en: 'alike' },
  numbers: { 'zh-CN': '店里的数，前后比', en: 'Shop numbers, before and after' },
  rule: {
    'zh-CN': '不到五位的格子都盖住，能反推的也盖住。',
    en: 'Cells below five are hidden, and others that would give them away.',
  },
  earlier: { 'zh-CN': '以前的报告', en: 'Earlier reports' },
  remove: { 'zh-CN': '删掉小组', en: 'Erase the group' },
  removeAsk: {
    'zh-CN': '成员和出席会删掉。出过的报告还留着，免得以后的报告露出谁。',
    en: 'Members and meetings go. Published reports stay, to guard later ones.',
  },
});
