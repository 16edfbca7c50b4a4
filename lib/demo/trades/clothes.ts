import type { DemoTrade } from './types';

/** Cotton and linen clothes: dearer orders, many come back because of the size. */
export const CLOTHES: DemoTrade = {
  id: 'clothes',
  seed: 'clothes-55',
  trade: { 'zh-CN': '穿的', en: 'Clothes' },
  shop: { 'zh-CN': '桥头棉麻衣铺（示例小店）', en: 'Bridge Cotton Clothes (sample shop)' },
  products: [
    {
      id: 'shirt',
      name: { 'zh-CN': '棉麻衬衫', en: 'Linen shirt' },
      price: 12900,
      weight: 7,
    },
    {
      id: 'trousers',
      name: { 'zh-CN': '宽松长裤', en: 'Loose trousers' },
      price: 13900,
      weight: 6,
    },
    {
      id: 'dress',
      name: { 'zh-CN': '盘扣连衣裙', en: 'Dress with knot buttons' },
      price: 21900,
      weight: 3,
    },
    {
      id: 'jacket',
      name: { 'zh-CN': '立领薄棉衣', en: 'Light padded jacket' },
      price: 25900,
      weight: 2,
    },
    { id: 'scarf', name: { 'zh-CN': '手染围巾', en: 'Hand-dyed scarf' }, price: 5900, weight: 4 },
  ],
  plans: [
    {
      id: 'season',
      name: { 'zh-CN': '秋冬新款计划', en: 'New season plan' },
      click: 96,
      share: 0.7,
    },
    {
      id: 'back',
      name: { 'zh-CN': '看过的人计划', en: 'Came before plan' },
      click: 84,
      share: 0.3,
    },
  ],
  visitors: 330,
  buyersOf100: 1.9,
  cartsOf100: 8.6,
  clicksOf100: 15,
  week: [1.16, 0.9, 0.9, 0.92, 0.96, 1.02, 1.14],
  regulars: 0.22,
  refunds: 0.13,
  reasons: [
    { 'zh-CN': '有一批掉颜色', en: 'One batch ran colour' },
    { 'zh-CN': '大小不合适', en: 'The size does not fit' },
    { 'zh-CN': '和照片颜色不同', en: 'Colour unlike the picture' },
    { 'zh-CN': '不想要了', en: 'Changed my mind' },
  ],
  reviews: {
    good: [
      { 'zh-CN': '料子软，妈妈很喜欢。', en: 'Soft cloth, my mother loves it.' },
      { 'zh-CN': '按店主说的买大一号，正好。', en: 'One size up as the owner said: fits well.' },
      { 'zh-CN': '针脚很细，洗了没缩水。', en: 'Fine stitches, did not shrink in the wash.' },
      { 'zh-CN': '颜色比照片还好看。', en: 'The colour is nicer than in the picture.' },
    ],
    middling: [
      { 'zh-CN': '衣服还行，袖子长了点。', en: 'Fine, but the sleeves are a bit long.' },
      { 'zh-CN': '容易皱，要自己烫。', en: 'Creases easily, needs ironing.' },
    ],
    poor: [
      { 'zh-CN': '第一次洗就掉颜色了。', en: 'It ran colour in the first wash.' },
      { 'zh-CN': '尺码表看不懂，买小了。', en: 'I could not read the size chart: too small.' },
    ],
  },
  promotion: { 'zh-CN': '满 200 元减 30 元', en: '30 yuan off from 200 yuan' },
  promotionOff: { from: 20000, off: 3000 },
};
