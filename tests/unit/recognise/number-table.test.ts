import { describe, expect, it } from 'vitest';
import { mayBeNumber, readNumber } from '../../../lib/recognise/strings/number';
import { told } from './expected-value';
import { readTsv } from './tsv';

const rows = readTsv('numbers').map(([text = '', expected = '']) => ({ text, expected }));

describe('value strings, written by hand', () => {
  it.each(rows)('$text → $expected', ({ text, expected }) => {
    expect(told(readNumber(text))).toBe(expected);
  });

  it('holds every row once', () => {
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it('passes the cheap test wherever there is something to read', () => {
    const passed = rows.filter(
      ({ expected }) => expected !== 'refuse' && expected !== 'unreadable',
    );
    for (const { text } of passed) expect(mayBeNumber(text), text).toBe(true);
  });
});
