import '../rules/resolve-hook.ts';
import type { RuleHistory, Version } from '../../lib/rules/watch/types.ts';
import { median, type Row, row } from './row.ts';

const RULES = 500;
const VERSIONS = 50;
const CLAUSES = 60;
const QUERIES = ['商家', '保证金 4711', '发货 小时', '第7条', '直播间退款', 'a', '2026年3月'];

const THINGS = ['服饰', '食品', '家具', '数码', '图书', '玩具', '母婴'];
const clause = (rule: number, at: number, amount: number): string =>
  `第${at + 1}条 ${THINGS[at % 7]}商家在${rule}号仓发货，付款后${at % 72}小时内寄出，每单保证金${amount}元，逾期按订单金额处理，最少5元。`;

/** A made-up rule of 60 clauses; each later version changes two of them. */
export function watchedRule(rule: number): RuleHistory {
  const pool: RuleHistory['pool'][number][] = [];
  const add = (text: string): number =>
    pool.push({ kind: 'paragraph', level: 0, text, linkShare: 0 }) - 1;
  const blocks = Array.from({ length: CLAUSES }, (_, at) => add(clause(rule, at, at * 10)));
  const versions: Version[] = [];
  for (let no = 1; no <= VERSIONS; no++) {
    if (no > 1)
      for (const at of [no % CLAUSES, (no * 7 + rule) % CLAUSES])
        blocks[at] = add(clause(rule, at, no * 100 + at));
    const at = new Date(Date.UTC(2026, 0, no)).toISOString();
    const how = no === 1 ? 'first' : 'changed';
    versions.push({ no, at, seenIn: 'tab', how, headline: null, changes: [], blocks: [...blocks] });
  }
  return { key: `taobao|rule:${rule}`, pool, versions };
}

/** The slowest of some questions, asked of 500 rules with 50 versions each. */
export async function rulesSearch(): Promise<Row> {
  const { searchBase, searchRules } = await import('../../lib/rules/watch/search.ts');
  const base = searchBase(
    Array.from({ length: RULES }, (_, at) => ({
      title: `发货规则 ${at}`,
      history: watchedRule(at),
    })),
  );
  const times = QUERIES.map((query) =>
    median(
      Array.from({ length: 7 }, () => {
        const start = performance.now();
        searchRules(base, query);
        return performance.now() - start;
      }),
    ),
  );
  return row('rules-search', Math.max(...times), 'ms', 100);
}
