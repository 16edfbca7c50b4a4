import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineDays, baselineWindow, cleanDaysBefore } from '../../../lib/history/baseline';
import { touched, weekdayMix } from '../../../lib/history/compare';
import { daysOf, lengthOf, weekdayOf } from '../../../lib/history/dates';
import { dailyValues, gapsIn, seriesOf } from '../../../lib/history/series';
import { dayNumber, isoDay } from '../../../lib/shared/days';
import { observation, point, series } from './make';

describe('series', () => {
  it('one per platform, shop, metric and currency; days, spans and unfinished apart', () => {
    const made = seriesOf([
      observation({ from: '2026-11-20', to: '2026-11-20', value: 100 }),
      observation({ value: 126, k: 3, n: 9 }),
      observation({ from: '2026-11-15', to: '2026-11-21', value: 800 }),
      observation({ from: '2026-11-21', to: '2026-11-21', whole: false, value: 60 }),
      observation({ shop: 'other', value: 7 }),
      observation({ metricId: 'paid-amount', unit: 'money', currency: 'CNY', value: 5 }),
      observation({ metricId: 'paid-amount', unit: 'money', currency: 'USD', value: 6 }),
    ]);
    expect(made).toHaveLength(4);
    expect(made[0]?.days.map(({ from, value }) => [from, value])).toEqual([
      ['2026-11-20', 100],
      ['2026-11-21', 126],
    ]);
    expect(made[0]?.days[1]).toMatchObject({ k: 3, n: 9 });
    expect(made[0]?.spans).toMatchObject([{ value: 800 }]);
    expect(made[0]?.running).toMatchObject([{ value: 60 }]);
  });

  it('days that nobody looked at stay empty', () => {
    const known = series([point('2026-11-01', 5), point('2026-11-03', 7)]);
    const span = { from: '2026-11-01', to: '2026-11-04' };
    expect(dailyValues(known, span).map(({ point: at }) => at?.value ?? null)).toEqual([
      5,
      null,
      7,
      null,
    ]);
    expect(gapsIn(known, span)).toEqual(['2026-11-02', '2026-11-04']);
  });

  it('any order of records makes the same series, oldest first', () => {
    const rows = fc.array(
      fc.record({ day: fc.integer({ min: 20_000, max: 20_060 }), seen: fc.nat(20) }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(rows, fc.func(fc.integer()), (list, by) => {
        const all = list.map(({ day, seen }) =>
          observation({
            from: isoDay(day),
            to: isoDay(day),
            value: day * 100 + seen,
            seenAt: new Date(seen).toISOString(),
          }),
        );
        const shuffled = [...all].sort((a, b) => by(a.value) - by(b.value));
        const days = seriesOf(shuffled)[0]?.days ?? [];
        expect(days).toEqual(seriesOf(all)[0]?.days ?? []);
        const dates = days.map(({ from }) => from);
        expect(dates).toEqual([...new Set(all.map(({ from }) => from))].sort());
        for (const { from, seenAt } of days)
          for (const one of all) if (one.from === from) expect(one.seenAt <= seenAt).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('baseline', () => {
  const run = (from: string, days: number, without: readonly string[] = []) => {
    const first = dayNumber(from) ?? 0;
    const all = Array.from({ length: days }, (_, at) => point(isoDay(first + at), at));
    return series(all.filter((one) => !without.includes(one.from)));
  };
  const week = { from: '2026-11-16', to: '2026-11-22' };

  it('is the week before', () => {
    const read = baselineWindow(run('2026-10-01', 60), week, []);
    expect(read).toMatchObject({ ok: true, value: { from: '2026-11-09', to: '2026-11-15' } });
  });

  it('goes round a promotion and a gap, and says which stands in the way', () => {
    const sale = { from: '2026-11-04', to: '2026-11-15' };
    expect(baselineWindow(run('2026-10-01', 60), week, [sale])).toMatchObject({
      ok: true,
      value: { from: '2026-10-26', to: '2026-11-01' },
    });
    expect(baselineWindow(run('2026-10-01', 60, ['2026-10-30']), week, [sale])).toMatchObject({
      ok: true,
      value: { from: '2026-10-19' },
    });
    const everyFriday = daysOf({ from: '2026-06-01', to: '2026-11-15' }).filter(
      (day) => weekdayOf(dayNumber(day) ?? 0) === 4,
    );
    expect(baselineWindow(run('2026-09-01', 80, everyFriday), week, [])).toEqual({
      ok: false,
      why: 'gap',
    });
    expect(baselineWindow(run('2026-10-01', 60), week, [week])).toEqual({
      ok: false,
      why: 'promotion',
    });
  });

  it('wants fourteen clean days', () => {
    expect(baselineWindow(run('2026-11-03', 13), week, [])).toEqual({
      ok: false,
      why: 'too-few-days',
    });
    expect(baselineWindow(run('2026-11-02', 14), week, []).ok).toBe(true);
    const sale = { from: '2026-11-02', to: '2026-11-02' };
    expect(baselineWindow(run('2026-11-02', 14), week, [sale]).ok).toBe(false);
  });

  it('of days holds each weekday as often as the span does', () => {
    const days = fc.uniqueArray(fc.integer({ min: 20_000, max: 20_080 }), { maxLength: 80 });
    const spans = fc
      .tuple(fc.integer({ min: 20_040, max: 20_090 }), fc.integer({ min: 1, max: 21 }))
      .map(([first, length]) => ({ from: isoDay(first), to: isoDay(first + length - 1) }));
    const sales = fc.array(
      fc
        .tuple(fc.integer({ min: 20_000, max: 20_080 }), fc.integer({ min: 1, max: 12 }))
        .map(([first, length]) => ({ from: isoDay(first), to: isoDay(first + length - 1) })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(days, spans, sales, (known, span, promotions) => {
        const all = series(known.sort((a, b) => a - b).map((day) => point(isoDay(day), day)));
        const read = baselineDays(all, span, promotions);
        if (read.ok) {
          const mix = weekdayMix(span);
          const got = Array(7).fill(0);
          for (const { from } of read.value) got[weekdayOf(dayNumber(from) ?? 0)] += 1;
          const rounds = read.value.length / lengthOf(span);
          expect(Number.isInteger(rounds) && rounds >= 1).toBe(true);
          expect(got).toEqual(mix.map((count) => count * rounds));
        }
        const window = baselineWindow(all, span, promotions);
        const used = [...(read.ok ? read.value : []), ...(window.ok ? window.value.points : [])];
        for (const one of used) {
          expect(touched(one, promotions)).toBe(false);
          expect(one.to < span.from).toBe(true);
        }
        if (window.ok) {
          expect(window.value.points.map(({ from }) => from)).toEqual(daysOf(window.value));
          expect(weekdayMix(window.value)).toEqual(weekdayMix(span));
          expect(cleanDaysBefore(all, span, promotions).length).toBeGreaterThanOrEqual(14);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
