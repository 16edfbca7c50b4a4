import { describe, expect, it } from 'vitest';
import { shareDays } from '../../../lib/insight/changes/days';
import { type JudgeInput, judgeChange } from '../../../lib/insight/changes/judge';
import { changeProblems, soundTyped } from '../../../lib/insight/changes/read-change';
import { tellChange } from '../../../lib/insight/changes/tell';
import type { ChangeDay, ChangeEntry, Judged } from '../../../lib/insight/changes/types';
import { changeWindows } from '../../../lib/insight/changes/windows';
import { metrics } from '../../../lib/metrics/index';
import type { Metric } from '../../../lib/metrics/types';
import { addDays } from '../../../lib/shared/days';

const metricOf = (id: string): Metric => {
  const metric = metrics.get(id);
  if (!metric) throw new Error(`no metric ${id}`);
  return metric;
};
const RATE = metricOf('pay-conversion-rate');
const ON = '2026-03-10';
const LOOK = '2026-03-24';
const entry: Pick<ChangeEntry, 'on' | 'lookOn' | 'typed'> = { on: ON, lookOn: LOOK, typed: null };

/** Days before and after the change, each with the same counts. */
const daysOf = (
  before: Omit<ChangeDay, 'date'>,
  after: Omit<ChangeDay, 'date'>,
  length = 14,
): ChangeDay[] => [
  ...Array.from({ length }, (_, at) => ({ date: addDays(ON, -1 - at), ...before })),
  { date: ON, value: 999, k: 900, n: 900 },
  ...Array.from({ length }, (_, at) => ({ date: addDays(ON, 1 + at), ...after })),
];
const share = (k: number, n: number) => ({ value: k / n, k, n });
const judge = (change: Partial<JudgeInput>): Judged =>
  judgeChange({
    entry,
    metric: RATE,
    days: [],
    promotions: [],
    today: LOOK,
    shownTogether: 1,
    ...change,
  });
const tell = (judged: Judged, metric: Metric = RATE, language: 'zh-CN' | 'en' = 'zh-CN') =>
  tellChange(judged, { metric, lookOn: LOOK, currency: 'CNY', language, today: LOOK });

describe('the days before and after', () => {
  it('are two weeks each, without the day of the change and without today', () => {
    expect(changeWindows(ON, LOOK, LOOK)).toEqual({
      before: { from: '2026-02-24', to: '2026-03-09' },
      after: { from: '2026-03-11', to: '2026-03-23' },
    });
    expect(changeWindows(ON, LOOK, '2026-04-20')?.after.to).toBe('2026-03-24');
  });

  it('grow by whole weeks with a later look date, up to eight', () => {
    expect(changeWindows(ON, '2026-04-12', '2026-06-01')?.before.from).toBe('2026-02-10');
    expect(changeWindows(ON, '2026-08-30', '2026-09-30')?.before.from).toBe('2026-01-13');
    expect(changeWindows('2026-02-30', LOOK, LOOK)).toBeNull();
  });
});

