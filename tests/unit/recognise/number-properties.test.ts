import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeNumber, readNumber } from '../../../lib/recognise/strings/number';
import { told } from './expected-value';
import { grouped, shifted } from './generated-values';

const RUNS = { numRuns: 2000 };

/** Digits before the point, without a leading zero, and at most four behind it. */
const whole = fc.integer({ min: 0, max: 9_999_999 }).map(String);
/** Never three: 1.234 could be a thousand and more, outside Chinese. */
const decimals = fc.stringMatching(/^(?:\d{0,2}|\d{4})$/);

interface Style {
  readonly name: string;
  readonly print: (whole: string, decimals: string) => string;
  readonly by: number;
  readonly rest: readonly string[];
}
const point = (w: string, d: string, mark = ''): string => grouped(w, mark) + (d && `.${d}`);
const style = (name: string, print: Style['print'], by = 0, ...rest: string[]): Style => ({
  name,
  print,
  by,
  rest,
});

/** Styles in which every number can be printed without becoming something else. */
const STYLES: readonly Style[] = [
  style('percent', (w, d) => `${point(w, d, ',')}%`, -2, 'percent'),
  style('full-width percent', (w, d) => `${point(w, d)}％`, -2, 'percent'),
  style('per mille', (w, d) => `${point(w, d)} ‰`, -3, 'percent'),
  style('yuan in front', (w, d) => `¥${point(w, d, ',')}`, 0, 'money', 'CNY'),
  style('yuan behind', (w, d) => `${point(w, d)} 元`, 0, 'money', 'CNY'),
  style('ten thousands', (w, d) => `${point(w, d)}万`, 4),
  style('hundred millions of yuan', (w, d) => `${point(w, d)}亿元`, 8, 'money', 'CNY'),
  style('thousands', (w, d) => `${point(w, d, ',')}K`, 3),
  style('millions of dollars', (w, d) => `$${point(w, d)}M`, 6, 'money', 'USD'),
];

const sign = fc.constantFrom('', '+', '-', '−');

/** Prose, labels and units that make a number part of something else. */
const LETTERS = fc.constantFrom(
  'a',
  'Z',
  'x',
  '约',
  '共',
  '第',
  '起',
  '折',
  '级',
  'é',
  '#',
  '/',
  '~',
  '🔥',
);

describe('printed and read again', () => {
  it.each(STYLES)('$name', ({ print, by, rest }) => {
    fc.assert(
      fc.property(sign, whole, decimals, (s, w, d) => {
        const size = shifted(w, d, by);
        const minus = size !== 0 && (s === '-' || s === '−');
        expect(told(readNumber(s + print(w, d)))).toBe(
          [String(minus ? -size : size), ...rest].join(' '),
        );
      }),
      RUNS,
    );
  });

  it('plain, with and without marks between thousands: the number, or refused', () => {
    fc.assert(
      fc.property(fc.constantFrom('', ',', '\u00a0', '\u202f'), whole, decimals, (mark, w, d) => {
        const read = told(readNumber(point(w, d, mark)));
        // 1.234, 2026.11 and 202611 could be two things.
        if (read === 'refuse')
          expect(point(w, d)).toMatch(/^(?:[1-9]\d{0,2}\.\d{3}|20(?:[23]\d|[0-3]\d\.?\d{1,2}))$/);
        else expect(read).toBe(String(shifted(w, d, 0)));
      }),
      RUNS,
    );
  });

  it('what the language itself prints in English and Chinese', () => {
    for (const locale of ['en-US', 'zh-CN'])
      fc.assert(
        fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
          const amount = cents / 100;
          const text = amount.toLocaleString(locale, { style: 'currency', currency: 'CNY' });
          expect(readNumber(text)?.number).toBeCloseTo(amount, 6);
        }),
        RUNS,
      );
  });

  it('what the language prints for other countries is read right or refused', () => {
    const locales = [
      'de-DE',
      'fr-FR',
      'id-ID',
      'vi-VN',
      'pt-BR',
      'es-ES',
      'it-IT',
      'de-CH',
      'en-IN',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom('EUR', 'IDR', 'VND', 'BRL', 'USD'),
        fc.integer({ min: 0, max: 999_999_999 }),
        (locale, currency, cents) => {
          const amount = cents / 100;
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
          const read = readNumber(format.format(amount));
          const decimals = format.resolvedOptions().maximumFractionDigits ?? 0;
          if (read)
            expect(Math.abs((read.number ?? 0) - amount)).toBeLessThanOrEqual(
              0.51 * 10 ** -decimals,
            );
        },
      ),
      RUNS,
    );
  });
});

