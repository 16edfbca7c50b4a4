/** Whose announcement: by its address, else by the names it uses, the title first. */

const HOSTS: readonly (readonly [string, RegExp])[] = [
  ['tmall', /tmall\.(?:com|hk)/i],
  ['taobao', /(?:taobao|alimama)\.com/i],
  ['douyin', /(?:jinritemai|douyinec|douyin|oceanengine|buyin)\.com/i],
  ['jd', /\bjd\.com/i],
  ['pinduoduo', /(?:pinduoduo|yangkeduo)\.com/i],
  ['kuaishou', /(?:kwaixiaodian|kuaishou)\.com/i],
  ['xiaohongshu', /xiaohongshu\.com/i],
  ['wechat', /(?:weixin|wechat)\.qq\.com/i],
  ['1688', /1688\.com/i],
  ['aliexpress', /aliexpress\.com/i],
  ['amazon', /amazon\.[a-z.]+/i],
  ['tiktok-shop', /(?:tiktok|tiktokshop)\.com/i],
  ['shopify', /shopify\.(?:com|dev)/i],
  ['shopee', /shopee\.[a-z.]+/i],
  ['lazada', /lazada\.[a-z.]+/i],
  ['ebay', /ebay\.[a-z.]+/i],
  ['etsy', /etsy\.com/i],
];

const NAMES: readonly (readonly [string, RegExp])[] = [
  ['tmall', /天猫|\btmall\b/i],
  [
    'douyin',
    /抖音(?:电商|小店|平台)?|抖店|精选联盟|飞鸽|巨量(?:千川|引擎)|超级福袋|小店课堂|规则众议院/,
  ],
  ['taobao', /淘宝|淘系|千牛|热浪引擎|万相台|阿里妈妈|闲鱼|旺旺|\btaobao\b/i],
  ['jd', /京东|京麦|\bJD(?:\.com)?\b/],
  ['pinduoduo', /拼多多|多多(?:进宝|客|搜索|买菜)/],
  ['kuaishou', /快手/],
  ['xiaohongshu', /小红书|薯店/],
  ['wechat', /微信小店|视频号|微信支付/],
  ['1688', /\b1688\b|诚信通/],
  ['aliexpress', /速卖通|\baliexpress\b/i],
  ['amazon', /亚马逊|\bamazon\b|seller central|\bFBA\b/i],
  ['tiktok-shop', /tiktok shop/i],
  ['shopify', /\bshopify\b/i],
  ['shopee', /\bshopee\b|虾皮/i],
  ['lazada', /\blazada\b/i],
  ['ebay', /\bebay\b/i],
  ['etsy', /\betsy\b/i],
];

export function platformOfNotice(
  title: string | null,
  text: string,
  address: string | null,
): string | null {
  for (const [id, pattern] of HOSTS) if (address && pattern.test(address)) return id;
  for (const [id, pattern] of NAMES) if (title && pattern.test(title)) return id;
  const counts = NAMES.map(([id, pattern]) => ({
    id,
    count: text.slice(0, 6000).match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0,
  })).sort((a, b) => b.count - a.count);
  const [first] = counts;
  if (first && first.count > 0) return first.id;
  return HOSTS.find(([, pattern]) => pattern.test(text.slice(0, 20_000)))?.[0] ?? null;
}