describe('the verdict on a share', () => {
  it('waits for the look date, however clear it looks', () => {
    const days = daysOf(share(3, 100), share(30, 100));
    expect(judge({ days, today: '2026-03-23' })).toEqual({ state: 'waiting', days: 1 });
    expect(tell({ state: 'waiting', days: 1 }).sentences[0]).toContain('3 月 24 日再看');
  });

  it('is clear where chance is an unlikely reason', () => {
    const judged = judge({ days: daysOf(share(3, 100), share(8, 100)) });
    // 13 days are over on the look date: the day itself is still running.
    expect(judged).toMatchObject({
      state: 'shares',
      from: 'kept',
      before: { k: 42, n: 1400 },
      after: { k: 104, n: 1300 },
      found: 'clear-up',
      verdict: 'better',
      needed: null,
    });
    expect(tell(judged).sentences.join('')).toContain('1,400 个人里有 42 个，就是 3 %');
    expect(tell(judged).sentences.at(-1)).toContain('不一定是这一改带来的');
  });

  it('turns round where less is better, and names a direction where it depends', () => {
    const days = daysOf(share(3, 100), share(8, 100));
    const lower = { unit: 'percent', better: 'lower' } as const;
    expect(judge({ days, metric: lower })).toMatchObject({ verdict: 'worse' });
    const depends = { unit: 'percent', better: 'depends' } as const;
    expect(judge({ days, metric: depends })).toMatchObject({
      found: 'clear-up',
      verdict: 'cannot-tell',
    });
  });

  it('says how many people are missing where there are too few', () => {
    const judged = judge({ days: daysOf(share(1, 10), share(3, 20)) });
    // From 10 % a half more: ⌈16 · 0.1 · 0.9 ÷ 0.05²⌉ = 576 on each side, or one more for the
    // tail of binary fractions; 140 are there before.
    if (judged.state !== 'shares' || !judged.needed) throw new Error('nothing is needed');
    const { perSide, more } = judged.needed;
    expect([576, 577]).toContain(perSide);
    expect(more).toBe(perSide - 140);
    expect(judged.verdict).toBe('cannot-tell');
    expect(tell(judged).sentences.join('')).toContain(`大约 ${perSide} 个人，还差 ${more}`);
    expect(tell(judged, RATE, 'en').sentences.join(' ')).toContain(`about ${perSide} people`);
  });

  it('asks for no crowd to see a hair: a small difference is called so', () => {
    const judged = judge({ days: daysOf(share(500, 10000), share(505, 10000)) });
    expect(judged).toMatchObject({ found: 'cannot-tell', needed: { more: 0 } });
    expect(tell(judged).sentences.join('')).toContain('差别很小');
  });

  it('where nobody did it yet says so', () => {
    const judged = judge({ days: daysOf(share(0, 20), share(1, 20)) });
    expect(judged).toMatchObject({ found: 'cannot-tell', needed: null });
    expect(tell(judged).sentences.join('')).toContain('做到的还太少');
  });

  it('leaves the days of promotions out and says how many', () => {
    const days = daysOf(share(3, 100), share(3, 100)).map((day) =>
      day.date > '2026-03-15' && day.date < '2026-03-20' ? { ...day, ...share(60, 100) } : day,
    );
    const promotions = [{ from: '2026-03-16', to: '2026-03-19' }];
    expect(judge({ days })).toMatchObject({ found: 'clear-up' });
    const judged = judge({ days, promotions });
    expect(judged).toMatchObject({ found: 'cannot-tell', after: { n: 900 }, leftOut: 4 });
    expect(tell(judged).sentences.join('')).toContain('大促和前后的 4 天没有算进去');
  });

  it('takes typed counts where none are kept, but not over a promotion', () => {
    const typed = {
      kind: 'shares',
      before: { k: 42, n: 1400 },
      after: { k: 104, n: 1300 },
    } as const;
    expect(judge({ entry: { ...entry, typed } })).toMatchObject({
      from: 'typed',
      found: 'clear-up',
    });
    const promotions = [{ from: '2026-03-16', to: '2026-03-19' }];
    const judged = judge({ entry: { ...entry, typed }, promotions });
    expect(judged).toMatchObject({ found: 'cannot-tell', promotion: true });
    expect(tell(judged).sentences.join('')).toContain('碰上大促');
  });

  it('knows the difference between no numbers and a share without its people', () => {
    expect(judge({})).toEqual({ state: 'no-numbers', why: 'nothing-kept' });
    const bare = daysOf({ value: 0.03 }, { value: 0.05 });
    expect(judge({ days: bare })).toEqual({ state: 'no-numbers', why: 'no-counts' });
  });
});

