import { describe, expect, it } from 'vitest';
import { comparisonWord, readComparison } from '../../../lib/recognise/strings/comparison';
import { readTsv } from './tsv';

describe('lines that compare, and words that do not', () => {
  const rows = readTsv('comparisons').map(([text = '', expected = '']) => ({ text, expected }));

  it.each(rows)('$text → $expected', ({ text, expected }) => {
    expect(comparisonWord(text) ?? 'none').toBe(expected);
  });
});

describe('how much something changed', () => {
  const rows = readTsv('changes').map(([word = '', number = '', sign = '', expected = '']) => ({
    word,
    number,
    sign,
    expected,
  }));

  it.each(rows)('$word | $number | $sign → $expected', ({ word, number, sign, expected }) => {
    const drawn = sign === '' ? null : sign === '1' ? 1 : -1;
    const read = readComparison(word, number || null, drawn);
    expect(read).not.toBeNull();
    expect(String(read?.change ?? 'none')).toBe(expected);
  });

  it('keeps what the page says, word and number', () => {
    expect(readComparison('较昨日', ' +3.2% ', null)?.raw).toBe('较昨日 +3.2%');
    expect(readComparison('较昨日', null, 1)).toEqual({
      raw: '较昨日',
      with: 'previous-day',
      change: null,
    });
  });

  it('is nothing where no word compares', () => {
    expect(readComparison('访客数', '+3.2%', 1)).toBeNull();
    expect(readComparison('', '+3.2%', 1)).toBeNull();
  });
});
