import type { Answers } from '../forms/read-form';
import type { FieldSpec } from '../forms/types';
import { breakEven } from '../maths/break-even';

/** The lines of the cost card that the money left of one order is reckoned from. */
export const orderMoneyFields: readonly FieldSpec[] = [
  {
    kind: 'number',
    id: 'price',
    unit: 'money',
    least: 0.01,
    cost: 'price',
    label: { 'zh-CN': '卖多少钱', en: 'Price paid' },
  },
  {
    kind: 'number',
    id: 'unitCost',
    unit: 'money',
    cost: 'unitCost',
    label: { 'zh-CN': '货款', en: 'Cost of the goods' },
  },
  {
    kind: 'number',
    id: 'feeRate',
    unit: 'share',
    cost: 'feeRate',
    label: { 'zh-CN': '100 元里平台收几元', en: 'Platform fees' },
    hint: { 'zh-CN': '在结算单上看，几样费用加起来。', en: 'Yuan out of 100, all fees together.' },
  },
  {
    kind: 'number',
    id: 'shipping',
    unit: 'money',
    cost: 'shipping',
    label: { 'zh-CN': '运费', en: 'Postage' },
  },
  {
    kind: 'number',
    id: 'packing',
    unit: 'money',
    cost: 'packing',
    label: { 'zh-CN': '包装', en: 'Packing' },
  },
  {
    kind: 'number',
    id: 'refundShare',
    unit: 'share',
    cost: 'refundShare',
    label: { 'zh-CN': '100 单里退几单', en: 'Refunded orders out of 100' },
  },
  {
    kind: 'number',
    id: 'refundLoss',
    unit: 'money',
    cost: 'refundLoss',
    label: { 'zh-CN': '退一单另外亏多少', en: 'Further loss per refunded order' },
    hint: {
      'zh-CN': '退回的运费、弄坏的货。没有就写 0。',
      en: 'Return postage, spoilt goods; 0 where none.',
    },
  },
];

/** Numbers of a made-up sock shop: 23.25 yuan left of an order of 59. */
export const orderMoneyExample = {
  price: '59',
  unitCost: '26',
  feeRate: '5%',
  shipping: '4',
  packing: '1',
  refundShare: '5%',
  refundLoss: '6',
};

/** Yuan left of one paid order before ads, or why it can not be reckoned. */
export const orderMoney = (answers: Answers): ReturnType<typeof breakEven> =>
  breakEven({
    price: answers.number('price'),
    unitCost: answers.number('unitCost'),
    feeShare: answers.number('feeRate'),
    shipping: answers.number('shipping'),
    packing: answers.number('packing'),
    refundShare: answers.number('refundShare'),
    refundLoss: answers.number('refundLoss'),
  });
