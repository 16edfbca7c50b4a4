import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../lib/history/read-typed';
import { readNumber } from '../../../lib/recognise/strings/number';
import type { Unit } from '../../../lib/shared/sighting';

const typed = (text: string, unit: Unit) => {
  const read = readTyped(text, unit, readNumber);
  return read.ok ? read.value.number : read.why;
};

describe('a typed number', () => {
  it.each<[string, Unit, number | string]>([
    ['126', 'count', 126],
    [' 1,260 人 ', 'count', 1260],
    ['1.2万', 'count', 12_000],
    // On a page a year or an order number, here what the person means.
    ['2026', 'count', 2026],
    ['12345678', 'money', 12_345_678],
    ['80 元', 'money', 80],
    ['-12.5', 'money', -12.5],
    ['2.5%', 'percent', 0.025],
    ['3.2', 'ratio', 3.2],
    ['4.85', 'score', 4.85],
    ['35秒', 'seconds', 35],
    ['', 'count', 'empty'],
    ['  ', 'count', 'empty'],
    ['很多', 'count', 'not-a-number'],
    ['--', 'count', 'not-a-number'],
    ['12 到 15', 'count', 'not-a-number'],
    ['-3', 'count', 'not-a-number'],
    ['5%', 'count', 'not-a-number'],
    ['80元', 'count', 'not-a-number'],
    ['5%', 'money', 'not-a-number'],
    ['35秒', 'money', 'not-a-number'],
    ['2.5', 'percent', 'needs-percent'],
    ['35', 'seconds', 'needs-time'],
  ])('%s (%s) → %s', (text, unit, expected) => {
    expect(typed(text, unit)).toBe(expected);
  });

  it('stands on the card as it was typed', () => {
    expect(readTyped(' 2026 ', 'count', readNumber)).toEqual({
      ok: true,
      value: { raw: '2026', number: 2026, unit: null, readable: true },
    });
  });

  it('of any text is a finite number or one of four reasons', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
        fc.constantFrom<Unit>('count', 'money', 'percent', 'ratio', 'seconds', 'score'),
        (text, unit) => {
          const read = typed(text, unit);
          if (typeof read === 'number') expect(Number.isFinite(read)).toBe(true);
          else expect(['empty', 'not-a-number', 'needs-percent', 'needs-time']).toContain(read);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
