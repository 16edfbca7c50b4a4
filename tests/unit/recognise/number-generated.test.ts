import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../lib/recognise/strings/number';
import { told } from './expected-value';
import { generatedValues, grouped, shifted } from './generated-values';
import { readTsv } from './tsv';

const values = generatedValues();

describe('value strings, put together from parts', () => {
  it('reads each as its parts say, or refuses it', () => {
    const wrong = values
      .map(({ text, expected }) => ({ text, expected, read: told(readNumber(text)) }))
      .filter(({ expected, read }) => read !== expected);
    expect(wrong).toEqual([]);
  });

  it('together with those written by hand there are more than 3,000', () => {
    const all = new Set([...values.map(({ text }) => text), ...readTsv('numbers').map(([t]) => t)]);
    expect(all.size).toBeGreaterThan(3000);
  });
});

describe('the generator itself', () => {
  it('moves the point', () => {
    expect(shifted('1', '2', 4)).toBe(12000);
    expect(shifted('3', '2', -2)).toBe(0.032);
    expect(shifted('480', '', 0)).toBe(480);
    expect(shifted('0', '05', -3)).toBe(0.00005);
    expect(grouped('1234567', ',')).toBe('1,234,567');
    expect(grouped('123', ',')).toBe('123');
  });
});
