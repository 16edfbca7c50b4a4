import { describe, expect, it } from 'vitest';
import { explain } from '../../../lib/explain/explain';
import { pageNumbers, whatIfOf } from '../../../lib/insight/page-numbers';
import { pageStory, type ToldSighting } from '../../../lib/insight/page-story';
import { stageOf } from '../../../lib/insight/stage';
import { rangeAround, salesOf } from '../../../lib/insight/what-if';
import { metrics } from '../../../lib/metrics/index';
import type { SightedValue, Sighting } from '../../../lib/shared/sighting';

const NOW = new Date('2026-11-22T09:00:00+08:00');
const value = (raw: string, number: number | null, readable = true): SightedValue => ({
  raw,
  number,
  unit: null,
  readable,
  ...(readable ? {} : { why: 'private-glyphs' as const }),
});

let next = 0;
const sight = (metricId: string, labelText: string, given?: SightedValue): Sighting => ({
  id: `s${++next}`,
  metricId,
  composed: null,
  labelText,
  ...(given ? { value: given } : {}),
  period: { kind: 'last-days', days: 7, raw: '近7天' },
  platform: 'taobao',
  pageKind: null,
  confidence: 0.97,
  why: 'exact',
});

const told = (sightings: readonly Sighting[]): ToldSighting[] =>
  sightings.flatMap((sighting) => {
    const metric = metrics.get(sighting.metricId ?? '');
    if (!metric) return [];
    const card = explain({
      sighting,
      others: sightings,
      metric,
      metrics,
      language: 'zh-CN',
      platformName: '淘宝',
      now: NOW,
    });
    return [{ sighting, metric, card, trend: [] }];
  });

const story = (sightings: readonly Sighting[]) =>
  pageStory({
    url: 'https://sycm.taobao.com/',
    platform: 'taobao',
    platformName: '淘宝',
    language: 'zh-CN',
    sample: false,
    keeps: false,
    events: [],
    told: told(sightings),
    sales: { change: null, why: null },
    currency: 'CNY',
    health: [],
    nameOf: (id) => metrics.get(id)?.name['zh-CN'] ?? id,
  });

const PAGE = [
  sight('paid-amount', '支付金额', value('¥2,800.00', 2800)),
  sight('visitors', '访客数', value('700', 700)),
  sight('buyers', '支付买家数', value('35', 35)),
  sight('pay-conversion-rate', '支付转化率', value('5.00%', 0.05)),
  sight('refund-rate', '退款率', value('\ue3f1', null, false)),
];

describe('the story of a page', () => {
  it('sets the numbers in the order in which a customer walks', () => {
    const { groups } = story(PAGE);
    expect(groups.map(({ stage }) => stage)).toEqual(['came', 'bought', 'sold']);
    expect(groups.flatMap(({ metrics: own }) => own.map(({ label }) => label)).slice(0, 2)).toEqual(
      ['访客数', '支付转化率'],
    );
  });

  it('says of a number that can not be read that it can not, and nothing else', () => {
    const refund = story(PAGE)
      .groups.flatMap(({ metrics: own }) => own)
      .find(({ metricId }) => metricId === 'refund-rate');
    expect(refund).toMatchObject({ value: '读不出', readable: false });
  });

  it('says what is missing where the change can not be split', () => {
    expect(story(PAGE).changeWhy).toContain('还没有以前的数');
    expect(story([PAGE[1] as Sighting]).changeWhy).toContain('支付买家数、支付金额');
  });

  it('gives one step, and at most three things to look at', () => {
    const told = story(PAGE);
    expect(told.step?.metricId).toBe('visitors');
    expect(told.look.length).toBeLessThanOrEqual(3);
  });

  it('shows a number that stands twice once, by its surest reading', () => {
    const twice = [...PAGE, sight('visitors', '访客数', value('--', null))];
    const visitors = story(twice)
      .groups.flatMap(({ metrics: own }) => own)
      .filter(({ metricId }) => metricId === 'visitors');
    expect(visitors.map((one) => one.value)).toEqual(['700']);
  });

  it('has a place for every metric', () => {
    for (const metric of metrics.values()) expect(stageOf(metric)).toBeTruthy();
  });
});

describe('what if it changed', () => {
  it('starts from the numbers of the page', () => {
    const start = whatIfOf(pageNumbers(PAGE));
    expect(start).toMatchObject({ visitors: 700, conversion: 0.05, spend: 80 });
    expect(start && salesOf(start)).toBeCloseTo(2800, 6);
  });

  it.each([
    ['nobody came', [sight('visitors', '访客数', value('0', 0))]],
    [
      'numbers that do not fit together',
      [...PAGE, sight('spend-per-buyer', '客单价', value('¥300', 300))],
    ],
    ['a page with too little', [PAGE[1] as Sighting]],
  ])('offers nothing for %s', (_what, sightings) => {
    expect(whatIfOf(pageNumbers(sightings))).toBeNull();
  });

  it.each([
    [700, 100],
    [0, 100],
    [0.05, 1],
    [1e9, 10],
  ])('reaches around %d with steps that can be hit', (now, least) => {
    const { min, max, step } = rangeAround(now, least);
    expect(min).toBe(0);
    expect(max).toBeGreaterThanOrEqual(Math.max(now * 2, least));
    expect(max / step).toBeLessThanOrEqual(101);
    expect(Number.isFinite(step) && step > 0).toBe(true);
  });
});
