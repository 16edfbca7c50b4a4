import type { LocalText } from '../shared/text';

/** The sample shop: made up, and its name says so. */
export const SHOP_NAME: LocalText = {
  'zh-CN': '巷口手作辣酱（示例小店）',
  en: 'Alley Corner Chilli Sauce (sample shop)',
};

export interface DemoProduct {
  readonly id: string;
  readonly name: LocalText;
  /** fen */
  readonly price: number;
}

export const PRODUCTS: readonly DemoProduct[] = [
  {
    id: 'plain',
    name: { 'zh-CN': '原味辣酱 200 克', en: 'Plain chilli sauce 200 g' },
    price: 2300,
  },
  {
    id: 'mushroom',
    name: { 'zh-CN': '香菇辣酱 200 克', en: 'Mushroom chilli sauce 200 g' },
    price: 2600,
  },
  { id: 'beef', name: { 'zh-CN': '牛肉辣酱 210 克', en: 'Beef chilli sauce 210 g' }, price: 3200 },
  { id: 'trio', name: { 'zh-CN': '三瓶尝鲜装', en: 'Three-jar tasting set' }, price: 7200 },
  { id: 'gift', name: { 'zh-CN': '五瓶年货礼盒', en: 'Five-jar gift box' }, price: 12800 },
];

export interface DemoAdPlan {
  readonly id: string;
  readonly name: LocalText;
}

export const AD_PLANS: readonly DemoAdPlan[] = [
  { id: 'new-guests', name: { 'zh-CN': '新客人计划', en: 'New guests plan' } },
  { id: 'gift-box', name: { 'zh-CN': '礼盒计划', en: 'Gift box plan' } },
];

/** The platform's overall score of the sample shop, out of 5. It belongs to no date tab. */
export const SHOP_SCORE = 4.7;
