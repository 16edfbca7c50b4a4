import type { FieldSpec, RawForm } from '../forms/types';
import { HOURS, WISHES } from './report-words';

/** What the coach copies from the reports, one row a report. */
export const BRIEF_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'rows',
    id: 'reports',
    label: { 'zh-CN': '困难单', en: 'Reports' },
    hint: {
      'zh-CN': '同一家店写同一个代号，不写店名。',
      en: 'The same shop has the same code, and no name.',
    },
    row: { 'zh-CN': '一张单子', en: 'a report' },
    least: 1,
    most: 200,
    cells: [
      {
        kind: 'text',
        id: 'shop',
        label: { 'zh-CN': '店的代号', en: 'Code of the shop' },
        most: 12,
      },
      { kind: 'text', id: 'platform', label: { 'zh-CN': '平台', en: 'Platform' }, most: 20 },
      { kind: 'text', id: 'rule', label: { 'zh-CN': '哪条规则', en: 'Rule' }, most: 40 },
      {
        kind: 'number',
        id: 'notice',
        unit: 'days',
        label: { 'zh-CN': '提前几天通知', en: 'Days of notice' },
        optional: true,
      },
      {
        kind: 'choice',
        id: 'hours',
        label: { 'zh-CN': '花了多少时间', en: 'Time it took' },
        options: HOURS,
        optional: true,
      },
      {
        kind: 'choice',
        id: 'wish',
        label: { 'zh-CN': '希望怎样', en: 'Wish' },
        options: WISHES,
        optional: true,
      },
      {
        kind: 'text',
        id: 'quote',
        label: { 'zh-CN': '一句原话', en: 'One sentence' },
        most: 60,
        optional: true,
      },
      {
        kind: 'choice',
        id: 'mayQuote',
        label: { 'zh-CN': '可以引用吗', en: 'May it be quoted?' },
        optional: true,
        options: [
          { id: 'yes', label: { 'zh-CN': '可以', en: 'Yes' } },
          { id: 'no', label: { 'zh-CN': '不可以', en: 'No' } },
        ],
      },
    ],
  },
];

/** Five shops on one rule and one on another, which stays out. */
export const BRIEF_EXAMPLE: RawForm = {
  reports: [
    {
      shop: 'A',
      hours: 'h1',
      platform: '拼货市集',
      rule: '发货时间调整',
      notice: '4',
      wish: 'transition',
      quote: '赶集那天没人打包',
      mayQuote: 'yes',
    },
    {
      shop: 'B',
      hours: 'h5',
      platform: '拼货市集',
      rule: '发货时间调整',
      notice: '4',
      wish: 'transition',
      quote: '',
      mayQuote: 'no',
    },
    {
      shop: 'C',
      hours: 'h1',
      platform: '拼货市集',
      rule: '发货时间调整',
      notice: '4',
      wish: 'transition',
      quote: '手工货一天赶不出来',
      mayQuote: 'yes',
    },
    {
      shop: 'D',
      hours: 'h5',
      platform: '拼货市集',
      rule: '发货时间调整',
      notice: '4',
      wish: 'transition',
      quote: '',
      mayQuote: 'no',
    },
    {
      shop: 'E',
      hours: 'h1',
      platform: '拼货市集',
      rule: '发货时间调整',
      notice: '4',
      wish: 'transition',
      quote: '',
      mayQuote: 'no',
    },
    {
      shop: 'F',
      hours: 'h0',
      platform: '拼货市集',
      rule: '主图新要求',
      notice: '10',
      wish: 'example',
      quote: '',
      mayQuote: 'no',
    },
  ],
};