describe('anything more makes it no number', () => {
  const printed = fc
    .tuple(fc.constantFrom(...STYLES), whole, decimals)
    .map(([{ print }, w, d]) => print(w, d));

  it('a letter or sign in front or behind', () => {
    fc.assert(
      fc.property(printed, LETTERS, (text, letter) => {
        expect(told(readNumber(letter + text))).toBe('refuse');
        expect(told(readNumber(text + letter))).toBe('refuse');
      }),
      RUNS,
    );
  });

  it('a second number', () => {
    const marks = fc.constantFrom(' ', '~', '-', '–', '/', ':', '、', ' vs ', '\n', '；');
    fc.assert(
      fc.property(printed, marks, printed, (first, mark, second) => {
        expect(told(readNumber(first + mark + second))).toBe('refuse');
      }),
      RUNS,
    );
  });

  it('prose around it', () => {
    fc.assert(
      fc.property(fc.constantFrom('访客数', 'Total', '较昨日', '已售 '), printed, (word, text) => {
        expect(told(readNumber(`${word}${text}`))).toBe('refuse');
        expect(told(readNumber(`${text}，${word}`))).toBe('refuse');
      }),
      RUNS,
    );
  });

  it('a glyph of a private font makes it unreadable, or refused', () => {
    fc.assert(
      fc.property(
        printed,
        fc.integer({ min: 0xe000, max: 0xf8ff }),
        fc.nat(20),
        (text, glyph, at) => {
          const mixed = text.slice(0, at) + String.fromCodePoint(glyph) + text.slice(at);
          expect(told(readNumber(mixed))).toMatch(/^(?:unreadable|refuse)$/);
        },
      ),
      RUNS,
    );
  });
});

describe('for any text at all', () => {
  const alphabet = [
    ...'0123456789０９.,，-+−~%‰¥￥$€万亿千kKmMwWbB元人件分天hs() \u00a0\u2009\u200b\u202e\ue123٣²①年月日:/RpM',
  ];
  const noise = fc.oneof(
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 45 }),
    fc.string({ unit: 'binary', maxLength: 45 }),
    fc.string({ unit: 'grapheme', maxLength: 45 }),
  );

  it('never throws, never gives NaN, infinity or minus zero', () => {
    fc.assert(
      fc.property(noise, (text) => {
        mayBeNumber(text);
        const read = readNumber(text);
        if (!read) return;
        expect(read.raw).toBe(text.trim());
        if (read.number === null) return;
        expect(Number.isFinite(read.number)).toBe(true);
        expect(Object.is(read.number, -0)).toBe(false);
        expect(read.readable).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('only what the cheap test lets through is read', () => {
    fc.assert(
      fc.property(noise, (text) => {
        if (readNumber(text)?.readable) expect(mayBeNumber(text)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('blanks and invisible characters around it change nothing', () => {
    const around = fc.string({
      unit: fc.constantFrom(
        ' ',
        '\n',
        '\t',
        '\u00a0',
        '\u3000',
        '\u200b',
        '\u200e',
        '\u200f',
        '\ufeff',
      ),
      maxLength: 6,
    });
    const short = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 20 });
    fc.assert(
      fc.property(around, short, around, (before, text, after) => {
        expect(told(readNumber(before + text + after))).toBe(told(readNumber(text)));
      }),
      { numRuns: 10_000 },
    );
  });
});
