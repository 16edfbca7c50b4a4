import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTrend, type TrendInput, type TrendPoint } from '../../../lib/figures/trend';
import { dayNumber, MARK_GAP, type TrendEvent } from '../../../lib/figures/trend-bands';

const FIRST = dayNumber('2026-01-01');
const iso = (day: number) => new Date((FIRST + day) * 86_400_000).toISOString().slice(0, 10);
const points = (...values: readonly (number | null)[]): TrendPoint[] =>
  values.map((value, day) => ({ date: iso(day), value }));
const event = (from: number, to: number, id = `${from}-${to}`): TrendEvent => ({
  id,
  name: id,
  from: iso(from),
  to: iso(to),
});

function laidOut(input: TrendInput) {
  const layout = layoutTrend(input);
  if (!layout.ok) throw new Error(layout.why);
  return layout.value;
}

describe('the trend', () => {
  it('starts at zero and ends at a round number above', () => {
    const layout = laidOut({ points: points(20, 85, 40) });
    expect(layout).toMatchObject({ bottom: 0, top: 100, zero: 1, missing: 0 });
    expect(layout.lines).toEqual([
      [
        { x: 0, y: 0.8 },
        { x: 0.5, y: 0.15 },
        { x: 1, y: 0.6 },
      ],
    ]);
    expect(layout.lowest).toEqual({ date: iso(0), value: 20 });
    expect(layout.highest).toEqual({ date: iso(1), value: 85 });
    expect(layout.current).toMatchObject({ date: iso(2), value: 40 });
  });

  it('holds zero between the ends when there are losses', () => {
    expect(laidOut({ points: points(-300, 600) })).toMatchObject({ bottom: -300, top: 600 });
    expect(laidOut({ points: points(-30, -10) })).toMatchObject({ bottom: -30, top: 0, zero: 0 });
    expect(laidOut({ points: points(0, 0) })).toMatchObject({ bottom: 0, top: 1 });
  });

  it('breaks where a day has no number or is not there, and counts both', () => {
    const withHole = points(1, 2, null, 4, null, 6, 7).filter((_, day) => day !== 5);
    const layout = laidOut({ points: withHole });
    expect(layout.lines.map((line) => line.length)).toEqual([2]);
    expect(layout.singles).toHaveLength(2);
    expect(layout.missing).toBe(3);
  });

  it('joins weeks when it is told of weeks', () => {
    const weeks = [0, 7, 14, 28].map((day) => ({ date: iso(day), value: day }));
    const layout = laidOut({ points: weeks, stepDays: 7 });
    expect(layout.lines.map((line) => line.length)).toEqual([3]);
    expect(layout.missing).toBe(1);
    expect(laidOut({ points: weeks }).lines).toEqual([]);
  });

  it('marks the newest number, though the last days have none', () => {
    expect(laidOut({ points: points(3, 9, null, null) }).current).toMatchObject({
      date: iso(1),
      value: 9,
      spot: { x: 1 / 3 },
    });
  });

  it('shades only days in sight, clipped, numbered by time', () => {
    const { bands } = laidOut({
      points: points(1, 2, 3, 4, 5),
      events: [event(4, 9, 'late'), event(-5, 0, 'early'), event(20, 30), event(3, 1)],
    });
    expect(bands.map(({ id, number }) => [id, number])).toEqual([
      ['early', 1],
      ['late', 2],
    ]);
    expect(bands.map(({ x0, x1 }) => [x0, x1])).toEqual([
      [0, 0.125],
      [0.875, 1],
    ]);
  });

  it.each([
    ['too-few', points(1)],
    ['too-few', points(1, null)],
    ['too-many', points(...Array(401).fill(1))],
    ['not-a-number', points(1, Number.NaN)],
    ['bad-date', [...points(1, 2), { date: '2026-02-30', value: 3 }]],
    ['bad-date', [...points(1, 2)].reverse()],
    ['bad-date', [points(1, 2)[0], points(1, 2)[0]] as TrendPoint[]],
  ] as const)('refuses: %s', (why, all) => {
    expect(layoutTrend({ points: all })).toEqual({ ok: false, why });
  });

  it('keeps everything in the box and all marks apart', () => {
    const value = fc.option(
      fc.oneof(fc.integer({ min: -5000, max: 90_000 }), fc.double({ min: 0, max: 1, noNaN: true })),
      { freq: 6 },
    );
    const span = fc.tuple(fc.integer({ min: -20, max: 420 }), fc.nat({ max: 20 }));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 400 }),
        fc.array(span, { maxLength: 10 }),
        (values, spans) => {
          const layout = layoutTrend({
            points: points(...values),
            events: spans.map(([from, days], at) => event(from, from + days, `${at}`)),
          });
          const known = values.filter((one) => one !== null);
          if (!layout.ok) {
            expect(known.length).toBeLessThan(2);
            return;
          }
          const { lines, singles, bands, lanes, top, bottom, current, missing } = layout.value;
          const spots = [...lines.flat(), ...singles];
          expect(spots.length).toBe(known.length);
          expect(missing).toBe(values.length - known.length);
          expect(current.value).toBe(known.at(-1));
          expect(bottom).toBeLessThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          for (const { x, y } of spots)
            for (const place of [x, y]) {
              expect(place).toBeGreaterThanOrEqual(0);
              expect(place).toBeLessThanOrEqual(1);
            }
          for (const line of lines)
            for (const [at, { x }] of line.entries())
              if (at > 0) expect(x).toBeGreaterThan(line[at - 1]?.x ?? 1);
          for (const band of bands) {
            expect(band.x0).toBeGreaterThanOrEqual(0);
            expect(band.x1).toBeLessThanOrEqual(1);
            expect(band.x0).toBeLessThanOrEqual(band.x1);
            expect(band.lane).toBeLessThan(lanes);
            for (const other of bands)
              if (other !== band && other.lane === band.lane)
                expect(Math.abs(other.mark - band.mark)).toBeGreaterThanOrEqual(MARK_GAP - 1e-9);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
