import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../lib/shared/days';

describe('the number of a day', () => {
  it('agrees with the calendar of the machine over six hundred years', () => {
    const wrong: string[] = [];
    for (let day = dayNumber('1600-01-01') ?? 0; day < (dayNumber('2200-01-01') ?? 0); day++)
      if (dayNumber(isoDay(day)) !== day) wrong.push(isoDay(day));
    expect(wrong).toEqual([]);
  });

  it.each(['', '2026-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-1-1'])(
    'is none for %j',
    (iso) => expect(dayNumber(iso)).toBeNull(),
  );
});
