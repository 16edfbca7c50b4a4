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
    label: { 'zh-CN': '一单客人付多少', en: 'What a buyer pays for one order' },
  },
  {
    kind: 'number',
    id: 'unitCost',
    unit: 'money',
    cost: 'unitCost',
    label: { 'zh-CN': '货的本钱', en: 'Cost of the goods' },
  },
  {
    kind: 'number',
    id: 'feeRate',
    unit: 'share',
    cost: 'feeRate',
    label: { 'zh-CN': '平台每 100 元收几元', en: 'What the platform takes of 100 yuan' },
    hint: { 'zh-CN': '收 5 元就写 5。', en: 'For 5 yuan write 5.' },
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
    label: { 'zh-CN': '每 100 单退几单', en: 'Orders that come back, of 100' },
  },
  {
    kind: 'number',
    id: 'refundLoss',
    unit: 'money',
    cost: 'refundLoss',
    label: { 'zh-CN': '退一单另外少多少', en: 'Further loss for one that comes back' },
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
