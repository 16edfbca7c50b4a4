import { describe, expect, it } from 'vitest';
import { EXTRACTOR_VERSION } from '../../../../lib/rules/snapshot';
import { textOfVersion } from '../../../../lib/rules/watch/history';
import { seePage } from '../../../../lib/rules/watch/see-page';
import { RULE, visitOf, visits } from './support';

const SHORTER = RULE.replace('48小时', '24小时');
const LOGIN = '请先登录\n\n账号登录 扫码登录';

describe('visits in the tab', () => {
  it('are silent at first, and while nothing changes', () => {
    const { outcomes, known } = visits({ text: RULE }, { text: RULE, hours: 5 });
    expect(outcomes).toEqual(['first', 'same']);
    expect(known?.history.versions).toHaveLength(1);
    expect(known?.rule).toMatchObject({ title: '发货时间规范', kind: 'rule', refused: null });
    expect(known?.rule.lastSeen).toBe('2026-11-20T07:00:00.000Z');
  });

  it('tell a changed figure at once, with both sentences', () => {
    const { outcomes, known } = visits({ text: RULE }, { text: SHORTER, hours: 30 });
    expect(outcomes).toEqual(['first', 'changed']);
    const version = known?.history.versions.at(-1);
    expect(version).toMatchObject({ no: 2, how: 'changed', seenIn: 'tab' });
    expect(version?.changes).toContainEqual({
      class: 'duration',
      old: '48小时',
      new: '24小时',
      before: '商家应当在买家付款后48小时内发货，预售商品除外。',
      after: '商家应当在买家付款后24小时内发货，预售商品除外。',
      where: '第二条',
      weight: 5,
    });
    expect(version?.headline?.['zh-CN']).toContain('48小时');
  });

  it('say nothing of typography, and know the new spelling from then on', () => {
    const typed = RULE.replaceAll('，', ', ').replaceAll('48小时', '48 小时');
    const { outcomes, known } = visits({ text: RULE }, { text: typed }, { text: typed });
    expect(outcomes.slice(1).filter((one) => one === 'changed' || one === 'waiting')).toEqual([]);
    expect(known?.history.versions).toHaveLength(1);
    expect(outcomes.at(-1)).toBe('same');
  });

  it('keep another wording as a version, without an alert', () => {
    const worded = RULE.replace('所有商家', '全部商家');
    const { outcomes, known } = visits({ text: RULE }, { text: worded });
    expect(outcomes).toEqual(['first', 'wording']);
    expect(known?.history.versions.at(-1)?.how).toBe('wording');
  });

  it('do not count when they show a login wall, an error or nothing, and keep the last good one', () => {
    for (const [text, why] of [
      [LOGIN, 'login'],
      ['页面不存在', 'error-page'],
      ['', 'empty'],
      ['访问过于频繁，请完成安全验证', 'blocked'],
    ] as const) {
      const { outcomes, known, last } = visits({ text: RULE }, { text, hours: 1 });
      expect(outcomes).toEqual(['first', 'refused']);
      expect(last).toMatchObject({ why });
      expect(known?.rule.refused?.why).toBe(why);
      expect(known?.rule.lastSeen).toBe('2026-11-20T02:00:00.000Z');
      expect(known?.history.versions).toHaveLength(1);
    }
    expect(visits({ text: LOGIN }).last).toMatchObject({ outcome: 'refused', rule: null });
  });

  it('never make a baseline of half a page', () => {
    expect(visits({ text: RULE, complete: false }).outcomes).toEqual(['refused']);
  });

  it('wait for another look when the page was still loading, then tell', () => {
    const { outcomes, known } = visits(
      { text: RULE },
      { text: SHORTER, complete: false },
      { text: SHORTER, hours: 1 },
    );
    expect(outcomes).toEqual(['first', 'waiting', 'changed']);
    expect(known?.rule.tab?.pending).toBeNull();
  });

  it('stay silent when a page goes to and fro', () => {
    const { outcomes } = visits(
      { text: RULE },
      { text: SHORTER, hours: 24 },
      { text: RULE, hours: 48 },
      { text: SHORTER, hours: 72 },
    );
    expect(outcomes).toEqual(['first', 'changed', 'flip-flop', 'flip-flop']);
  });

  it('do not take a page for changed that lost its second half, until it stays so', () => {
    const half = RULE.slice(0, RULE.indexOf('第四条'));
    const quick = visits({ text: RULE }, { text: half }, { text: half, hours: 0.01 });
    expect(quick.outcomes).not.toContain('changed');
    expect(quick.known?.history.versions).toHaveLength(1);
    const later = visits({ text: RULE }, { text: half }, { text: half, hours: 26 });
    expect(later.outcomes.at(-1)).toBe('changed');
    expect(later.known?.history.versions.at(-1)?.changes.map(({ after }) => after)).toContain(null);
  });

  it('are noted anew in silence by a newer extractor', () => {
    const { known } = visits({ text: RULE });
    if (!known?.rule.tab) throw new Error('nothing was kept');
    const visits1 = known.rule.tab.visits.map((one) => ({
      ...one,
      extractor: EXTRACTOR_VERSION - 1,
    }));
    const old = { ...known, rule: { ...known.rule, tab: { ...known.rule.tab, visits: visits1 } } };
    const seen = seePage(old, visitOf({ text: SHORTER, hours: 24 }));
    expect(seen.outcome).toBe('rebuilt');
    if (seen.outcome === 'refused') throw new Error('refused');
    expect(seen.history.versions.at(-1)).toMatchObject({ how: 'rebuilt', changes: [] });
    expect(
      textOfVersion(seen.history, seen.history.versions[1] as never).blocks.length,
    ).toBeGreaterThan(4);
  });
});

describe('looks from the background', () => {
  it('are never told at once: the next day has to agree', () => {
    const { outcomes } = visits(
      { text: RULE, seenIn: 'background' },
      { text: SHORTER, seenIn: 'background', hours: 24 },
      { text: SHORTER, seenIn: 'background', hours: 30 },
      { text: SHORTER, seenIn: 'background', hours: 49 },
    );
    expect(outcomes).toEqual(['first', 'waiting', 'waiting', 'changed']);
  });

  it('are not held against what the tab showed', () => {
    const plain = RULE.replace('第六条', '本页还有更多内容需要登录后台看。\n第六条');
    const { outcomes, known } = visits(
      { text: RULE },
      { text: plain, seenIn: 'background', hours: 1 },
      { text: RULE, hours: 2 },
      { text: plain, seenIn: 'background', hours: 26 },
    );
    expect(outcomes).toEqual(['first', 'first', 'same', 'same']);
    // Blocks that both hold are kept once.
    expect(known?.history.pool.length).toBeLessThan(11);
  });
});
