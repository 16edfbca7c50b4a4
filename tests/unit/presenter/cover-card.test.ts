import { describe, expect, it } from 'vitest';
import { listedValue } from '../../../components/overlay/listed-value';
import type { PageStory } from '../../../lib/insight/types';
import { coverCard } from '../../../lib/presenter/cover-card';
import { coverStory } from '../../../lib/presenter/cover-story';
import type { SightedValue, Sighting, Unit } from '../../../lib/shared/sighting';
import { cardOf } from './cards';

const UNITS: Record<string, Unit> = { 'paid-amount': 'money', buyers: 'count' };
const unitOf = (id: string) => UNITS[id];
const raw = (text: string, number: number): SightedValue => ({
  raw: text,
  number,
  unit: null,
  readable: true,
});

describe('the card over a covered page', () => {
  const perBuyer = cardOf({
    metricId: 'paid-amount',
    value: raw('5,234.50', 5234.5),
    parts: { number: '昨天客人付了 5,234.5 元。', verdict: '包里说：5,234.50。' },
    formula: {
      words: '付钱的人数 × 每个人付的钱',
      numbers: '12 × 436.21 = 5,234.5 元',
      agrees: true,
      tree: {
        kind: 'metric',
        id: 'paid-amount',
        name: '支付金额',
        value: '5,234.5 元',
        parts: [
          {
            sign: null,
            node: { kind: 'metric', id: 'buyers', name: '人数', value: '12', parts: [] },
          },
        ],
      },
    },
    packNotes: [
      {
        part: 'number',
        mode: 'add',
        text: [{ kind: 'text', text: '5,234.50' }, { kind: 'break' }],
        from: '来自内容包',
      },
    ],
  });
  const covered = coverCard(perBuyer, unitOf);

  it('has no amount anywhere, though the page prints a bare number', () => {
    expect(covered.value?.raw).toBe('几千元');
    expect(covered.parts.verdict).toBe('包里说：几千元。');
    expect(JSON.stringify(covered)).not.toMatch(/5,?234|436/);
  });

  it('keeps the words of a formula and how many people there were', () => {
    expect(covered.formula?.words).toBe(perBuyer.formula?.words);
    expect(covered.formula?.tree?.parts[0]?.node.value).toBe('12');
  });

  it('of people stays as it is', () => {
    expect(coverCard(cardOf({}), unitOf)).toEqual(cardOf({}));
  });
});

describe('the panel beside a covered page', () => {
  const metric = {
    sightingId: 'a',
    metricId: 'paid-amount',
    label: '支付金额',
    value: '¥5,234.50',
    readable: true,
    period: '昨天',
    verdict: 'better',
    sentence: '比平时的 4,980 元多。',
    trend: [{ date: '2026-11-22', value: 4980 }],
    unit: 'money',
    currency: 'CNY',
  } as const;
  const buyers = { ...metric, sightingId: 'b', metricId: 'buyers', value: '12', trend: [] };
  const story: PageStory = {
    url: '',
    platform: 'generic',
    platformName: null,
    language: 'zh-CN',
    sample: false,
    keeps: true,
    events: [],
    groups: [{ stage: 'sold', title: '', metrics: [metric, { ...buyers, unit: 'count' }] }],
    change: {
      from: 'page',
      against: '前一天',
      before: 4980,
      after: 5234.5,
      currency: 'CNY',
      effects: [{ id: 'spend', name: '', amount: 254 }],
      largest: 'spend',
      sentences: ['多了 254 元。'],
    },
    changeWhy: null,
    look: [{ metricId: 'paid-amount', label: '支付金额', sentence: metric.sentence }],
    step: null,
    whatIf: { visitors: 480, conversion: 0.025, spend: 436.2, currency: 'CNY', period: '' },
    health: [],
  };

  it('tells no amount, and counts as ever', () => {
    const covered = coverStory(story, () => raw('¥5,234.50', 5234.5));
    expect(JSON.stringify(covered)).not.toMatch(/5,?234|4,?980|254|436/);
    expect(covered.groups[0]?.metrics.map(({ value }) => value)).toEqual(['几千元', '12']);
    expect(covered.look[0]?.sentence).toBe('比平时的几千元多。');
    expect(covered.changeWhy).toBe('多了几百元。');
  });
});

describe('the list of the page’s numbers', () => {
  const sighting = (labelText: string, text: string, unit: SightedValue['unit'] = null) =>
    ({ labelText, value: { ...raw(text, 1), unit } }) as Sighting;

  it.each([
    [sighting('支付金额', '1234'), ''],
    [sighting('客单', '¥80', 'money'), ''],
    [sighting('客单', '80.50'), ''],
    [sighting('访客数', '480'), '480'],
    [sighting('退款率', '2.50%', 'percent'), '2.50%'],
  ])('%j', (one, shown) => {
    expect(listedValue(one, true)).toBe(shown);
    expect(listedValue(one, false)).toBe(one.value?.raw);
  });
});
