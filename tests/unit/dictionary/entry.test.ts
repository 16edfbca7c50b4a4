import { describe, expect, it } from 'vitest';
import { type Entry, entryOf, whenOf } from '../../../lib/dictionary/entry';
import { platformsOf } from '../../../lib/dictionary/names';
import { platformNames } from '../../../lib/dictionary/platform-names';
import { metrics } from '../../../lib/metrics/index';
import { platforms } from '../../../lib/platforms/index';
import { LANGUAGES, type Language } from '../../../lib/shared/text';

const facts = { metrics, names: platformNames(platforms) };
const entry = (id: string, language: Language = 'zh-CN'): Entry => {
  const metric = metrics.get(id);
  if (!metric) throw new Error(`no metric ${id}`);
  return entryOf(metric, facts, language);
};
const all = LANGUAGES.flatMap((language) =>
  [...metrics.keys()].map((id) => ({ id, language, entry: entry(id, language) })),
);

describe('every entry, in both languages', () => {
  it('has the parts that need no number, and its sources', () => {
    const poor = all.filter(
      ({ entry: { parts, sources, everywhere } }) =>
        !parts.what ||
        !parts.like ||
        !parts.step ||
        !parts.help ||
        sources.length === 0 ||
        everywhere.length === 0,
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('leaves no hole, and speaks of no page that the reader is not on', () => {
    const odd = all.filter(({ entry: one }) =>
      /\{\w+\}|undefined|null|NaN|Row below|每一行有自己的数/.test(JSON.stringify(one.reading)),
    );
    expect(odd.map(({ id, entry: one }) => [id, one.reading])).toEqual(
      odd.filter(({ entry: one }) => one.reading === null).map(({ id }) => [id, null]),
    );
  });

  it('reads a made-up number, but for scores and points, whose scales differ', () => {
    for (const { id, entry: one } of all) {
      const scaled = ['score', 'points'].includes(metrics.get(id)?.unit ?? '');
      expect(one.reading === null, id).toBe(scaled);
    }
  });

  it('leads only to entries that exist', () => {
    const named = all.flatMap(({ entry: { relations, seeAlso } }) => [
      ...relations.movedBy,
      ...relations.moves,
      ...seeAlso,
    ]);
    expect(named.length).toBeGreaterThan(1000);
    expect(named.filter(({ id, name }) => !metrics.has(id) || !name)).toEqual([]);
  });

  it('names every platform that counts, prints or limits it', () => {
    const nameless = [...metrics.values()].flatMap((metric) =>
      [
        ...platformsOf(metric),
        ...Object.keys(metric.counting).filter((id) => id !== 'all'),
        ...metric.thresholds.map(({ platform }) => platform),
      ].filter((id) => facts.names.name(id, 'en') === undefined),
    );
    expect([...new Set(nameless)]).toEqual([]);
  });

  it('tells what a platform has published once, with its date', () => {
    for (const { id, entry: one } of all) {
      const published = one.thresholds.flatMap((platform) => platform.facts);
      expect(published.length, id).toBe(metrics.get(id)?.thresholds.length);
      const counted = one.platforms.flatMap(({ lines }) => lines);
      expect(published.filter(({ text }) => counted.includes(text))).toEqual([]);
    }
  });

  it('shows no address where the sources are not public', () => {
    for (const { id, entry: one } of all) {
      if (metrics.get(id)?.sourcePublic !== false) continue;
      const urls = [
        ...one.sources,
        ...one.thresholds.flatMap(({ facts: f }) => f.map((x) => x.source)),
      ];
      expect(urls.filter((source) => source?.url)).toEqual([]);
    }
  });
});

describe('one entry', () => {
  it('is the card without anybody’s number', () => {
    const one = entry('pay-conversion-rate');
    expect(one).toMatchObject({
      name: '支付转化率',
      otherName: 'Payment conversion rate',
      formula: '支付买家数 ÷ 访客数',
      better: 'higher',
      confidence: 'high',
      checkedBy: 'facts',
    });
    expect(one.reading?.raw).toBe('2.5 %');
    expect(one.reading?.text).toContain('每 100 个大约有 2 到 3 个付了钱');
    expect(one.relations.movedBy.map(({ id }) => id)).toContain('visitors');
    expect(one.platforms.map(({ platform }) => platform).slice(0, 2)).toEqual([
      '淘宝 / 天猫',
      '拼多多',
    ]);
    expect(one.printed[0]).toEqual({
      platform: '淘宝 / 天猫',
      labels: ['支付转化率'],
      confirmed: true,
    });
    expect(one.printed.find(({ platform }) => platform === 'Temu')?.confirmed).toBe(false);
  });

  it('shows another formula beside the platform that uses it', () => {
    const pinduoduo = entry('ad-return-on-spend', 'en').platforms.find(
      ({ platform }) => platform === 'Pinduoduo',
    );
    expect(pinduoduo?.formula).toBe('Ad sales ÷ Spend on completed orders');
  });

  it('names a source of a limit by its host or repository, and the rest as not public', () => {
    const [douyin, amazon] = entry('late-ship-rate').thresholds;
    expect(douyin?.platform).toBe('抖音电商（抖店）');
    expect(douyin?.facts[0]?.when).toEqual({ kind: 'date', text: '2026 年 8 月' });
    expect(douyin?.facts[0]?.source?.url).toBe('https://github.com/Leiixin/tmall-rule-tracker');
    expect(amazon?.facts[0]?.when).toEqual({ kind: 'undated' });
    expect(amazon?.facts[0]?.source?.url).toMatch(/^https:\/\/help\.channelbloom\.com\//);
    expect(entry('bid-price').thresholds[0]?.facts[0]?.source).toBeNull();
  });
});

describe('dates of limits', () => {
  it.each([
    [
      '2026-07-14',
      { kind: 'date', text: '2026 年 7 月 14 日' },
      { kind: 'date', text: '14 July 2026' },
    ],
    ['2024-06', { kind: 'date', text: '2024 年 6 月' }, { kind: 'date', text: 'June 2024' }],
    ['2026', { kind: 'date', text: '2026 年' }, { kind: 'date', text: '2026' }],
    ['2021 or later', { kind: 'since', text: '2021 年' }, { kind: 'since', text: '2021' }],
    ['undated / 2018', { kind: 'undated' }, { kind: 'undated' }],
    ['undated sample', { kind: 'undated' }, { kind: 'undated' }],
  ])('%s', (asOf, zh, en) => {
    expect(whenOf(asOf, 'zh-CN')).toEqual(zh);
    expect(whenOf(asOf, 'en')).toEqual(en);
  });
});
