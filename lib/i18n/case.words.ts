import type { NextStep } from '../coaching/stage';
import type { Stage, ToldPoint } from '../coaching/types';
import { defineWords } from './say';

/** Stages of casework, as the trade names them, and what makes each one done. */
export const stageWords = defineWords<Stage>({
  intake: { 'zh-CN': '接案', en: 'Opening' },
  assessment: { 'zh-CN': '预估', en: 'First look' },
  plan: { 'zh-CN': '计划', en: 'Plan' },
  work: { 'zh-CN': '介入', en: 'Meetings' },
  review: { 'zh-CN': '评估', en: 'Looking back' },
  closing: { 'zh-CN': '结案', en: 'Closing' },
});

/** The one thing that comes next. */
export const nextWords = defineWords<NextStep>({
  'open-case': {
    'zh-CN': '写下怎么称呼，把这份个案打开。',
    en: 'Write what to call the merchant. That opens the case.',
  },
  'decide-reading': {
    'zh-CN': '请商户定：让不让小助手读页面上的数。',
    en: 'Let the merchant decide: may the helper read the numbers on a page?',
  },
  'show-copy': {
    'zh-CN': '把说好的那一页给商户看一遍。',
    en: 'Show the merchant the page of what was agreed.',
  },
  assess: {
    'zh-CN': '一起填十二道小题，一题一屏。',
    en: 'Go through the twelve small questions, one per screen.',
  },
  'go-on-assessing': {
    'zh-CN': '十二道小题填到一半，接着填。',
    en: 'The twelve questions are half filled in. Go on with them.',
  },
  'choose-goal': {
    'zh-CN': '挑一个目标，写成五级台阶。',
    en: 'Choose a goal and write it as five steps.',
  },
  'finish-goal': {
    'zh-CN': '有个目标还差几个字，补一补。',
    en: 'A goal lacks a few words. Fill them in.',
  },
  meet: {
    'zh-CN': '定一次见面，挑一份流程。',
    en: 'Plan a meeting and choose an agenda.',
  },
  'finish-note': {
    'zh-CN': '和商户一起读一遍见面的记录。',
    en: 'Read the note of the meeting together.',
  },
  'review-self': {
    'zh-CN': '再填一次十二道小题，也回头看一看。',
    en: 'Go through the twelve questions again, and look back too.',
  },
  'go-on-reviewing': {
    'zh-CN': '回头看的小题填到一半，接着填。',
    en: 'The looking back is half done. Go on with it.',
  },
  'review-goals': {
    'zh-CN': '看看每个目标走到了哪一级。',
    en: 'See which step each goal has reached.',
  },
  'read-report': {
    'zh-CN': '把变化报告一起读一遍。',
    en: 'Read the report on what changed together.',
  },
  close: {
    'zh-CN': '写下什么有用，以后谁来帮，然后结案。',
    en: 'Write what helped and who helps next. Then close.',
  },
  'choose-data': {
    'zh-CN': '请商户定：这些记录留着、带走，还是删掉。',
    en: 'Let the merchant choose: keep the records, take them, or erase them.',
  },
});

/** Rights and limits, said aloud at the first meeting. */
export const toldWords = defineWords<ToldPoint>({
  free: {
    'zh-CN': '来不来、说什么，都由你定。想停就停，不用说原因。',
    en: 'You decide whether to come and what to say. You may stop at any time, without a reason.',
  },
  see: {
    'zh-CN': '我记下的每一行，都先给你看。',
    en: 'You see every line that I write down, before it is kept.',
  },
  strike: {
    'zh-CN': '哪一行你不想留，划掉就好。',
    en: 'Any line that you do not want kept, you strike out.',
  },
  secret: {
    'zh-CN': '你说的事，我不讲给别人听。',
    en: 'What you tell me I do not tell others.',
  },
  danger: {
    'zh-CN': '有一样例外：有人的命有危险，我要找人帮忙。',
    en: 'One exception: when a life is in danger, I have to get help.',
  },
  law: {
    'zh-CN': '还有一样例外：法律要我说的，我要说。',
    en: 'Another exception: what the law requires me to tell, I have to tell.',
  },
  before: {
    'zh-CN': '真要说出去，我先告诉你：说给谁，说什么。只说用得上的。',
    en: 'Before I tell anything, you hear whom and what. I tell only what is needed.',
  },
  here: {
    'zh-CN': '记录只在这台电脑里。要给机构，先问你。',
    en: 'The records stay on this computer. Before the agency gets any, you are asked.',
  },
});

