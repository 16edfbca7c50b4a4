import { describe, expect, it } from 'vitest';
import { asOfText } from '../../../lib/explain/as-of';
import { metrics } from '../../../lib/metrics/index';
import type { Metric, PublishedLine } from '../../../lib/metrics/types';
import type { Sighting } from '../../../lib/shared/sighting';
import { lineFindings } from '../../../scripts/content/check-line';
import { cardOf, change, percent, read, sight } from './make';

const late = (shown: string, number: number, more: Partial<Sighting> = {}): Sighting =>
  sight('late-ship-rate', {
    value: percent(shown, number),
    platform: 'tiktok-shop',
    period: { kind: 'last-days', days: 30, raw: '近30天' },
    ...more,
  });
const named = { platformName: 'TikTok Shop' } as const;

describe('a line that a platform has published', () => {
  it.each([
    ['6 %', 0.06, 'over-published', '比这条线高'],
    ['2 %', 0.02, 'under-published', '比这条线低'],
    ['4 %', 0.04, 'steady', '正好在这条线上'],
  ] as const)('is told with its date and source: %s', (shown, number, verdict, words) => {
    const card = cardOf(late(shown, number), 'zh-CN', [], named);
    expect(card.verdict).toBe(verdict);
    expect(card.parts.verdict).toContain('最多 4 %（2025 年 12 月，见 duoke.com）');
    expect(card.parts.verdict).toContain(words);
  });

  it('is told in English, with what it is drawn for', () => {
    const etsy = sight('on-time-ship-rate', { value: percent('91%', 0.91), platform: 'etsy' });
    const card = cardOf(etsy, 'en', [], { platformName: 'Etsy' });
    expect(card.parts.verdict).toBe(
      'A published line of Etsy for Star Seller: at least 95 % (2021 or later, see etsy.com). Your number is below this line. The days counted may differ, so please go by the page.',
    );
    expect(card.verdict).toBe('under-published');
  });

  it('holds on its own platform alone', () => {
    for (const platform of ['taobao', 'amazon', 'generic']) {
      const card = cardOf(late('6 %', 0.06, { platform }), 'zh-CN', [], named);
      expect(card.verdict).toBe('cannot-tell');
      expect(card.parts.verdict).not.toContain('公布');
    }
  });

  it('never takes a fact without a date or a clean number for a line', () => {
    const undated = sight('order-defect-rate', { value: percent('2%', 0.02), platform: 'amazon' });
    const card = cardOf(undated, 'zh-CN', [], { platformName: '亚马逊' });
    expect(card.verdict).toBe('cannot-tell');
  });

  it('comes after a clear word of the own past, and instead of a doubtful one', () => {
    const week = { kind: 'last-days', days: 7, raw: '近7天' } as const;
    const past = { value: 0.03, days: [], length: 7, from: '2026-11-08', to: '2026-11-14' };
    const doubtful = cardOf(late('6 %', 0.06, { period: week }), 'zh-CN', [], { ...named, past });
    expect(doubtful.verdict).toBe('over-published');
    const same = { ...past, value: 0.06 };
    const clear = cardOf(late('6 %', 0.06, { period: week }), 'zh-CN', [], {
      ...named,
      past: same,
    });
    expect(clear.verdict).toBe('steady');
    expect(clear.parts.verdict).toContain('你自己');
    const page = cardOf(late('6 %', 0.06, { compare: change(0) }), 'zh-CN', [], named);
    expect(page.parts.verdict).toContain('页面上说');
  });

  it('is not told of what can not be read', () => {
    const unread = read('', null, { readable: false, why: 'custom-font' });
    expect(cardOf(late('', 0, { value: unread }), 'zh-CN', [], named).verdict).toBe('cannot-tell');
  });
});

it('says dates as loosely as their sources', () => {
  const said = (asOf: string) => [asOfText(asOf, 'zh-CN'), asOfText(asOf, 'en')];
  expect(said('2025-10-28')).toEqual(['2025 年 10 月 28 日', '28 October 2025']);
  expect(said('2026-02')).toEqual(['2026 年 2 月', 'February 2026']);
  expect(said('2026')).toEqual(['2026 年', '2026']);
  expect(said('2022 and later texts')).toEqual(['2022 年或以后', '2022 or later']);
  expect(said('undated')).toEqual([null, null]);
});

describe('a line agrees with the words beside it', () => {
  const metric = metrics.get('late-ship-rate') as Metric;
  const withLine = (line: Partial<PublishedLine>): Metric => ({
    ...metric,
    thresholds: metric.thresholds.map((one) =>
      one.line ? { ...one, line: { ...one.line, ...line } } : one,
    ),
  });

  it('in every metric file', () => {
    const all = [...metrics.values()];
    expect(all.flatMap(lineFindings)).toEqual([]);
    expect(all.flatMap((one) => one.thresholds.filter(({ line }) => line)).length).toBe(9);
  });

  it.each([
    ['another number', { at: 0.05 }, 'is not in the words'],
    ['a part of a number', { at: 0.2 }, 'is not in the words'],
    ['the other side', { side: 'at-least' }, 'do not say at least'],
    ['another unit', { unit: 'count' }, 'in count'],
  ] as const)('%s is found', (_, line, finding) => {
    expect(lineFindings(withLine(line)).join('\n')).toContain(finding);
  });

  it('no date, another year and a second line are found', () => {
    const change = (asOf: string) => ({
      ...metric,
      thresholds: metric.thresholds.map((one) => (one.line ? { ...one, asOf } : one)),
    });
    expect(lineFindings(change('undated')).join('\n')).toContain('no date');
    expect(lineFindings(change('2024-12')).join('\n')).toContain('do not name its year');
    const twice = { ...metric, thresholds: [...metric.thresholds, ...metric.thresholds] };
    expect(lineFindings(twice).join('\n')).toContain('two lines');
  });
});
