import type { LocalText } from '../shared/text';

/** The twelve areas in the order of their paths: a plain name, and a step of at most 15 minutes. */
export const AREAS: readonly {
  readonly id: string;
  readonly name: LocalText;
  readonly step: LocalText;
  readonly minutes: number;
}[] = [
  {
    id: '3.1.1',
    name: { 'zh-CN': '预算与资金', en: 'budget and money' },
    step: { 'zh-CN': '给一件货填一张成本卡。', en: 'fill in a cost card for one product.' },
    minutes: 12,
  },
  {
    id: '3.1.2',
    name: { 'zh-CN': '人和分工', en: 'people and jobs' },
    step: {
      'zh-CN': '写下三件只有自己会的事。',
      en: 'write down three jobs that only you can do.',
    },
    minutes: 8,
  },
  {
    id: '3.1.3',
    name: { 'zh-CN': '工具', en: 'tools' },
    step: {
      'zh-CN': '点开后台一个没用过的免费功能看看。',
      en: 'open one free function of the back office that is new to you.',
    },
    minutes: 10,
  },
  {
    id: '3.2.1',
    name: { 'zh-CN': '平台与内容工具', en: 'platform and content tools' },
    step: {
      'zh-CN': '重看自己一条视频的前 3 秒。',
      en: 'watch the first three seconds of one of your videos again.',
    },
    minutes: 5,
  },
  {
    id: '3.2.2',
    name: { 'zh-CN': '计划', en: 'plans' },
    step: {
      'zh-CN': '写一句：这个月最想试的一件事。',
      en: 'write one line: what to try this month.',
    },
    minutes: 5,
  },
  {
    id: '3.2.3',
    name: { 'zh-CN': '数据', en: 'numbers' },
    step: {
      'zh-CN': '抄下昨天的五个数，念一遍。',
      en: 'copy yesterday’s five numbers and read them aloud.',
    },
    minutes: 8,
  },
  {
    id: '3.3.1',
    name: { 'zh-CN': '互助', en: 'helping each other' },
    step: { 'zh-CN': '问同行一个小问题。', en: 'ask a fellow shopkeeper one small question.' },
    minutes: 10,
  },
  {
    id: '3.3.2',
    name: { 'zh-CN': '规则', en: 'rules' },
    step: {
      'zh-CN': '打开规则页，读一条最近的公告。',
      en: 'open the rules page and read one recent notice.',
    },
    minutes: 10,
  },
  {
    id: '3.3.3',
    name: { 'zh-CN': '客人需要', en: 'what buyers need' },
    step: {
      'zh-CN': '读 3 条评价，写下客人在意什么。',
      en: 'read three reviews and note what mattered.',
    },
    minutes: 10,
  },
  {
    id: '3.4.1',
    name: { 'zh-CN': '获客与转化', en: 'finding buyers' },
    step: { 'zh-CN': '看一看客人从哪几条路来。', en: 'see by which ways buyers come.' },
    minutes: 8,
  },
  {
    id: '3.4.2',
    name: { 'zh-CN': '品牌', en: 'brand' },
    step: {
      'zh-CN': '用一句话说自己是谁，念给家里人听。',
      en: 'say in one line who you are, and read it to somebody.',
    },
    minutes: 10,
  },
  {
    id: '3.4.3',
    name: { 'zh-CN': '老客', en: 'regulars' },
    step: { 'zh-CN': '写下 5 位老客各爱买什么。', en: 'note what five regulars like to buy.' },
    minutes: 12,
  },
];
