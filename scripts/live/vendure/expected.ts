import type { Truth } from './truth.ts';

/**
 * What a person reads as metrics on Vendure's pages, written down from the screenshots of a
 * run; the recogniser is judged against this and never the other way round.
 */
export interface Expected {
  readonly label: string;
  /** A figure stands beside its label, a column's name above many. */
  readonly at: 'figure' | 'column';
  /** `null`: a meaning composed out of known words. */
  readonly metric: string | null;
  /** `false`: fine to mark (the figure of one order), and no loss when it is not. */
  readonly must: boolean;
  /** Which reckoned number it must show. */
  readonly truth?: Reckoned | undefined;
  /** True where the page's own period belongs to it. */
  readonly period?: boolean;
}

export type Reckoned = Exclude<keyof Truth, 'from' | 'to'>;

/** Something that looks like a metric and is none: marking it is a mistake. */
export interface Trap {
  readonly label: string;
  readonly at: 'figure' | 'column';
  readonly why: string;
}

/** A number over the period of the page. */
const figure = (label: string, metric: string, truth: Reckoned): Expected => ({
  label,
  at: 'figure',
  metric,
  must: true,
  truth,
  period: true,
});
/** A number of one order. */
const ofOrder = (label: string, metric: string, truth: Reckoned): Expected => ({
  label,
  at: 'figure',
  metric,
  must: false,
  truth,
});
const column = (label: string, metric: string | null, must = false): Expected => ({
  label,
  at: 'column',
  metric,
  must,
});

/** By page name and language, as the pages are saved. */
export const EXPECTED: Readonly<Record<string, readonly Expected[]>> = {
  'insights.en': [
    figure('Total Orders', 'orders', 'orders'),
    figure('Total Revenue', 'order-totals-with-tax', 'revenue'),
  ],
  'insights.zh_Hans': [
    figure('订单总数', 'orders', 'orders'),
    figure('总收入', 'order-totals-with-tax', 'revenue'),
  ],
  'orders.en': [column('Total with tax', 'order-totals-with-tax')],
  'orders.zh_Hans': [column('含税总计', 'order-totals-with-tax')],
  'order.en': [
    ofOrder('Total', 'order-totals-with-tax', 'orderTotal'),
    ofOrder('Shipping', 'shipping-charged', 'orderShipping'),
    column('Unit price', null),
    column('Tax rate', null),
    column('Tax total', 'taxes-amount'),
  ],
  'order.zh_Hans': [
    ofOrder('总计', 'order-totals-with-tax', 'orderTotal'),
    ofOrder('配送', 'shipping-charged', 'orderShipping'),
    column('单价', null),
    column('税率', null),
    column('税费总计', 'taxes-amount'),
  ],
  'product.en': [column('Stock levels', 'stock-total', true)],
  'product.zh_Hans': [column('库存水平', 'stock-total', true)],
  'variants.en': [column('Stock levels', 'stock-total', true)],
  'variants.zh_Hans': [column('库存水平', 'stock-total', true)],
};

const WITHOUT_TAX = 'what each order costs without tax; the one with tax has its own column';

export const TRAPS: Readonly<Record<string, readonly Trap[]>> = {
  'insights.en': [{ label: 'Total', at: 'column', why: WITHOUT_TAX }],
  'insights.zh_Hans': [{ label: '总计', at: 'column', why: WITHOUT_TAX }],
  'orders.en': [
    { label: 'Total', at: 'column', why: WITHOUT_TAX },
    { label: 'Shipping', at: 'column', why: 'names of shipping methods, no number in the column' },
  ],
  'orders.zh_Hans': [
    { label: '总计', at: 'column', why: WITHOUT_TAX },
    { label: '配送', at: 'column', why: 'names of shipping methods, no number in the column' },
  ],
  'order.en': [
    {
      label: 'No fulfillments',
      at: 'figure',
      why: 'says that there is none; the number is a postal code',
    },
    { label: 'Quantity', at: 'column', why: 'pieces in one line of one order' },
    { label: 'Total', at: 'column', why: 'price of one line of one order' },
    { label: 'Amount', at: 'figure', why: 'amount of one payment, no discount' },
    { label: 'shipping tax', at: 'figure', why: 'name of a row with three figures' },
  ],
  'order.zh_Hans': [
    { label: '无履行', at: 'figure', why: 'says that there is none; the number is a postal code' },
    { label: '数量', at: 'column', why: 'pieces in one line of one order' },
    { label: '总计', at: 'column', why: 'price of one line of one order' },
    { label: '金额', at: 'figure', why: 'amount of one payment, no discount' },
    { label: 'shipping tax', at: 'figure', why: 'name of a row with three figures' },
  ],
};
