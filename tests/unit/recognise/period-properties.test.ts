import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonWord, readComparison } from '../../../lib/recognise/strings/comparison';
import { readPeriod, splitPeriod } from '../../../lib/recognise/strings/period';

const RUNS = { numRuns: 2000 };
const DAY = 24 * 60 * 60 * 1000;

/** A day between 2000 and 2099, as its ISO date. */
const day = fc
  .integer({ min: 0, max: 36_500 })
  .map((n) => new Date(Date.UTC(2000, 0, 1) + n * DAY).toISOString().slice(0, 10));

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Ways to print one ISO date. */
const PRINTED: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.replaceAll('-', '/'),
  (iso) => iso.replaceAll('-', '.'),
  (iso) => {
    const [y, m, d] = iso.split('-').map(Number);
    return `${y}年${m}月${d}日`;
  },
  (iso) => {
    const [y, m, d] = iso.split('-').map(Number);
    return `${ENGLISH_MONTHS[(m ?? 1) - 1]} ${d}, ${y}`;
  },
  (iso) => {
    const [y, m, d] = iso.split('-').map(Number);
    return `${ENGLISH_MONTHS[(m ?? 1) - 1]?.slice(0, 3)} ${d}, ${y}`;
  },
];
const print = fc.constantFrom(...PRINTED);

describe('dates printed and read again', () => {
  it('one day', () => {
    fc.assert(
      fc.property(day, print, (iso, printed) => {
        expect(readPeriod(printed(iso))).toMatchObject({ kind: 'day', from: iso, to: iso });
      }),
      RUNS,
    );
  });

  it('from one day to another; turned round it is none', () => {
    const between = fc.constantFrom(' ~ ', '~', ' - ', '-', ' – ', ' to ');
    fc.assert(
      fc.property(day, day, print, between, (a, b, printed, mark) => {
        const read = readPeriod(printed(a) + mark + printed(b));
        if (a > b) expect(read).toBeNull();
        else expect(read).toMatchObject({ kind: a === b ? 'day' : 'range', from: a, to: b });
      }),
      RUNS,
    );
  });

  it('numbers that are no date are refused', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.nat(99), fc.nat(99), (y, m, d) => {
        const text = `${y}-${two(m)}-${two(d)}`;
        // A date that does not exist is moved on to another by the calendar.
        const real =
          m >= 1 && m <= 12 && d >= 1 && new Date(Date.UTC(y, m - 1, d)).getUTCMonth() === m - 1;
        expect(readPeriod(text)?.from ?? null).toBe(real ? text : null);
      }),
      RUNS,
    );
  });

  it('a count of days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 730 }),
        fc.constantFrom('近#天', '最近 # 天', '过去#日', 'last # days', 'Past # days'),
        (days, form) => {
          expect(readPeriod(form.replace('#', String(days)))).toMatchObject({
            kind: 'last-days',
            days,
          });
        },
      ),
      RUNS,
    );
  });
});

describe('for any text at all', () => {
  const pieces = fc.constantFrom(
    ...[
      '近',
      '最近',
      '过去',
      '7',
      '30',
      '天',
      '日',
      '周',
      '月',
      '年',
      '昨',
      '今',
      '本',
      '上',
      '个',
      '实时',
    ],
    ...[
      '较',
      '比',
      '环比',
      '同比',
      '同行',
      '前',
      '期',
      '访客数',
      '（',
      '）',
      '(',
      ')',
      '：',
      ' ',
      '-',
      '~',
      '的',
    ],
    ...[
      '2026-11-21',
      '2026/02/30',
      '11/01/2026',
      '2026年',
      '11月',
      'Nov 21, 2026',
      'Nov',
      '21',
      ' to ',
    ],
    ...[
      'last ',
      'past ',
      'this ',
      'week',
      'month',
      'days',
      'today',
      "'s ",
      'vs ',
      'from ',
      '+3%',
      '↑',
      '%',
      'pp',
    ],
  );
  const noise = fc.oneof(
    fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 70 }),
    fc.string({ unit: 'grapheme', maxLength: 70 }),
  );
  const runs = { numRuns: 20_000 };

  const expectSound = (period: ReturnType<typeof readPeriod>): void => {
    if (!period) return;
    expect(period.days === undefined).toBe(period.kind !== 'last-days');
    if (period.days !== undefined) {
      expect(Number.isInteger(period.days)).toBe(true);
      expect(period.days).toBeGreaterThanOrEqual(1);
      expect(period.days).toBeLessThanOrEqual(730);
    }
    expect(period.from === undefined).toBe(period.to === undefined);
    for (const date of [period.from, period.to])
      if (date !== undefined) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    if (period.from && period.to) expect(period.from <= period.to).toBe(true);
    if (period.kind === 'day') expect(period.from).toBe(period.to);
    if (period.kind === 'range') expect(period.from).not.toBe(period.to);
  };

  it('a period never holds impossible dates, nor ends before it begins', () => {
    fc.assert(
      fc.property(noise, (text) => expectSound(readPeriod(text))),
      runs,
    );
  });

  it('a label is only split into a period and something more, both from its own text', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const split = splitPeriod(text);
        if (!split) return;
        expectSound(split.period);
        expect(split.rest).not.toBe('');
        expect(text).toContain(split.rest);
        expect(text).toContain(split.period.raw);
        expect(split.rest.length + split.period.raw.length).toBeLessThanOrEqual(text.length);
      }),
      runs,
    );
  });

  it('blanks and invisible characters around it change no period and no comparison', () => {
    const around = fc.string({
      unit: fc.constantFrom(' ', '\n', '\u00a0', '\u200b', '\u200e'),
      maxLength: 4,
    });
    const short = fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(around, short, around, (before, text, after) => {
        const wrapped = before + text + after;
        expect({ ...readPeriod(wrapped), raw: '' }).toEqual({ ...readPeriod(text), raw: '' });
        expect(comparisonWord(wrapped)).toBe(comparisonWord(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it('a change is a finite share or nothing', () => {
    fc.assert(
      fc.property(noise, fc.option(noise), fc.constantFrom(1, -1, null), (word, number, sign) => {
        const change = readComparison(word, number, sign)?.change ?? null;
        if (change === null) return;
        expect(Number.isFinite(change)).toBe(true);
        expect(Object.is(change, -0)).toBe(false);
      }),
      runs,
    );
  });
});