/** Opening a case. */
export const caseWords = defineWords({
  title: { 'zh-CN': '接案', en: 'Opening a case' },
  hint: {
    'zh-CN': '小名就够了，不用写真名。空着的也可以以后再写。',
    en: 'A nickname is enough, no real name is needed. What is blank can wait.',
  },
  nickname: { 'zh-CN': '怎么称呼', en: 'What to call the merchant' },
  caseCode: { 'zh-CN': '机构的编号', en: 'Number at the agency' },
  caseCodeHint: { 'zh-CN': '没有就空着。', en: 'Leave it blank if there is none.' },
  city: { 'zh-CN': '在哪个城市', en: 'City' },
  trade: { 'zh-CN': '做什么生意', en: 'Trade' },
  openedOn: { 'zh-CN': '哪天开始', en: 'Opened on' },

  told: { 'zh-CN': '说给商户听', en: 'Say aloud' },
  toldHint: {
    'zh-CN': '一条一条念，说完一条点一条。',
    en: 'Read them out one by one, and tick each when it was said.',
  },
  toldAll: { 'zh-CN': '八条都说过了。', en: 'All eight were said.' },
  toldSome: {
    'zh-CN': '说过 {count} 条，还有 {rest} 条。',
    en: 'Said: {count}. Still to say: {rest}.',
  },

  consents: { 'zh-CN': '一件一件问', en: 'Ask one by one' },
  consentsHint: {
    'zh-CN': '每一件都由商户定。不同意也照样辅导，以后随时能改。',
    en: 'The merchant decides each one. Coaching goes on either way, and each can be changed later.',
  },
  yes: { 'zh-CN': '同意', en: 'Agree' },
  no: { 'zh-CN': '不同意', en: 'Do not agree' },
  undecided: { 'zh-CN': '还没问', en: 'Not asked so far' },
  c1None: {
    'zh-CN': '每个网站单独问。挑网站时，浏览器会再问一次。',
    en: 'Each site is asked by itself. The browser asks once more when a site is chosen.',
  },
  c1Sites: { 'zh-CN': '现在能读：{hosts}', en: 'May be read now: {hosts}' },
  c1Choose: { 'zh-CN': '挑网站', en: 'Choose sites' },
  c1No: { 'zh-CN': '先不读', en: 'No reading for now' },
  c1Later: {
    'zh-CN': '说好了先不读。以后想读，随时来挑网站。',
    en: 'Agreed: no reading for now. Sites can be chosen at any time.',
  },
  c3: {
    'zh-CN': '这一件每次见面都会再问。',
    en: 'This one is asked anew at every meeting.',
  },
  c6: {
    'zh-CN': '要先写机构的服务器，在设置里选。',
    en: 'The agency’s server comes first: choose it in the settings.',
  },
  settings: { 'zh-CN': '打开设置', en: 'Open the settings' },

  copy: { 'zh-CN': '说好的一页', en: 'What was agreed, on one page' },
  copyHint: {
    'zh-CN': '给商户自己看一遍，也可以打印带走。',
    en: 'For the merchant to read, and to take along on paper.',
  },
  copyTitle: { 'zh-CN': '我们说好的事', en: 'What we have agreed' },
  copyRights: { 'zh-CN': '你的权利，和保密的边界', en: 'Your rights, and where secrecy ends' },
  copyConsents: { 'zh-CN': '你定下的', en: 'What you have decided' },
  copyBack: {
    'zh-CN': '想改的话，打开懂店的设置，找“你同意过的事”，点两下就收回。',
    en: 'To change it, open the settings and find “What you agreed to”. Two clicks take it back.',
  },
  print: { 'zh-CN': '打印', en: 'Print' },
  copyShown: { 'zh-CN': '商户看过了', en: 'The merchant has read it' },
  copyShownOn: { 'zh-CN': '{day} 看过。', en: 'Read on {day}.' },

  kept: { 'zh-CN': '写的都存下了。', en: 'Everything written is kept.' },
  keeping: { 'zh-CN': '正在存…', en: 'Keeping it …' },
  notKept: {
    'zh-CN': '没有存成，你写的还在这里。',
    en: 'It could not be kept. What you wrote is still here.',
  },
  again: { 'zh-CN': '再存一次', en: 'Try again' },
  loading: { 'zh-CN': '正在打开…', en: 'Opening …' },
});

