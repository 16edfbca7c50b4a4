import type { Language } from '../shared/text';

/** Words that claim more than can be shown. */
const CLAIMS: Readonly<Record<Language, RegExp>> = {
  'zh-CN':
    /第一|唯一|独一无二|最[好佳强低高全大新优先]|顶级|极品|绝无仅有|国家级|世界级|全网|百分之?百|100\s?%|纯天然|零添加|永不|根治|包治|无效退款/gu,
  en: /\b(?:best|number one|no\. ?1|the only|unique|perfect|purest|world-class|always|never fails|cures?|100 ?%)/giu,
};

/** Words in a text that need proof, each once, as written. */
export function claimsIn(text: string): readonly string[] {
  const found = [...text.matchAll(CLAIMS['zh-CN']), ...text.matchAll(CLAIMS.en)];
  return [...new Set(found.map(([word]) => word))];
}

/** Characters as a person counts them, blanks left out. */
export const lengthOf = (text: string): number => [...text.replace(/\s/gu, '')].length;
