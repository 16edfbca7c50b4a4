import type { CostProblem } from '../costs/read-form';
import type { CostField } from '../costs/types';
import { defineWords } from './say';

/** The cost cards on the settings page. */
export const costsWords = defineWords({
  title: { 'zh-CN': '我的成本', en: 'My costs' },
  hint: {
    'zh-CN': '一种货写一张。还没弄清的先空着，空着不算 0。',
    en: 'One card for each kind of goods. Leave open what you do not know: open is not zero.',
  },
  none: { 'zh-CN': '还没有写过', en: 'No card yet' },
  noneHint: {
    'zh-CN': '写下一种货的价格和花费，以后算保本用得上。',
    en: 'Write down price and costs of one kind of goods. They serve to find where you break even.',
  },
  add: { 'zh-CN': '加一种货', en: 'Add goods' },
  formTitle: { 'zh-CN': '一种货的价格和花费', en: 'Price and costs of one kind of goods' },
  name: { 'zh-CN': '这种货叫什么', en: 'What you call these goods' },
  nameHint: {
    'zh-CN': '自己看得懂就行，比如“竹篮”。',
    en: 'Any name you know it by, such as “basket”.',
  },
  yuan: { 'zh-CN': '元', en: 'yuan' },
  orders: { 'zh-CN': '单', en: 'orders' },
  save: { 'zh-CN': '存下', en: 'Save' },
  cancel: { 'zh-CN': '先不改', en: 'Leave it' },
  saved: { 'zh-CN': '存下了。', en: 'Saved.' },
  someProblems: {
    'zh-CN': '还没有存。有 {count} 处要再看一看，写的都还在。',
    en: 'Not saved yet. Please look at {count} of the fields; all you typed is still there.',
  },
  edit: { 'zh-CN': '改', en: 'Change' },
  editOf: { 'zh-CN': '改 {name}', en: 'Change {name}' },
  complete: { 'zh-CN': '都写全了。', en: 'Nothing is left open.' },
  missing: { 'zh-CN': '还空着：{fields}', en: 'Still open: {fields}' },
  remove: { 'zh-CN': '删掉', en: 'Remove' },
  removeOf: { 'zh-CN': '删掉 {name}', en: 'Remove {name}' },
  removeEffect: {
    'zh-CN': '会删掉“{name}”这一张，别的还在。',
    en: 'The card “{name}” will be removed. The others stay.',
  },
  removeSure: { 'zh-CN': '好，删掉', en: 'Yes, remove' },
});

/** What each field asks for, and in short. */
export const costFieldWords = defineWords<CostField | `${CostField}-short`>({
  price: { 'zh-CN': '一件卖多少钱', en: 'Price of one piece' },
  'price-short': { 'zh-CN': '卖价', en: 'price' },
  unitCost: { 'zh-CN': '一件进价，或做出来花多少', en: 'What one piece costs you' },
  'unitCost-short': { 'zh-CN': '进价', en: 'cost' },
  feeRate: { 'zh-CN': '每卖 100 元，平台拿走几元', en: 'Out of 100 yuan sold, the platform keeps' },
  'feeRate-short': { 'zh-CN': '平台的钱', en: 'platform fee' },
  shipping: { 'zh-CN': '寄一单花多少', en: 'Sending one order costs' },
  'shipping-short': { 'zh-CN': '运费', en: 'shipping' },
  packing: { 'zh-CN': '包一单花多少', en: 'Packing one order costs' },
  'packing-short': { 'zh-CN': '包装', en: 'packing' },
  refundShare: { 'zh-CN': '每 100 单里，退几单', en: 'Out of 100 orders, refunded are' },
  'refundShare-short': { 'zh-CN': '退单', en: 'refunds' },
  refundLoss: { 'zh-CN': '退一单，另外亏多少', en: 'What each refunded order loses besides' },
  'refundLoss-short': { 'zh-CN': '退单亏的', en: 'loss per refund' },
});

/** Only where the label alone leaves a question. */
export const costHintWords = defineWords({
  feeRate: {
    'zh-CN': '佣金和手续费加起来。没有就写 0。',
    en: 'Commission and fees together. If there are none, write 0.',
  },
  shipping: { 'zh-CN': '客人自己付运费，就写 0。', en: 'If the customer pays it, write 0.' },
  refundLoss: {
    'zh-CN': '比如来回的运费。没有就写 0。',
    en: 'Such as postage both ways. If there is none, write 0.',
  },
});

/** One sentence for each thing that may be unclear. */
export const costProblemWords = defineWords<CostProblem>({
  'name-missing': {
    'zh-CN': '给它起个名字，好认得是哪种货。',
    en: 'Please give it a name, to know which goods it is.',
  },
  'name-long': {
    'zh-CN': '名字请短一点，40 个字以内。',
    en: 'Please use a shorter name, up to 40 letters.',
  },
  'name-taken': {
    'zh-CN': '这个名字已经有了，请换一个。',
    en: 'There is a card of this name already, so please choose another.',
  },
  'too-many': {
    'zh-CN': '已经有 200 张了，先删掉一张旧的。',
    en: 'There are 200 cards already, so please remove an old one first.',
  },
  'not-a-number': {
    'zh-CN': '没看懂，请只写数，比如 12.5。',
    en: 'This could not be read, so please write a number alone, such as 12.5.',
  },
  negative: { 'zh-CN': '请写 0 或更大的数。', en: 'Please write zero or more.' },
  'too-much': {
    'zh-CN': '这个数很大，请再看一眼单位。',
    en: 'This is very large, so please check the unit.',
  },
  'price-zero': {
    'zh-CN': '卖价要比 0 大，不知道就空着。',
    en: 'A price is more than zero; leave it open if you do not know.',
  },
  'over-hundred': {
    'zh-CN': '最多是 100，请再看一眼。',
    en: 'It is 100 at most, so please check it.',
  },
  'all-blank': {
    'zh-CN': '至少写一个数，再存下。',
    en: 'Please write at least one number before saving.',
  },
});
