import type { Answers } from '../forms/read-form';
import type { FieldSpec, RawForm } from '../forms/types';
import type { Refusal } from '../maths/cautions';
import { type SalesChange, salesChange } from '../maths/sales-change';
import { type SalesCounts, salesPeriodOf } from '../maths/sales-counts';

/** Seven numbers of two periods, asked for by the offers that split a change of sales. */
export const SALES_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'number',
    id: 'days',
    unit: 'days',
    least: 1,
    label: { 'zh-CN': '每段时间有几天', en: 'Days in each period' },
    hint: {
      'zh-CN': '整周好比，比如 7、14 或 28。',
      en: 'Whole weeks compare well, such as 7, 14 or 28.',
    },
  },
  {
    kind: 'number',
    id: 'visitors0',
    unit: 'count',
    label: { 'zh-CN': '前一段：来的人', en: 'Before: people who came' },
  },
  {
    kind: 'number',
    id: 'buyers0',
    unit: 'count',
    label: { 'zh-CN': '前一段：付钱的人', en: 'Before: people who paid' },
  },
  {
    kind: 'number',
    id: 'paid0',
    unit: 'money',
    label: { 'zh-CN': '前一段：付了多少钱', en: 'Before: money paid' },
  },
  {
    kind: 'number',
    id: 'visitors1',
    unit: 'count',
    metric: 'visitors',
    label: { 'zh-CN': '这一段：来的人', en: 'Now: people who came' },
  },
  {
    kind: 'number',
    id: 'buyers1',
    unit: 'count',
    metric: 'buyers',
    label: { 'zh-CN': '这一段：付钱的人', en: 'Now: people who paid' },
  },
  {
    kind: 'number',
    id: 'paid1',
    unit: 'money',
    metric: 'paid-amount',
    label: { 'zh-CN': '这一段：付了多少钱', en: 'Now: money paid' },
  },
];

/** A shop that sells tea cups, over four weeks and the four weeks after. */
export const SALES_EXAMPLE: RawForm = {
  days: '28',
  visitors0: '4,000',
  buyers0: '120',
  paid0: '9,600',
  visitors1: '5,200',
  buyers1: '104',
  paid1: '8,736',
};

export type SalesSplit =
  | { readonly refused: readonly Refusal[] }
  | {
      readonly refused: null;
      readonly split: ReturnType<typeof salesChange> & { readonly value: SalesChange };
    };

export const countsOf = (answers: Answers, at: 0 | 1): SalesCounts => ({
  days: answers.number('days'),
  visitors: answers.number(`visitors${at}`),
  buyers: answers.number(`buyers${at}`),
  paid: answers.number(`paid${at}`),
});

/** The split of the change between both periods, or why there is none. */
export function splitOf(answers: Answers): SalesSplit {
  const [before, after] = [
    salesPeriodOf(countsOf(answers, 0)),
    salesPeriodOf(countsOf(answers, 1)),
  ];
  if (before.verdict === 'refused') return { refused: before.cautions as readonly Refusal[] };
  if (after.verdict === 'refused') return { refused: after.cautions as readonly Refusal[] };
  const split = salesChange({ before: before.value, after: after.value });
  if (split.verdict === 'refused') return { refused: split.cautions as readonly Refusal[] };
  return { refused: null, split };
}