describe('the verdict on an amount', () => {
  const metric = metricOf('paid-amount');
  const swing = [0.9, 1.1, 1, 0.95, 1.05, 1.2, 0.8];
  const money = (from: number, to: number, days = 14): ChangeDay[] =>
    daysOf({ value: from }, { value: to }, days).map((day, at) => ({
      date: day.date,
      value: day.value * (swing[at % 7] ?? 1),
    }));

  it('goes by the medians of the days', () => {
    const judged = judge({ metric, days: money(500, 900) });
    expect(judged).toMatchObject({ state: 'amounts', found: 'clear-up', verdict: 'better' });
    expect(tell(judged, metric).sentences[0]).toMatch(/平常一天 \d+ 元，改之后平常一天 \d+ 元/);
  });

  it('can not tell within the usual ups and downs, or with too few days', () => {
    const within = judge({ metric, days: money(500, 520) });
    expect(within).toMatchObject({ found: 'cannot-tell', moreDays: 0 });
    expect(tell(within, metric).sentences.join('')).toContain('平常的上下里');
    const few = judge({ metric, days: money(500, 900, 6) });
    expect(few).toMatchObject({ found: 'cannot-tell', moreDays: 4 });
    expect(tell(few, metric).sentences.join('')).toContain('还差 4 天');
  });

  it('tells typed amounts with the doubt that stays', () => {
    const typed = { kind: 'amounts', before: 500, after: 900 } as const;
    const judged = judge({ metric, entry: { ...entry, typed } });
    expect(judged).toMatchObject({ from: 'typed', verdict: 'cannot-tell' });
    expect(tell(judged, metric).sentences.join('')).toContain('看不出是不是碰巧');
  });
});

it('finds the counts of a share beside it, or kept as numbers of their own', () => {
  const { ids, daysFrom } = shareDays(RATE, 'taobao');
  expect(ids).toEqual(['pay-conversion-rate', 'buyers', 'visitors']);
  const at = (value: number, more = {}) => [{ from: ON, value, ...more }];
  const read = (kept: Readonly<Record<string, ReturnType<typeof at>>>) =>
    daysFrom((id) => kept[id] ?? []);
  const counts = { buyers: at(12), visitors: at(480) };
  expect(read({ 'pay-conversion-rate': at(0.025, { k: 12, n: 480 }) })).toEqual([
    { date: ON, value: 0.025, k: 12, n: 480 },
  ]);
  expect(read({ 'pay-conversion-rate': at(0.025), ...counts })[0]).toMatchObject({ k: 12, n: 480 });
  // Counted otherwise, or rounded by the page: no counts of this share.
  expect(read({ 'pay-conversion-rate': at(0.05), ...counts })[0]).not.toHaveProperty('k');
  const rounded = at(0.025, { k: 300, n: 12000, approx: true });
  expect(read({ 'pay-conversion-rate': rounded })[0]).not.toHaveProperty('k');
});

describe('a note of a change', () => {
  const form = { what: '换了首图', on: ON, lookOn: LOOK };
  it.each([
    [{}, {}],
    [{ what: '  ' }, { what: 'empty' }],
    [{ what: 'x'.repeat(121) }, { what: 'too-long' }],
    [{ on: '2026-03-26' }, { on: 'ahead' }],
    [{ on: '2024-12-01' }, { on: 'too-old' }],
    [{ on: 'soon' }, { on: 'no-date' }],
    [{ lookOn: '' }, { lookOn: 'no-date' }],
    [{ lookOn: ON }, { lookOn: 'not-after' }],
    [{ lookOn: '2026-12-31' }, { lookOn: 'too-late' }],
  ] as const)('%j: %j', (change, problems) => {
    expect(changeProblems({ ...form, ...change }, '2026-03-25')).toEqual(problems);
  });

  it('takes only counts that can be', () => {
    const typed = (k: number, n: number) =>
      soundTyped({ kind: 'shares', before: { k: 1, n: 10 }, after: { k, n } });
    expect([typed(3, 10), typed(0, 1)]).toEqual([true, true]);
    expect([typed(11, 10), typed(0, 0), typed(1.5, 10), typed(Number.NaN, 10)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
