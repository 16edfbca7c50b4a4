import type { RuleChange } from '../feed/types';

/** What of an address says which notice it is: `ruleId` there, the path elsewhere. */
function noticeKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.host.replace(/^www\./, '');
  const ruleId = url.searchParams.get('ruleId') ?? /[?&]ruleId=(\d+)/.exec(url.hash)?.[1] ?? null;
  if (ruleId !== null) return `${host}|rule|${ruleId}`;
  const knowledge = url.searchParams.get('knowledge_id');
  if (knowledge !== null) return `${host}|knowledge|${knowledge}`;
  // The front page of a rule centre is no notice.
  return url.pathname === '/' ? null : `${host}|path|${url.pathname.replace(/\/$/, '')}`;
}

/** Rules whose original stands at this address: who reads it there need not be told of it. */
export function rulesAt(address: string, rules: readonly RuleChange[]): readonly RuleChange[] {
  const key = noticeKey(address);
  if (key === null) return [];
  return rules.filter((rule) => rule.url !== null && noticeKey(rule.url) === key);
}
