import type { LocalText } from '../../shared/text';
import type { RuleChange } from './types';

/** Where a rule comes from, and which back offices it is for. */
export interface FeedPlatform {
  readonly id: string;
  readonly name: LocalText;
  /** Ids of `lib/platforms` whose merchants it concerns; a market means all of that market. */
  readonly concerns: readonly string[] | 'china' | 'abroad';
}

export const FEED_PLATFORMS: readonly FeedPlatform[] = [
  { id: 'taobao', name: { 'zh-CN': '淘宝', en: 'Taobao' }, concerns: ['taobao'] },
  { id: 'tmall', name: { 'zh-CN': '天猫', en: 'Tmall' }, concerns: ['taobao'] },
  { id: 'douyin', name: { 'zh-CN': '抖店', en: 'Douyin Shop' }, concerns: ['douyin'] },
  { id: 'law-cn', name: { 'zh-CN': '国家规定', en: 'Chinese law' }, concerns: 'china' },
  { id: 'aliexpress', name: { 'zh-CN': '速卖通', en: 'AliExpress' }, concerns: [] },
  { id: 'amazon', name: { 'zh-CN': '亚马逊', en: 'Amazon' }, concerns: ['amazon'] },
  {
    id: 'tiktok-shop',
    name: { 'zh-CN': '“TikTok Shop”', en: 'TikTok Shop' },
    concerns: ['tiktok-shop'],
  },
  { id: 'shopify', name: { 'zh-CN': '“Shopify”', en: 'Shopify' }, concerns: ['shopify'] },
  { id: 'meta', name: { 'zh-CN': '“Meta”', en: 'Meta' }, concerns: [] },
  { id: 'google', name: { 'zh-CN': '“Google”', en: 'Google' }, concerns: [] },
  { id: 'law-intl', name: { 'zh-CN': '国外的规定', en: 'Law abroad' }, concerns: 'abroad' },
];

/** Back offices that merchants ask for and whose rules nobody has collected for us yet. */
export const NOT_COVERED: readonly { readonly id: string; readonly name: LocalText }[] = [
  { id: 'pinduoduo', name: { 'zh-CN': '拼多多', en: 'Pinduoduo' } },
  { id: 'kuaishou', name: { 'zh-CN': '快手', en: 'Kuaishou' } },
  { id: 'xiaohongshu', name: { 'zh-CN': '小红书', en: 'Xiaohongshu' } },
  { id: 'jd', name: { 'zh-CN': '京东', en: 'JD' } },
  { id: 'wechat', name: { 'zh-CN': '微信小店', en: 'WeChat Shop' } },
  { id: '1688', name: { 'zh-CN': '1688', en: '1688' } },
];

export const feedPlatform = (id: string): FeedPlatform | undefined =>
  FEED_PLATFORMS.find((platform) => platform.id === id);

export interface Coverage {
  readonly covered: readonly { readonly platform: FeedPlatform; readonly count: number }[];
  readonly missing: readonly LocalText[];
}

/** How many entries there are by platform, and for which platforms there is none. */
export function coverageOf(items: readonly RuleChange[]): Coverage {
  const count = (id: string) => items.filter(({ platform }) => platform === id).length;
  return {
    covered: FEED_PLATFORMS.map((platform) => ({ platform, count: count(platform.id) })).filter(
      (row) => row.count > 0,
    ),
    // A later feed may bring what is missing today.
    missing: NOT_COVERED.filter(({ id }) => count(id) === 0).map(({ name }) => name),
  };
}
