import type { PathId } from '../paths/types';
import type { LocalText } from '../shared/text';

/** A theme that fills one meeting: a question to open with, a thing to do, what to bring. */
export interface SalonTopic {
  readonly id: string;
  readonly path: PathId;
  readonly label: LocalText;
  readonly open: LocalText;
  readonly act: LocalText;
  readonly bring: LocalText;
}

export const SALON_TOPICS: readonly SalonTopic[] = [
  {
    id: 'budget',
    path: '3.1.1',
    label: { 'zh-CN': '一块钱去了哪里', en: 'Where one yuan goes' },
    open: {
      'zh-CN': '上个月哪一笔钱，花得最安心？',
      en: 'Which spending of last month felt right?',
    },
    act: { 'zh-CN': '每人算一件货的保本数。', en: 'Each reckons the break-even of one product.' },
    bring: { 'zh-CN': '一件货的进价、运费和卖价', en: 'Cost, postage and price of one product' },
  },
  {
    id: 'people',
    path: '3.1.2',
    label: { 'zh-CN': '人少怎么分工', en: 'Sharing the work with few hands' },
    open: { 'zh-CN': '店里哪件事，只有你一个人会？', en: 'Which job in the shop can only you do?' },
    act: {
      'zh-CN': '填“谁做什么”，找一个能接手的人。',
      en: 'Fill in “Who does what” and find a stand-in.',
    },
    bring: { 'zh-CN': '一天里做的事，写成十条', en: 'Ten jobs of an ordinary day' },
  },
  {
    id: 'tools',
    path: '3.1.3',
    label: { 'zh-CN': '工具值不值', en: 'Is a tool worth it' },
    open: { 'zh-CN': '你付过钱的工具，哪个真用上了？', en: 'Which paid tool do you really use?' },
    act: {
      'zh-CN': '两人一组，用时间和钱算一个工具。',
      en: 'In pairs weigh one tool by hours and money.',
    },
    bring: { 'zh-CN': '一个工具的价钱和用的时间', en: 'Price and hours of one tool' },
  },
  {
    id: 'content',
    path: '3.2.1',
    label: { 'zh-CN': '一条内容讲一件事', en: 'One post, one thing' },
    open: { 'zh-CN': '最近哪条内容，让你看完了？', en: 'Which post did you watch to its end?' },
    act: {
      'zh-CN': '写三句：给谁看、讲什么、拍什么。',
      en: 'Write three lines: for whom, what, which picture.',
    },
    bring: { 'zh-CN': '一件货和一部手机', en: 'One product and a phone' },
  },
  {
    id: 'plan',
    path: '3.2.2',
    label: { 'zh-CN': '试过的事', en: 'What we have tried' },
    open: { 'zh-CN': '说一件试过的事，三分钟。', en: 'Tell one try in three minutes.' },
    act: {
      'zh-CN': '听的人说长处，讲的人写一句学到的话。',
      en: 'Listeners name strengths; the teller writes what was learnt.',
    },
    bring: { 'zh-CN': '故事卡和笔', en: 'Story cards and pens' },
  },
  {
    id: 'numbers',
    path: '3.2.3',
    label: { 'zh-CN': '付款为什么变', en: 'Why sales changed' },
    open: { 'zh-CN': '哪个数，你每天都会看一眼？', en: 'Which number do you look at every day?' },
    act: {
      'zh-CN': '两人一组，用示例店拆一次付款。',
      en: 'Pairs split sales on the sample store.',
    },
    bring: { 'zh-CN': '示例店和案例单', en: 'The sample store and case sheets' },
  },
  {
    id: 'rules',
    path: '3.3.2',
    label: { 'zh-CN': '规则门诊', en: 'Rule clinic' },
    open: { 'zh-CN': '最近哪条规则，你看了两遍？', en: 'Which rule did you read twice?' },
    act: {
      'zh-CN': '三桌三条规则，每桌讲给别桌听。',
      en: 'Three tables take three rules and explain them to the others.',
    },
    bring: { 'zh-CN': '印好的三张规则卡', en: 'Three printed rule cards' },
  },
  {
    id: 'buyers',
    path: '3.3.3',
    label: { 'zh-CN': '客人这句话的后面', en: 'Behind a buyer’s words' },
    open: { 'zh-CN': '哪句客人的话，你还记得？', en: 'Which words of a buyer do you remember?' },
    act: {
      'zh-CN': '轮流当客人，先说感受，再回话。',
      en: 'Take turns as the buyer: name the feeling, then answer.',
    },
    bring: { 'zh-CN': '去掉名字的三句客人的话', en: 'Three messages with the names taken out' },
  },
  {
    id: 'page',
    path: '3.4.1',
    label: { 'zh-CN': '像客人那样看店', en: 'See the shop as a buyer' },
    open: { 'zh-CN': '你自己买东西，第一眼看哪里？', en: 'When you buy, where do you look first?' },
    act: {
      'zh-CN': '换手机看对方的货，只说看到了什么。',
      en: 'Swap phones, look, and say only what you see.',
    },
    bring: { 'zh-CN': '手机和一件货的页面', en: 'A phone and one product page' },
  },
  {
    id: 'regulars',
    path: '3.4.3',
    label: { 'zh-CN': '照看老客', en: 'Caring for old buyers' },
    open: { 'zh-CN': '哪位客人回来过？他为什么回来？', en: 'Who came back, and why?' },
    act: { 'zh-CN': '写一张不卖东西的问候卡。', en: 'Write a greeting that sells nothing.' },
    bring: { 'zh-CN': '空白卡和信封', en: 'Blank cards and envelopes' },
  },
];
