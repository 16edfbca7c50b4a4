import { daysBetween } from '../../shared/days';
import type { RuleChange } from '../feed/types';
import type { LeadTime } from './types';

/** E-Commerce Law, article 34 (in force since 2019-01-01): published seven days before. */
const ARTICLE_34 = { id: 'article-34', days: 7, confirmed: true } as const;
/**
 * 网络交易平台规则监督管理办法 (in force since 2026-02-01): fifteen days for important rules.
 * Known from secondary texts alone, and which rules are important is not ours to say.
 */
const MEASURES_2026 = { id: 'measures-2026', days: 15, confirmed: false } as const;
const MEASURES_FROM = '2026-02-01';

/** Platforms that Chinese law speaks of. */
const IN_CHINA = new Set(['taobao', 'tmall', 'douyin']);

/**
 * Days from announcement to effect, with the least that the law asks for. A fact, no
 * judgement: `null` where a day is missing, or the announcement is no change of rules.
 */
export function leadTime(rule: RuleChange): LeadTime | null {
  const { kind, published, effective, platform } = rule;
  if (kind !== 'public-notice' || published === null || effective === null) return null;
  if (effective < published) return null;
  const minimums = IN_CHINA.has(platform)
    ? [ARTICLE_34, ...(published >= MEASURES_FROM ? [MEASURES_2026] : [])]
    : [];
  return { days: daysBetween(published, effective), minimums };
}
