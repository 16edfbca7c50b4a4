import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventIn, eventsAround } from '../../../lib/calendar/events';
import { calendar } from '../../../lib/calendar/index';
import type { CalendarEntry } from '../../../lib/calendar/types';
import { isClean, type PromotionEvent, reachesOf } from '../../../lib/maths/promotion-days';
import { samePromotion } from '../../../lib/maths/same-promotion';
import { dayNumber, isoDay } from '../../../lib/shared/days';
import { many, whole } from '../maths/many';

const entry = (id: string): CalendarEntry => {
  const found = calendar.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} in the calendar`);
  return found;
};
const around = (platform: string, from: string, to = from, goodsDays: string[] = []) =>
  eventsAround(calendar, { platform, period: { from, to }, goodsDays });
const ids = (platform: string, from: string, to = from, goodsDays: string[] = []) =>
  around(platform, from, to, goodsDays).events.map(({ id }) => id);

describe('an entry in one year', () => {
  it('has its dates, and its anchor on the main or lunar day', () => {
    expect(eventIn(entry('618'), 2026)).toEqual({
      id: '618',
      kind: 'platform',
      start: '2026-05-15',
      end: '2026-06-18',
      leadDays: 7,
      afterDays: 14,
      anchor: '2026-06-18',
      complete: true,
    });
    expect(eventIn(entry('spring-festival'), 2026)).toMatchObject({
      start: '2026-02-15',
      anchor: '2026-02-17',
    });
    expect(eventIn(entry('mid-autumn'), 2026)?.anchor).toBe('2026-09-25');
  });

  it('takes the main day for an end that was not published, and says so', () => {
    expect(eventIn(entry('618-taobao'), 2025)).toMatchObject({
      start: '2025-05-13',
      end: '2025-06-18',
      complete: false,
    });
    expect(eventIn(entry('double12'), 2026)).toMatchObject({
      start: '2026-12-12',
      end: '2026-12-12',
      complete: false,
    });
  });

  it('is nothing where nobody published a day, or the calendar has ended', () => {
    expect(eventIn(entry('nian-huo'), 2026)).toBeNull();
    expect(eventIn(entry('christmas'), 2031)).toBeNull();
  });

  it('has sound dates in every year', () => {
    const events = calendar.flatMap((one) =>
      Object.keys(one.years).flatMap((year) => eventIn(one, Number(year)) ?? []),
    );
    expect(events.length).toBeGreaterThan(150);
    expect(reachesOf(events)).toHaveLength(events.length);
    const far = events.filter(({ start, end, anchor }) => anchor < start || anchor > end);
    expect(far).toEqual([]);
  });
});

describe('events around a period', () => {
  it('are those of the platform and of all', () => {
    expect(ids('jd', '2026-06-15')).toEqual(['618', '618-jd']);
    expect(ids('taobao', '2026-08-06')).toContain('taobao-super88');
    expect(ids('jd', '2026-08-06')).not.toContain('taobao-super88');
  });

  it('leave out gift days that the shop does not live on', () => {
    expect(ids('jd', '2027-05-07')).not.toContain('mothers-day');
    expect(ids('jd', '2027-05-07', '2027-05-07', ['mothers-day'])).toContain('mothers-day');
  });

  it('reach over the turn of the year', () => {
    expect(ids('amazon', '2027-01-03')).toContain('christmas');
    expect(ids('jd', '2025-12-20', '2025-12-26')).toContain('double12');
  });

  it('name what is held on days nobody published', () => {
    expect(around('taobao', '2026-01-10').undated).toContain('nian-huo');
    expect(around('shopify', '2026-01-10').undated).not.toContain('nian-huo');
  });

  it('say where the calendar ends', () => {
    expect(around('jd', '2025-01-01', '2028-12-31').covered).toBe(true);
    expect(around('jd', '2028-12-31', '2029-01-01')).toMatchObject({ covered: false });
    expect(around('jd', 'soon')).toEqual({ events: [], covered: false, undated: [] });
  });

  it('touch the period, and no other of their platform does', () => {
    const platforms = fc.constantFrom('taobao', 'jd', 'douyin', 'amazon', 'shopee', 'weidian');
    const first = dayNumber('2025-01-01') ?? 0;
    many(
      fc.property(platforms, whole(0, 1460), whole(0, 40), (platform, from, length) => {
        const period = { from: isoDay(first + from), to: isoDay(first + from + length) };
        const found = eventsAround(calendar, { platform, period }).events;
        const all = calendar
          .filter(({ scope }) => scope === 'all-shops')
          .filter((one) => one.platforms.includes('all') || one.platforms.includes(platform))
          .flatMap((one) => [2025, 2026, 2027, 2028].flatMap((year) => eventIn(one, year) ?? []));
        const touching = all.filter((event) => {
          const [reach] = reachesOf([event]) ?? [];
          return reach && reach.from <= first + from + length && reach.to >= first + from;
        });
        const names = (list: readonly PromotionEvent[]) =>
          list.map(({ id, start }) => id + start).sort();
        return names(found).join() === names(touching).join();
      }),
    );
  });

  it('leave ordinary weeks in every year, on every platform', () => {
    for (const platform of ['taobao', 'pinduoduo', 'douyin', 'amazon', 'shopee']) {
      for (const year of [2025, 2026, 2027]) {
        const days = Array.from({ length: 365 }, (_, i) =>
          isoDay((dayNumber(`${year}-01-01`) ?? 0) + i),
        );
        const { events } = around(platform, `${year}-01-01`, `${year}-12-31`);
        const reaches = reachesOf(events) ?? [];
        const ordinary = days.filter((day) => isClean(dayNumber(day) ?? 0, reaches));
        expect(ordinary.length).toBeGreaterThan(56);
      }
    }
  });

  it('lay one Spring Festival over another by the lunar day', () => {
    const [thisYear, lastYear] = [2026, 2025].map((year) =>
      eventIn(entry('spring-festival'), year),
    );
    if (!thisYear || !lastYear) throw new Error('no Spring Festival');
    const period = { from: '2026-02-17', to: '2026-02-23' };
    expect(samePromotion({ period, thisYear, lastYear }).value).toEqual({
      from: '2025-01-29',
      to: '2025-02-04',
    });
  });
});
