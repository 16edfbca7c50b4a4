/** Where platforms publish rules and announcements. Data: one line for each kind of address. */

export interface RuleSource {
  /** As the feed names it, where it does. */
  readonly platform: string;
  /** Regular expression over the host. */
  readonly host: string;
  /**
   * Regular expression over path + query + hash. Its groups are the rule's id; an address
   * that does not fit is a list, or something else.
   */
  readonly page: string;
  /** Sets ids of one platform apart that were given by two systems. */
  readonly space: string;
}

const source = (platform: string, host: string, page: string, space: string): RuleSource => ({
  platform,
  host: `^${host}$`,
  page,
  space,
});

export const RULE_SOURCES: readonly RuleSource[] = [
  source('taobao', 'rulechannel\\.taobao\\.com', '[?&]ruleId=(\\d+)', 'rule'),
  source('taobao', 'rule\\.taobao\\.com', '/detail-(\\d+)\\.htm', 'detail'),
  source('tmall', 'rulechannel\\.tmall\\.com', '[?&]ruleId=(\\d+)', 'rule'),
  source('tmall', 'rule\\.tmall\\.hk', '[?&]ruleId=(\\d+)', 'global'),
  source('tmall', 'rule\\.tmall\\.com', '/detail-(\\d+)\\.htm', 'detail'),
  source(
    'douyin',
    'school\\.jinritemai\\.com',
    '^/doudian/(?:web|wap)/(rules|article)/([\\w-]+)',
    'school',
  ),
  source('jd', 'learn-jdm\\.jd\\.com', '/knowledge/rule/detail.*[?&]ruleId=(\\d+)', 'rule'),
  source('jd', 'rule\\.jd\\.com', '/ruleDetail\\.action.*[?&]ruleId=(\\d+)', 'old-rule'),
  source('jd', 'rule\\.jd\\.com', '/noticeDetail\\.action.*[?&]entity\\.id=(\\d+)', 'old-notice'),
  source('pinduoduo', 'mms\\.pinduoduo\\.com', '^/(?:other/)?rule.*[?&]id=(\\d+)', 'rule'),
  source('kuaishou', 'edu\\.kwaixiaodian\\.com', '^/rule/web/.*[?&](?:id|ruleId)=(\\w+)', 'rule'),
  source('kuaishou', 'university\\.kwaixiaodian\\.com', '^/kwaishop/knowledge/(\\d+)', 'knowledge'),
  source('xiaohongshu', 'school\\.xiaohongshu\\.com', '^/rule/detail/[\\w-]+/(\\w+)', 'rule'),
  source('xiaohongshu', 'school\\.xiaohongshu\\.com', '^/helper/detail/(\\w+)', 'helper'),
  source('wechat', 'store\\.weixin\\.qq\\.com', '^/chengzhang/rule/.*[?&]id=(\\w+)', 'rule'),
  source('1688', 'rule\\.1688\\.com', '[?&](?:ruleId|id)=(\\d+)', 'rule'),
  source('aliexpress', 'rule\\.aliexpress\\.com', '[?&](?:ruleId|knowledgeId|id)=(\\d+)', 'rule'),
  source(
    'tiktok-shop',
    'seller[\\w.-]*\\.(?:tiktok|tiktokshop|tiktokglobalshop)\\.com',
    '/university/.*[?&]knowledge_id=(\\d+)',
    'knowledge',
  ),
  source('shopify', '(?:www\\.)?shopify\\.com', '^/(?:[a-z-]{2,5}/)?legal/([\\w/-]+)', 'legal'),
  source('etsy', 'www\\.etsy\\.com', '^/(?:[a-z-]{2,5}/)?legal/([\\w/-]+)', 'legal'),
  source('ebay', 'www\\.ebay\\.[a-z.]+', '^/help/policies/([\\w/-]+)', 'policy'),
  source(
    'amazon',
    'sellercentral[\\w-]*\\.amazon\\.[a-z.]+',
    '^/(?:gp/)?help/(?:hub/reference/)?(?:external/)?(\\w{6,})',
    'help',
  ),
  source('google', 'support\\.google\\.com', '^/(merchants|adspolicy)/answer/(\\d+)', 'answer'),
];
