import type { DemoTrade } from './types';

/** Chilli sauce: many small orders, more of them before the weekend. */
export const FOOD: DemoTrade = {
  id: 'food',
  seed: 'food-50',
  trade: { 'zh-CN': '吃的', en: 'Food' },
  shop: { 'zh-CN': '巷口手作辣酱（示例小店）', en: 'Alley Corner Chilli Sauce (sample shop)' },
  products: [
    {
      id: 'plain',
      name: { 'zh-CN': '原味辣酱 200 克', en: 'Plain chilli sauce 200 g' },
      price: 2300,
      weight: 8,
    },
    {
      id: 'mushroom',
      name: { 'zh-CN': '香菇辣酱 200 克', en: 'Mushroom chilli sauce 200 g' },
      price: 2600,
      weight: 5,
    },
    {
      id: 'beef',
      name: { 'zh-CN': '牛肉辣酱 210 克', en: 'Beef chilli sauce 210 g' },
      price: 3200,
      weight: 6,
    },
    {
      id: 'trio',
      name: { 'zh-CN': '三瓶尝鲜装', en: 'Three-jar tasting set' },
      price: 7200,
      weight: 3,
    },
    {
      id: 'gift',
      name: { 'zh-CN': '五瓶年货礼盒', en: 'Five-jar gift box' },
      price: 12800,
      weight: 1,
    },
  ],
  plans: [
    { id: 'new', name: { 'zh-CN': '新客人计划', en: 'New guests plan' }, click: 78, share: 0.8 },
    { id: 'gift', name: { 'zh-CN': '礼盒计划', en: 'Gift box plan' }, click: 122, share: 0.2 },
  ],
  visitors: 250,
  buyersOf100: 2.9,
  cartsOf100: 7.4,
  clicksOf100: 12,
  week: [1.02, 0.9, 0.93, 0.96, 1.02, 1.12, 1.05],
  regulars: 0.27,
  refunds: 0.03,
  reasons: [
    { 'zh-CN': '瓶盖漏油', en: 'A lid leaked' },
    { 'zh-CN': '瓶子碎了', en: 'A jar broke' },
    { 'zh-CN': '太辣了', en: 'Too hot' },
    { 'zh-CN': '拍错了口味', en: 'Took the wrong flavour' },
  ],
  reviews: {
    good: [
      {
        'zh-CN': '拌面很香，家里老人也爱吃。',
        en: 'Lovely on noodles, the old folks like it too.',
      },
      { 'zh-CN': '第三次买了，味道没变。', en: 'My third time, and it still tastes the same.' },
      { 'zh-CN': '包得很仔细，一瓶都没碎。', en: 'Packed with care, not one jar broke.' },
      { 'zh-CN': '不太咸，早上配粥正好。', en: 'Not too salty, just right with porridge.' },
    ],
    middling: [
      { 'zh-CN': '味道可以，就是有点油。', en: 'Tastes fine, a little oily.' },
      { 'zh-CN': '快递慢了两天，东西还好。', en: 'Two days late, the sauce is all right.' },
    ],
    poor: [
      { 'zh-CN': '盖子没盖紧，漏了一袋子油。', en: 'The lid was loose, oil all over the bag.' },
      { 'zh-CN': '比我想的辣，吃不了。', en: 'Hotter than I thought, I could not eat it.' },
    ],
  },
  promotion: { 'zh-CN': '满 60 元减 8 元', en: '8 yuan off from 60 yuan' },
  promotionOff: { from: 6000, off: 800 },
};
