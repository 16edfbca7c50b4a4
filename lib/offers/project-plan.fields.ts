import type { FieldSpec } from '../forms/types';

export const PAPERS = [
  { id: 'licence', label: { 'zh-CN': '营业执照', en: 'Business licence' } },
  { id: 'id', label: { 'zh-CN': '身份证复印件', en: 'Copy of the identity card' } },
  { id: 'bill', label: { 'zh-CN': '平台结算单', en: 'Settlement bills' } },
  { id: 'bank', label: { 'zh-CN': '银行流水', en: 'Bank statements' } },
  { id: 'quote', label: { 'zh-CN': '要买的东西的报价', en: 'Quotes for what will be bought' } },
] as const;

/** What the sheet asks for. */
export const fields: readonly FieldSpec[] = [
  {
    kind: 'text',
    id: 'who',
    most: 120,
    lines: 3,
    label: { 'zh-CN': '1 我们是谁', en: '1 Who we are' },
    hint: {
      'zh-CN': '几个人，做了多久，会什么。',
      en: 'How many people, since when, what you are good at.',
    },
  },
  {
    kind: 'text',
    id: 'sell',
    most: 120,
    lines: 3,
    label: { 'zh-CN': '2 我们卖什么', en: '2 What we sell' },
    hint: { 'zh-CN': '卖给谁，他们为什么来买。', en: 'To whom, and why they buy.' },
  },
  {
    kind: 'text',
    id: 'why',
    most: 120,
    lines: 3,
    label: { 'zh-CN': '3 为什么是现在', en: '3 Why now' },
    hint: {
      'zh-CN': '最近什么变了，想做哪件事。',
      en: 'What has changed lately, and what you want to do.',
    },
  },
  {
    kind: 'rows',
    id: 'uses',
    label: { 'zh-CN': '4 钱怎么用', en: '4 How the money is used' },
    row: { 'zh-CN': '一笔', en: 'an item' },
    least: 1,
    most: 8,
    cells: [
      { kind: 'text', id: 'what', most: 20, label: { 'zh-CN': '用在哪里', en: 'For what' } },
      {
        kind: 'number',
        id: 'amount',
        unit: 'money',
        label: { 'zh-CN': '多少钱', en: 'How much' },
      },
    ],
  },
  {
    kind: 'rows',
    id: 'months',
    label: { 'zh-CN': '5 最近几个月的数', en: '5 Numbers of the last months' },
    hint: {
      'zh-CN': '照后台抄，没有的月份空着。',
      en: 'Copy them from the back office; leave blank what is not there.',
    },
    row: { 'zh-CN': '一个月', en: 'a month' },
    least: 1,
    most: 6,
    cells: [
      { kind: 'text', id: 'month', most: 12, label: { 'zh-CN': '哪个月', en: 'Month' } },
      {
        kind: 'number',
        id: 'paid',
        unit: 'money',
        metric: 'paid-amount',
        label: { 'zh-CN': '收到多少付款', en: 'Paid by buyers' },
      },
      {
        kind: 'number',
        id: 'buyers',
        unit: 'count',
        metric: 'buyers',
        optional: true,
        label: { 'zh-CN': '付钱的人', en: 'Buyers' },
      },
    ],
  },
  {
    kind: 'text',
    id: 'risk',
    most: 120,
    lines: 3,
    label: { 'zh-CN': '6 可能的难处', en: '6 What may be hard' },
    hint: { 'zh-CN': '碰到了打算怎么办。', en: 'And what you would do then.' },
  },
  {
    kind: 'text',
    id: 'result',
    most: 120,
    lines: 3,
    label: { 'zh-CN': '7 想看到的结果', en: '7 The result we want' },
    hint: { 'zh-CN': '说得出数和日子最好。', en: 'Best with a number and a day.' },
  },
  {
    kind: 'choices',
    id: 'papers',
    optional: true,
    label: { 'zh-CN': '手上有的材料', en: 'Papers at hand' },
    options: PAPERS,
  },
  {
    kind: 'rows',
    id: 'log',
    optional: true,
    label: { 'zh-CN': '申请记录', en: 'Applications' },
    row: { 'zh-CN': '一次申请', en: 'an application' },
    least: 0,
    most: 10,
    cells: [
      { kind: 'text', id: 'where', most: 24, label: { 'zh-CN': '向哪里', en: 'Where' } },
      {
        kind: 'choice',
        id: 'state',
        label: { 'zh-CN': '到哪一步', en: 'How far' },
        options: [
          { id: 'applied', label: { 'zh-CN': '交了', en: 'Handed in' } },
          { id: 'approved', label: { 'zh-CN': '批了', en: 'Granted' } },
          { id: 'refused', label: { 'zh-CN': '没批', en: 'Turned down' } },
        ],
      },
      {
        kind: 'text',
        id: 'reason',
        most: 40,
        optional: true,
        label: { 'zh-CN': '说的原因', en: 'Reason given' },
      },
    ],
  },
];
