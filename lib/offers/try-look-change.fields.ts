import type { FieldSpec } from '../forms/types';

/** What the sheet asks for. */
export const fields: readonly FieldSpec[] = [
  {
    kind: 'text',
    id: 'change',
    most: 24,
    label: { 'zh-CN': '改了哪一样', en: 'What was changed' },
  },
  {
    kind: 'text',
    id: 'metric',
    most: 16,
    label: { 'zh-CN': '哪个数该动', en: 'Which number is to move' },
  },
  { kind: 'date', id: 'on', label: { 'zh-CN': '哪天改的', en: 'Changed on' } },
  {
    kind: 'date',
    id: 'look',
    label: { 'zh-CN': '哪天回头看', en: 'Look back on' },
    hint: {
      'zh-CN': '隔满两周，周几配周几。',
      en: 'Two full weeks later, so that weekdays match.',
    },
  },
  {
    kind: 'choice',
    id: 'kind',
    label: { 'zh-CN': '这个数是哪一种', en: 'What kind of number' },
    options: [
      { id: 'share', label: { 'zh-CN': '几个人里有几个', en: 'So many of so many' } },
      { id: 'count', label: { 'zh-CN': '每天几个人、几单', en: 'People or orders a day' } },
      { id: 'money', label: { 'zh-CN': '每天多少钱', en: 'Money a day' } },
    ],
  },
  {
    kind: 'number',
    id: 'n1',
    unit: 'count',
    optional: true,
    label: { 'zh-CN': '改之前：一共几个人', en: 'Before: people in all' },
  },
  {
    kind: 'number',
    id: 'k1',
    unit: 'count',
    optional: true,
    label: { 'zh-CN': '改之前：其中几个', en: 'Before: of them' },
  },
  {
    kind: 'number',
    id: 'n2',
    unit: 'count',
    optional: true,
    label: { 'zh-CN': '改之后：一共几个人', en: 'After: people in all' },
  },
  {
    kind: 'number',
    id: 'k2',
    unit: 'count',
    optional: true,
    label: { 'zh-CN': '改之后：其中几个', en: 'After: of them' },
  },
  {
    kind: 'text',
    id: 'before',
    most: 200,
    lines: 2,
    optional: true,
    label: { 'zh-CN': '改之前，每天的数', en: 'Before, day by day' },
    hint: {
      'zh-CN': '14 天，用空格隔开。前面选了每天的才填。',
      en: 'Fourteen days with blanks between. Only for numbers of a day.',
    },
  },
  {
    kind: 'text',
    id: 'after',
    most: 200,
    lines: 2,
    optional: true,
    label: { 'zh-CN': '改之后，每天的数', en: 'After, day by day' },
  },
  {
    kind: 'rows',
    id: 'notes',
    optional: true,
    label: { 'zh-CN': '中间发生了什么', en: 'What happened in between' },
    row: { 'zh-CN': '一件', en: 'an event' },
    least: 0,
    most: 8,
    cells: [
      { kind: 'date', id: 'on', label: { 'zh-CN': '哪天', en: 'Day' } },
      {
        kind: 'choice',
        id: 'what',
        label: { 'zh-CN': '什么事', en: 'What' },
        options: [
          { id: 'sale', label: { 'zh-CN': '大促、节日', en: 'Big sale, holiday' } },
          { id: 'stock', label: { 'zh-CN': '断货', en: 'Goods ran out' } },
          { id: 'other', label: { 'zh-CN': '又改了别的', en: 'Another change' } },
          { id: 'note', label: { 'zh-CN': '记一句', en: 'A note' } },
        ],
      },
      {
        kind: 'text',
        id: 'text',
        most: 30,
        optional: true,
        label: { 'zh-CN': '写一句', en: 'In a few words' },
      },
    ],
  },
];
