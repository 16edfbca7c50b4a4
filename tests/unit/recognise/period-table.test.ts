import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../lib/recognise/strings/normalise';
import { readPeriod, splitPeriod } from '../../../lib/recognise/strings/period';
import type { SightedPeriod } from '../../../lib/shared/sighting';
import { readTsv } from './tsv';

/** "last-days 7 2026-11-15..2026-11-21", as the tables write it. */
function told(period: SightedPeriod | null | undefined): string {
  if (!period) return 'none';
  const dates = period.from ? `${period.from}..${period.to}` : undefined;
  return [period.kind, period.days, dates].filter(Boolean).join(' ');
}

describe('texts that name a period, and texts that only look so', () => {
  const rows = readTsv('periods').map(([text = '', expected = '']) => ({ text, expected }));

  it.each(rows)('$text → $expected', ({ text, expected }) => {
    const period = readPeriod(text);
    expect(told(period)).toBe(expected);
    if (period) expect(period.raw).toBe(text.trim());
  });
});

describe('periods within a label', () => {
  const rows = readTsv('splits').map(([text = '', period = '', rest = '']) => ({
    text,
    period,
    rest,
  }));

  it.each(rows)('$text → $period · $rest', ({ text, period, rest }) => {
    // As the matcher hands it over.
    const split = splitPeriod(visibleText(text));
    expect(told(split?.period)).toBe(period);
    if (split) expect(split.rest).toBe(rest);
  });
});
