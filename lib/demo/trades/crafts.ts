import type { DemoTrade } from './types';

/** Bamboo weaving: very few buyers, so that chance is large and some days stay without one. */
export const CRAFTS: DemoTrade = {
  id: 'crafts',
  seed: 'crafts-55',
  trade: { 'zh-CN': '手艺', en: 'Crafts' },
  shop: { 'zh-CN': '竹影手编（示例小店）', en: 'Bamboo Shade Weaving (sample shop)' },
  products: [
    {
      id: 'basket',
      name: { 'zh-CN': '竹编水果篮', en: 'Bamboo fruit basket' },
      price: 8600,
      weight: 6,
    },
    {
      id: 'lamp',
      name: { 'zh-CN': '竹编灯罩', en: 'Bamboo lamp shade' },
      price: 16800,
      weight: 3,
    },
    { id: 'mat', name: { 'zh-CN': '手编杯垫四张', en: 'Four woven mats' }, price: 4800, weight: 5 },
    { id: 'bag', name: { 'zh-CN': '竹编手提包', en: 'Bamboo handbag' }, price: 19800, weight: 2 },
    {
      id: 'tea',
      name: { 'zh-CN': '茶具收纳盒', en: 'Tea set box' },
      price: 32800,
      weight: 1,
    },
  ],
  plans: [
    {
      id: 'home',
      name: { 'zh-CN': '家里用的计划', en: 'For the home plan' },
      click: 88,
      share: 0.6,
    },
    {
      id: 'present',
      name: { 'zh-CN': '送人的计划', en: 'As a present plan' },
      click: 104,
      share: 0.4,
    },
  ],
  visitors: 120,
  buyersOf100: 2.2,
  cartsOf100: 6.2,
  clicksOf100: 14,
  week: [1.22, 0.88, 0.88, 0.9, 0.94, 1, 1.18],
  regulars: 0.15,
  refunds: 0.05,
  reasons: [
    { 'zh-CN': '有一批竹条裂了', en: 'Cracked strips in one batch' },
    { 'zh-CN': '路上压坏了', en: 'Crushed on the way' },
    { 'zh-CN': '比想的小', en: 'Smaller than expected' },
    { 'zh-CN': '送来晚了', en: 'Came too late' },
  ],
  reviews: {
    good: [
      { 'zh-CN': '编得很密，没有毛刺。', en: 'Woven tight, no splinters.' },
      { 'zh-CN': '灯一开，墙上的影子真好看。', en: 'With the lamp on, the shadows are lovely.' },
      { 'zh-CN': '送朋友的，她问在哪里买的。', en: 'A present; she asked where I found it.' },
    ],
    middling: [
      { 'zh-CN': '好看，比照片里小一圈。', en: 'Pretty, a size smaller than pictured.' },
      { 'zh-CN': '等了一个多星期才到。', en: 'It took more than a week to come.' },
    ],
    poor: [
      { 'zh-CN': '打开就有一根竹条裂了。', en: 'One strip was cracked when I opened it.' },
      { 'zh-CN': '盒子压扁了，篮子也歪了。', en: 'The box was flat and the basket bent.' },
    ],
  },
  promotion: { 'zh-CN': '满 150 元减 20 元', en: '20 yuan off from 150 yuan' },
  promotionOff: { from: 15000, off: 2000 },
};
