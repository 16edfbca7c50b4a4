import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeText,
  money,
  percent,
  plain,
  round,
  share,
  shareRange,
  spoken,
} from '../../../lib/shared/format';

describe('numbers in words', () => {
  it.each([
    [0, '0', '0'],
    [12, '12', '12'],
    [4321, '4,321', '4,321'],
    [80.5, '80.5', '80.5'],
    [9999.999, '10,000', '10,000'],
    [10000, '1 万', '10,000'],
    [12000, '1.2 万', '12,000'],
    [12345, '约 1.23 万', '12,345'],
    [123456, '约 12.3 万', '123,456'],
    [250000000, '2.5 亿', '250 million'],
    [1234567, '约 123.5 万', 'about 1.23 million'],
    [-20000, '-2 万', '-20,000'],
  ])('%d', (value, chinese, english) => {
    expect(spoken(value, 'zh-CN')).toBe(chinese);
    expect(spoken(value, 'en')).toBe(english);
  });

  it.each([
    [80, 'CNY', '80 元', '80 yuan'],
    [12000, 'CNY', '1.2 万元', '12,000 yuan'],
    [1, 'USD', '1 美元', '1 US dollar'],
    [2.5, 'USD', '2.5 美元', '2.5 US dollars'],
    [2.5, 'XAF', '2.5 XAF', '2.5 XAF'],
    [2.5, null, '2.5', '2.5'],
  ])('%d %s', (value, currency, chinese, english) => {
    expect(money(value, currency, 'zh-CN')).toBe(chinese);
    expect(money(value, currency, 'en')).toBe(english);
  });

  it.each([
    [0.025, '2.5 %'],
    [0.5, '50 %'],
    [0.12345, '12.35 %'],
    [0, '0 %'],
  ])('%d as percent', (value, text) => {
    expect(percent(value)).toBe(text);
  });

  it.each([
    [0.0823, '8.2 %'],
    [-0.31, '31 %'],
    [0.0004, '0.04 %'],
    [12, '1,200 %'],
  ])('%d as change', (value, text) => {
    expect(changeText(value)).toBe(text);
  });

  it.each([
    [0.025, 100, '2 到 3'],
    [0.03, 100, '3'],
    [0.0301, 100, '3'],
    [0.15, 100, '15'],
    [0.374, 100, '37'],
    [0.996, 100, '99'],
    [1, 100, '100'],
    [1.2, 100, '120'],
    [0.004, 1000, '4'],
    [0.00045, 10000, '4 到 5'],
    [0, 100, '0'],
  ])('%d as people', (fraction, outOf, of) => {
    expect(share(fraction, 'zh-CN')).toEqual({ outOf, of });
  });

  it('has no people for less than nothing', () => {
    expect(share(-0.1, 'en')).toBeNull();
  });

  it('tells the room chance leaves in whole people', () => {
    expect(shareRange(0.014358, 0.043185)).toEqual({ outOf: 100, low: 1, high: 4 });
    expect(shareRange(0, 0.0038)).toEqual({ outOf: 1000, low: 0, high: 4 });
  });

  it('rounds half up, both ways from zero', () => {
    expect([round(1.005, 2), round(-1.005, 2), round(-0.001, 2)]).toEqual([1.01, -1.01, 0]);
  });

  it('never writes an exponent or a hole', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, (value) => {
        for (const text of [plain(value), spoken(value, 'zh-CN'), money(value, 'CNY', 'en')]) {
          expect(text).not.toMatch(/e[+-]\d|NaN|Infinity|undefined/);
        }
      }),
    );
  });

  it('keeps every share within its whole', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (fraction) => {
        const told = share(fraction, 'en');
        const numbers = told?.of.replaceAll(',', '').split(' to ').map(Number) ?? [];
        return numbers.length > 0 && numbers.every((n) => n >= 0 && n <= (told?.outOf ?? 0));
      }),
    );
  });
});
