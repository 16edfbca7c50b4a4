import type { EightGroup, FourGroup } from '../maths/customer-groups';
import type { SalesFactor } from '../maths/sales-change';
import { defineWords } from './say';

/** The steps of a sale, as rows of the split name them. */
export const salesFactorWords = defineWords<SalesFactor>({
  impressions: { 'zh-CN': '被看到的次数', en: 'Times shown' },
  'click-share': { 'zh-CN': '看到后点进来的比例', en: 'Share who came in after seeing' },
  visitors: { 'zh-CN': '来的人数', en: 'People who came' },
  'pay-share': { 'zh-CN': '来的人里付钱的比例', en: 'Share of them who paid' },
  'per-buyer': { 'zh-CN': '每位客人花的钱', en: 'Money per buyer' },
  'kept-share': { 'zh-CN': '付了没退的比例', en: 'Share of money not paid back' },
});

/** Groups of a short list of buyers. */
export const fourGroupWords = defineWords<FourGroup>({
  'new-friend': { 'zh-CN': '新朋友', en: 'New friends' },
  'old-friend': { 'zh-CN': '老朋友', en: 'Old friends' },
  'long-no-see': { 'zh-CN': '好久不见', en: 'Long not seen' },
  'passed-by': { 'zh-CN': '走过路过', en: 'Passed by' },
});

/** The eight names that back offices use for a long list. */
export const eightGroupWords = defineWords<EightGroup>({
  'important-value': { 'zh-CN': '重要价值', en: 'Spent more: recent and often' },
  'important-develop': { 'zh-CN': '重要发展', en: 'Spent more: recent, once' },
  'important-keep': { 'zh-CN': '重要保持', en: 'Spent more: often, a while ago' },
  'important-win-back': { 'zh-CN': '重要挽留', en: 'Spent more: once, a while ago' },
  'common-value': { 'zh-CN': '一般价值', en: 'Spent less: recent and often' },
  'common-develop': { 'zh-CN': '一般发展', en: 'Spent less: recent, once' },
  'common-keep': { 'zh-CN': '一般保持', en: 'Spent less: often, a while ago' },
  'common-win-back': { 'zh-CN': '一般挽留', en: 'Spent less: once, a while ago' },
});
