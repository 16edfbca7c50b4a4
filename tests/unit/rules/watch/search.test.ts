import { describe, expect, it } from 'vitest';
import { readText } from '../../../../lib/rules/read-text';
import { MOST_VERSIONS, textOfVersion, withVersion } from '../../../../lib/rules/watch/history';
import { searchBase, searchRules } from '../../../../lib/rules/watch/search';
import type { RuleHistory } from '../../../../lib/rules/watch/types';
import { RULE } from './support';

const add = (history: RuleHistory | null, text: string, day: number) =>
  withVersion(history, 'taobao|rule:1', readText(text), {
    at: `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`,
    seenIn: 'tab',
    how: 'first',
    headline: null,
    changes: [],
  });

describe('kept versions', () => {
  it('keep every block once, and give each version back as it was', () => {
    const changed = RULE.replace('48小时', '24小时');
    const history = add(add(null, RULE, 1), changed, 2);
    expect(history.pool).toHaveLength(readText(RULE).blocks.length + 1);
    for (const [at, text] of [RULE, changed].entries())
      expect(textOfVersion(history, history.versions[at] as never).blocks).toEqual(
        readText(text).blocks,
      );
  });

  it('are at most fifty: the oldest go, and with them what only they held', () => {
    let history: RuleHistory | null = null;
    for (let at = 0; at < MOST_VERSIONS + 10; at++)
      history = add(history, RULE.replace('48小时', `${at + 100}小时`), (at % 28) + 1);
    expect(history?.versions).toHaveLength(MOST_VERSIONS);
    expect(history?.versions[0]?.no).toBe(11);
    expect(history?.pool).toHaveLength(readText(RULE).blocks.length - 1 + MOST_VERSIONS);
    const first = textOfVersion(
      history as RuleHistory,
      (history as RuleHistory).versions[0] as never,
    );
    expect(first.blocks).toEqual(readText(RULE.replace('48小时', '110小时')).blocks);
  });
});

describe('search', () => {
  const history = add(add(null, RULE, 1), RULE.replace('48小时', '24小时'), 9);
  const base = searchBase([{ title: '发货时间规范', history }]);
  const find = (query: string) => searchRules(base, query);

  it('finds what stands today and what stood before, and says until when', () => {
    expect(find('48小时')).toMatchObject([
      { current: false, from: '2026-11-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
    ]);
    expect(find('24小时')).toMatchObject([{ current: true, from: '2026-11-09T00:00:00.000Z' }]);
    expect(find('赔付')).toMatchObject([{ current: true, from: '2026-11-01T00:00:00.000Z' }]);
  });

  it('wants every word, forgives width, case and blanks, and finds titles', () => {
    expect(find('付款 发货')).toHaveLength(2);
    expect(find(' ４８小时 ')).toHaveLength(1);
    expect(find('发货时间规范')).not.toEqual([]);
    expect(find('直播')).toEqual([]);
    expect(find('  ')).toEqual([]);
  });
});
