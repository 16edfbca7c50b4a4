import '../rules/resolve-hook.ts';
import { median, type Row, row } from './row.ts';

const CLAUSES = 1300;

/** A made-up rule of about 100 KB in which every twentieth clause differs by `shift`. */
function ruleText(shift: number): string {
  const things = ['服饰', '食品', '家具', '数码', '图书', '玩具', '母婴'];
  const verbs = ['应当贴标', '不得拆封', '可以拍照', '须称重', '应封箱'];
  return Array.from({ length: CLAUSES }, (_, at) => {
    const changed = at % 20 === 0 ? shift : 0;
    return `第${at + 1}条 ${things[at % 7]}商家在${at * 3}号仓${verbs[at % 5]}，每单保证金${at + changed}元。`;
  }).join('\n');
}

/** Reading and comparing two rule texts of 100 KB. */
export async function rulesDiff(): Promise<Row> {
  const { compareRules } = await import('../../lib/rules/compare.ts');
  const { readText } = await import('../../lib/rules/read-text.ts');
  const [before, after] = [ruleText(0), ruleText(5)];
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    compareRules(readText(before), readText(after));
    return performance.now() - start;
  });
  return row('rules-diff', median(times), 'ms', 150);
}
