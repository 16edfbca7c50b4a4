import type { LocalText } from '../shared/text';
import type { DemoSource } from './book/types';

export const SOURCE_NAMES: Readonly<Record<DemoSource, LocalText>> = {
  search: { 'zh-CN': '自己搜来的', en: 'Searched' },
  recommend: { 'zh-CN': '平台推荐来的', en: 'Suggested by the platform' },
  ads: { 'zh-CN': '付费推广来的', en: 'Through paid ads' },
  direct: { 'zh-CN': '直接来店里的', en: 'Straight to the shop' },
  other: { 'zh-CN': '别处来的', en: 'From elsewhere' },
};

/** One star first. */
export const STAR_NAMES: readonly LocalText[] = [
  { 'zh-CN': '一星', en: 'One star' },
  { 'zh-CN': '两星', en: 'Two stars' },
  { 'zh-CN': '三星', en: 'Three stars' },
  { 'zh-CN': '四星', en: 'Four stars' },
  { 'zh-CN': '五星', en: 'Five stars' },
];