/** C3, at the beginning of a meeting. */
export const screenWords = defineWords({
  title: { 'zh-CN': '先问一句', en: 'One question first' },
  hint: {
    'zh-CN': '只管这一次见面。中间想改也可以。',
    en: 'It holds for this meeting only, and may be changed on the way.',
  },
  yes: { 'zh-CN': '可以一起看', en: 'Yes, look with me' },
  no: { 'zh-CN': '这次我自己看', en: 'This time I look alone' },
  given: { 'zh-CN': '说好了，这次可以一起看。', en: 'Agreed: this time you may look together.' },
  alone: {
    'zh-CN': '这次商户自己看，社工听他说。',
    en: 'This time the merchant looks, and the coach listens.',
  },
});

/** Where a coach starts. */
export const homeWords = defineWords({
  here: { 'zh-CN': '现在打开的', en: 'Open now' },
  self: { 'zh-CN': '我自己的记录', en: 'My own records' },
  demo: { 'zh-CN': '辅导演示', en: 'Demonstration' },
  demoHint: {
    'zh-CN': '这里做的都不会存下，放心点。',
    en: 'Nothing that is done here is kept.',
  },
  merchants: { 'zh-CN': '我陪的商户', en: 'The merchants I work with' },
  merchantsHint: {
    'zh-CN': '每位商户的记录分开放，一次只打开一份。',
    en: 'Each merchant’s records lie apart, and only one is open at a time.',
  },
  noMerchants: {
    'zh-CN': '还没有。在浏览器右上角的小窗里可以添一位。',
    en: 'None so far. You can add one in the window at the top right of the browser.',
  },
  switchTo: { 'zh-CN': '打开', en: 'Open' },
  switchName: { 'zh-CN': '打开 {name} 的记录', en: 'Open the records of {name}' },
  lockedName: { 'zh-CN': '上了锁的记录', en: 'Locked records' },
  locked: {
    'zh-CN': '上了锁。在浏览器右上角的小窗里写口令。',
    en: 'Locked. Give its passphrase in the window at the top right of the browser.',
  },
  back: { 'zh-CN': '回到我自己', en: 'Back to my own' },

  glance: { 'zh-CN': '{name}的个案', en: 'The case of {name}' },
  glanceNoName: { 'zh-CN': '这份个案', en: 'This case' },
  stages: { 'zh-CN': '六个阶段', en: 'The six stages' },
  stageDone: { 'zh-CN': '做完了', en: 'done' },
  stageNow: { 'zh-CN': '现在', en: 'now' },
  stageLater: { 'zh-CN': '以后', en: 'later' },
  next: { 'zh-CN': '接下来一件事', en: 'The one next thing' },
  go: { 'zh-CN': '去做', en: 'Do it' },
  ended: { 'zh-CN': '这份个案结了。', en: 'This case is closed.' },
  nextFollowUp: { 'zh-CN': '下一次回访在 {day}。', en: 'The next follow-up is on {day}.' },
  agreed: { 'zh-CN': '上次说好的一步', en: 'The step agreed last' },
  agreedOn: { 'zh-CN': '{day} 说好', en: 'Agreed on {day}' },
  lookOn: { 'zh-CN': '{day} 回头看', en: 'Look again on {day}' },
  nextOn: { 'zh-CN': '下次见面：{day}', en: 'Next meeting: {day}' },
  noAgreed: {
    'zh-CN': '还没有。见面记了说好的一步，就写在这里。',
    en: 'None so far. It stands here once a meeting has one.',
  },
  due: { 'zh-CN': '该回访了', en: 'Time to ask again' },
  dueOn: {
    'zh-CN': '说好 {day} 问一问近况。',
    en: 'The day to ask how things are was {day}.',
  },
  doFollowUp: { 'zh-CN': '去记', en: 'Write it down' },
  noCase: { 'zh-CN': '这里还没有个案', en: 'No case is open here' },
  noCaseText: {
    'zh-CN': '商户用自己的电脑？就在这里接案。用社工的电脑，先打开一位商户的记录。',
    en: 'On the merchant’s own computer, open the case here. On a coach’s computer, open a merchant’s records first.',
  },
  noCaseMerchant: {
    'zh-CN': '写下怎么称呼，就开始了。',
    en: 'It begins with what to call the merchant.',
  },
  openCase: { 'zh-CN': '接案', en: 'Open a case' },
  parts: { 'zh-CN': '这份个案里的', en: 'In this case' },
  tools: { 'zh-CN': '工具', en: 'Tools' },
  strengths: { 'zh-CN': '长处', en: 'Strengths' },
  learn: { 'zh-CN': '一步一步来', en: 'Step by step' },
  learnHint: { 'zh-CN': '十二条路和所有单子', en: 'The twelve ways and every sheet' },
  presenter: { 'zh-CN': '投影窗口', en: 'Presenter' },
  presenterHint: {
    'zh-CN': '大字卡片，打开时先盖住页面上的私人内容',
    en: 'Cards in large letters; private text on the page is covered first',
  },
  demoStore: { 'zh-CN': '示例店', en: 'Sample shop' },
  demoStoreHint: { 'zh-CN': '讲解用，数都是编的', en: 'For showing; its numbers are made up' },
  dictionary: { 'zh-CN': '查一个数', en: 'Look up a number' },
  dictionaryHint: {
    'zh-CN': '后台上的每个数是什么意思',
    en: 'What each number of a back office means',
  },
  settings: { 'zh-CN': '设置和备份', en: 'Settings and backup' },
  settingsHint: { 'zh-CN': '同意过的事、存档、表格', en: 'What was agreed, saving, tables' },
  'view-case': { 'zh-CN': '接案', en: 'Opening' },
  'view-case-hint': { 'zh-CN': '称呼、同意、说好的一页', en: 'Name, consents, what was agreed' },
  'view-assessment': { 'zh-CN': '自己评', en: 'Self-rating' },
  'view-assessment-hint': {
    'zh-CN': '十二道小题和前后的图',
    en: 'Twelve questions and the picture',
  },
  'view-goals': { 'zh-CN': '目标台阶', en: 'Goal ladders' },
  'view-goals-hint': { 'zh-CN': '最多三个，每个五级', en: 'Three at most, five steps each' },
  'view-session': { 'zh-CN': '见面', en: 'Meetings' },
  'view-session-hint': { 'zh-CN': '流程、计时和记录', en: 'Agenda, timer and notes' },
  'view-report': { 'zh-CN': '变化报告', en: 'Report' },
  'view-report-hint': { 'zh-CN': '两页，一起读', en: 'Two pages to read together' },
  'view-closing': { 'zh-CN': '结案', en: 'Closing' },
  'view-closing-hint': {
    'zh-CN': '有用的、以后谁帮、回访',
    en: 'What helped, who is next, follow-ups',
  },
  'view-group': { 'zh-CN': '小组', en: 'Groups' },
  'view-group-hint': { 'zh-CN': '六到十位商户一起', en: 'Six to ten merchants together' },
  'view-modules': { 'zh-CN': '社工自己学', en: 'For the coach to learn' },
  'view-modules-hint': { 'zh-CN': '六节短课', en: 'Six short modules' },
  'view-packs': { 'zh-CN': '内容包', en: 'Packs' },
  'view-packs-hint': { 'zh-CN': '规则、资源和建议', en: 'Rules, helpers and suggestions' },
});

/** The merchant's own strengths, from their sheet. */
export const strengthWords = defineWords({
  title: { 'zh-CN': '长处', en: 'Strengths' },
  none: {
    'zh-CN': '还没有写。一起挑几张卡，大约十分钟。',
    en: 'Nothing so far. Choose a few cards together, about ten minutes.',
  },
  begin: { 'zh-CN': '一起找长处', en: 'Find strengths together' },
  open: { 'zh-CN': '打开这一张', en: 'Open this sheet' },
  one: { 'zh-CN': '再写一张', en: 'Write another' },
});
