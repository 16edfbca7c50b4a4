import { describe, expect, it } from 'vitest';
import { unreadableReasons } from '../../../lib/explain/words';
import { metrics } from '../../../lib/metrics/index';
import type { Metric } from '../../../lib/metrics/types';
import { LANGUAGES, type Language } from '../../../lib/shared/text';
import { lintText } from '../../../lib/text-rules/lint-text';
import { cardOf, change, percent, read, sight } from './make';

const metricOf = (id: string): Metric => {
  const metric = metrics.get(id);
  if (!metric) throw new Error(id);
  return metric;
};

describe('what is not known', () => {
  it('shows a composed name as it stands, with the parts it was read from', () => {
    const composed = { base: '人数', scope: '直播间', modifier: '加购' };
    const card = cardOf(sight(null, { composed, labelText: '直播间加购人数' }));
    expect(card).toMatchObject({ metricId: null, name: '直播间加购人数' });
    expect(card.parts).toEqual({
      what: '这个名字是几个词拼起来的：“直播间” + “加购” + “人数”。它还没有单独的说明。',
    });
    expect(card.sources).toEqual([]);
  });

  it('shows an id of another version by its label', () => {
    const card = cardOf(sight('not-yet-known', { labelText: '新指标' }));
    expect(card).toMatchObject({
      metricId: 'not-yet-known',
      name: '新指标',
      parts: { what: '这个名字还没有说明。' },
    });
  });

  it('leaves markup and slots of a label what they are: text', () => {
    const labelText = '<img src=x onerror=alert(1)>{value}';
    const card = cardOf(sight('visitors', { labelText, value: read('1', 1) }));
    expect(card.label).toBe(labelText);
    expect(Object.values(card.parts).join('')).not.toContain('<img');
    expect(cardOf(sight(null, { labelText })).name).toBe(labelText);
  });
});

describe('few people', () => {
  const rate = (raw: string, number: number, against = change(0.2, 'previous-period')) =>
    sight('pay-conversion-rate', { value: percent(raw, number), compare: against });
  const counts = (visitors: number, buyers: number) => [
    sight('visitors', { value: read(String(visitors), visitors) }),
    sight('buyers', { value: read(String(buyers), buyers) }),
  ];

  it('tells the room chance leaves, and no better or worse, however the page compares', () => {
    const card = cardOf(rate('2.50%', 0.025), 'zh-CN', counts(480, 12));
    expect(card.verdict).toBe('cannot-tell');
    expect(card.parts.verdict).toContain('100 个人里 1 到 4 个');
  });

  it('goes on to the comparison when there are many', () => {
    const card = cardOf(rate('2.50%', 0.025), 'zh-CN', counts(48000, 1200));
    expect(card.verdict).toBe('better');
  });

  it('calls one day against the day before neither good nor bad, but tells it', () => {
    const card = cardOf(rate('2.50%', 0.025, change(0.2)), 'zh-CN', counts(48000, 1200));
    expect(card.verdict).toBe('cannot-tell');
    expect(card.parts.verdict).toContain('比前一天');
  });

  it('calls a change that rests on few buyers neither good nor bad', () => {
    const spend = sight('spend-per-buyer', {
      value: { ...read('80', 80), unit: 'money' },
      compare: change(0.3, 'previous-period'),
    });
    const paid = sight('paid-amount', { value: { ...read('640', 640), unit: 'money' } });
    const buyers = (n: number) => sight('buyers', { value: read(String(n), n) });
    expect(cardOf(spend, 'zh-CN', [paid, buyers(8)]).verdict).toBe('cannot-tell');
    expect(cardOf(spend, 'zh-CN', [paid, buyers(80)]).verdict).toBe('better');
    expect(cardOf(spend, 'zh-CN', []).verdict).toBe('cannot-tell');
  });

  it('says nobody of 50 as it is', () => {
    const card = cardOf(rate('0.00%', 0), 'en', counts(50, 0));
    expect(card.parts.verdict).toContain('0 to 7 out of 100');
  });

  it('counts no money as people', () => {
    const refund = sight('refund-rate', { value: percent('8.00%', 0.08) });
    const inputs = [
      sight('refund-amount', { value: read('96', 96) }),
      sight('paid-amount', { value: read('1200', 1200) }),
    ];
    expect(cardOf(refund, 'zh-CN', inputs).parts.verdict).toBe(
      metricOf('refund-rate').card?.verdict.cannotTell['zh-CN'],
    );
  });
});

