import type { Platform } from '../platforms/types';
import type { Language, LocalText } from '../shared/text';

/** Places that print our metrics but are no platform of ours: no page of theirs is known by host. */
const OTHERS: Readonly<Record<string, LocalText>> = {
  aliexpress: { 'zh-CN': '速卖通', en: 'AliExpress' },
  ga4: { 'zh-CN': '谷歌分析（GA4）', en: 'Google Analytics 4' },
  'google-ads': { 'zh-CN': '谷歌广告', en: 'Google Ads' },
  magento: { 'zh-CN': 'Magento', en: 'Magento' },
  medusa: { 'zh-CN': 'Medusa', en: 'Medusa' },
  'meta-ads': { 'zh-CN': 'Meta 广告', en: 'Meta Ads' },
  shein: { 'zh-CN': 'SHEIN', en: 'SHEIN' },
  temu: { 'zh-CN': 'Temu', en: 'Temu' },
  vendure: { 'zh-CN': 'Vendure', en: 'Vendure' },
  walmart: { 'zh-CN': '沃尔玛', en: 'Walmart' },
};

/** Every platform that prints a metric. */
export interface PlatformNames {
  /** `undefined` for an id that nobody knows. */
  name(id: string, language: Language): string | undefined;
  /** Place in lists: ours by rank, then the others. */
  rank(id: string): number;
}

export function platformNames(platforms: ReadonlyMap<string, Platform>): PlatformNames {
  const other = (id: string) => (Object.hasOwn(OTHERS, id) ? OTHERS[id] : undefined);
  const order = [...platforms.keys(), ...Object.keys(OTHERS)];
  return {
    name: (id, language) => (platforms.get(id)?.name ?? other(id))?.[language],
    rank: (id) => (order.includes(id) ? order.indexOf(id) : order.length),
  };
}
