import { describe, expect, it } from 'vitest';
import { periodLabel, periodPhrase, samePeriod } from '../../../lib/explain/period';
import type { SightedPeriod } from '../../../lib/shared/sighting';
import { NOW } from './make';

const CASES: readonly (readonly [SightedPeriod, string, string, string])[] = [
  [{ kind: 'yesterday', raw: '昨日' }, '昨天', 'yesterday', 'yesterday'],
  [{ kind: 'real-time', raw: '实时' }, '今天到现在', 'so far today', 'so far today'],
  [{ kind: 'last-days', days: 7, raw: '近7天' }, '近 7 天', 'in the last 7 days', 'last 7 days'],
  [{ kind: 'last-days', days: 1, raw: '1天' }, '近 1 天', 'in the last day', 'last day'],
  [
    { kind: 'day', from: '2026-03-11', to: '2026-03-11', raw: '2026-03-11' },
    '3 月 11 日',
    'on 11 March',
    '11 March',
  ],
  [
    { kind: 'range', from: '2026-03-01', to: '2026-03-07', raw: '…' },
    '3 月 1 日到 3 月 7 日',
    'from 1 March to 7 March',
    '1 March to 7 March',
  ],
  [
    { kind: 'day', from: '2025-12-31', raw: '2025-12-31' },
    '2025 年 12 月 31 日',
    'on 31 December 2025',
    '31 December 2025',
  ],
];

describe('periods', () => {
  it.each(CASES)('$kind $raw', (period, chinese, phrase, label) => {
    expect(periodPhrase(period, 'zh-CN', NOW)).toBe(chinese);
    expect(periodPhrase(period, 'en', NOW)).toBe(phrase);
    expect(periodLabel(period, 'en', NOW)).toBe(label);
  });

  it('stays neutral where nothing is known', () => {
    expect(periodPhrase(undefined, 'zh-CN', NOW)).toBe('这段时间');
    expect(periodLabel(undefined, 'zh-CN', NOW)).toBe('');
    const odd: SightedPeriod = { kind: 'range', from: 'x', to: 'y', raw: '自定义' };
    expect(periodPhrase(odd, 'en', NOW)).toBe('in this period');
    expect(periodLabel(odd, 'en', NOW)).toBe('自定义');
  });

  it('tells periods apart', () => {
    expect(samePeriod(undefined, undefined)).toBe(true);
    expect(samePeriod({ kind: 'today', raw: '今天' }, { kind: 'today', raw: '今日' })).toBe(true);
    expect(samePeriod({ kind: 'today', raw: '今天' }, undefined)).toBe(false);
    const week: SightedPeriod = { kind: 'last-days', days: 7, raw: '7天' };
    expect(samePeriod(week, { ...week, days: 30 })).toBe(false);
  });
});