describe('figure', () => {
  it.each([
    ['pay-conversion-rate', percent('2.54%', 0.0254), 2.5],
    ['pay-conversion-rate', percent('100%', 1), 100],
    ['refund-rate', percent('130%', 1.3), null],
    ['visitors', read('12', 12), null],
    ['pay-conversion-rate', read('--', null), null],
  ])('%s %o', (id, value, of100) => {
    const { figure } = cardOf(sight(id, { value }));
    expect(figure?.kind === 'hundred' ? figure.of100 : null).toBe(of100);
  });

  it('is told to those who do not see it', () => {
    const sighting = sight('pay-conversion-rate', { value: percent('2.54%', 0.0254) });
    const alt = (language: Language) => {
      const { figure } = cardOf(sighting, language);
      return figure?.kind === 'hundred' ? figure.alt : null;
    };
    expect(alt('zh-CN')).toBe('100 个点里，有 2.5 个涂了色。');
    expect(alt('en')).toBe('2.5 of 100 dots are filled in.');
  });
});

describe('what stands around the parts', () => {
  it('says how the platform of the page counts, then what holds everywhere', () => {
    const { counting } = metricOf('visitors');
    const english = cardOf(sight('visitors', { platform: 'pinduoduo' }), 'en').platformNotes;
    expect(english).toEqual(
      [...(counting.pinduoduo ?? []), ...(counting.all ?? [])].map((line) => line.en),
    );
    const nowhere = cardOf(sight('visitors', { platform: 'constructor' }), 'zh-CN').platformNotes;
    expect(nowhere).toEqual((counting.all ?? []).map((line) => line['zh-CN']));
  });

  it('sets the other platforms side by side, each with its own lines and formula', () => {
    const nameOfPlatform = (id: string) => (id === 'unknown' ? undefined : `<${id}>`);
    const card = cardOf(sight('pay-conversion-rate'), 'zh-CN', [], { nameOfPlatform });
    expect(card.elsewhere.map(({ platform }) => platform)).toContain('<lazada>');
    expect(card.elsewhere.map(({ platform }) => platform)).not.toContain('<taobao>');
    for (const { lines, formula } of card.elsewhere) {
      expect(lines.length + (formula ? 1 : 0)).toBeGreaterThan(0);
    }
    expect(cardOf(sight('pay-conversion-rate')).elsewhere).toEqual([]);
  });

  it('says what moves a number and what it moves', () => {
    const { relations } = cardOf(sight('pay-conversion-rate'));
    expect(relations?.movedBy.slice(0, 2).map(({ id }) => id)).toEqual(['buyers', 'visitors']);
    expect(cardOf(sight('visitors')).relations?.moves.map(({ id }) => id)).toContain(
      'pay-conversion-rate',
    );
  });

  it('says where an entry stands on weak feet', () => {
    const metric: Metric = { ...metricOf('visitors'), confidence: 'low' };
    const notes = cardOf(sight('visitors'), 'zh-CN', [], { metric }).platformNotes;
    expect(notes.at(-1)).toBe('各平台算法可能不同，请以淘宝页面说明为准。');
    const recalled: Metric = { ...metric, confidence: 'high', sources: [{ kind: 'recall' }] };
    const english = cardOf(sight('visitors'), 'en', [], { metric: recalled, platformName: null });
    expect(english.platformNotes.at(-1)).toMatch(/^Platforms may count/);
  });

  it('lists each source once, and what has no address in one line', () => {
    const metric: Metric = {
      ...metricOf('visitors'),
      sources: [
        { kind: 'repository', at: 'owner/name:path/a.js' },
        { kind: 'repository', at: 'owner/name:path/b.js' },
        { kind: 'repository', at: 'some client (community):lib/x.ts' },
        { kind: 'url', at: 'https://example.org/help?x=1' },
        { kind: 'url', at: 'http://example.net/old' },
        { kind: 'unnamed', at: 'public source file 1' },
        { kind: 'recall' },
      ],
    };
    expect(cardOf(sight('visitors'), 'en', [], { metric }).sources).toEqual([
      { text: 'public repository owner/name', url: 'https://github.com/owner/name' },
      { text: 'public repository some client (community)' },
      { text: 'example.org', url: 'https://example.org/help?x=1' },
      { text: 'example.net' },
      { text: 'Other sources not public' },
      { text: 'Checked on 22 November 2026' },
    ]);
    const closed = cardOf(sight('visitors'), 'zh-CN', [], {
      metric: { ...metric, sourcePublic: false },
    });
    expect(closed.sources).toEqual([
      { text: '来源未公开' },
      { text: '2026 年 11 月 22 日 核对过' },
    ]);
  });
});

describe('why a number can not be read', () => {
  const reasons = Object.keys(unreadableReasons) as (keyof typeof unreadableReasons)[];
  it.each(reasons)('%s', (why) => {
    for (const language of LANGUAGES) {
      const value = { raw: 'x', number: null, unit: null, readable: false, why };
      const said = cardOf(sight('visitors', { value }), language).parts.number ?? '';
      expect(said).toContain(unreadableReasons[why][language]);
      expect(lintText(said, language)).toEqual([]);
    }
  });
});
