import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../lib/offers/types';
import type { Path } from '../../../lib/paths/types';
import { addDays } from '../../../lib/shared/days';
import { chooseTip } from '../../../lib/tips/choose';
import { answered, freshMark, LIMITS, mayShow, shownOn } from '../../../lib/tips/limits';
import type { TipContext, TipMark } from '../../../lib/tips/types';

const at = (day: string, hour = 10) => `${day}T${String(hour).padStart(2, '0')}:00:00`;
const local = (text: string) => ({ 'zh-CN': text, en: text });

describe('one tip', () => {
  it('is silent for 30 days after two times 不适合我, and off after three', () => {
    let mark = freshMark('3.1.1/a');
    mark = answered(mark, 'not-me', at('2026-03-01'));
    expect(mayShow(mark, '2026-03-02')).toBe(true);
    mark = answered(mark, 'not-me', at('2026-03-02'));
    expect(mayShow(mark, '2026-03-31')).toBe(false);
    expect(mayShow(mark, '2026-04-01')).toBe(true);
    mark = answered(mark, 'not-me', at('2026-04-01'));
    expect(mayShow(mark, '2027-04-01')).toBe(false);
    expect(mayShow(answered(mark, 'on-again', at('2027-04-01')), '2027-04-01')).toBe(true);
  });

  it('waits after 以后再说, and does not come twice in a week', () => {
    const later = answered(freshMark('a'), 'later', at('2026-03-01'));
    expect(mayShow(later, '2026-03-04')).toBe(false);
    expect(mayShow(later, '2026-03-05')).toBe(true);
    const shown = answered(freshMark('a'), 'shown', at('2026-03-01'));
    expect(mayShow(shown, '2026-03-07')).toBe(false);
    expect(mayShow(shown, '2026-03-08')).toBe(true);
  });
});

const path = (id: Path['id'], area: number): Path =>
  ({
    id,
    area,
    name: local(id),
    signals: ['a', 'b', 'c'].map((signal) => ({
      id: signal,
      when: 'page-opened',
      args: { kind: 'trade' },
      say: local(`${id} ${signal}`),
      offer: 'sum',
    })),
  }) as unknown as Path;
const PATHS = [path('3.1.1', 1), path('3.1.2', 2), path('3.1.3', 3)];
const OFFERS = new Map([
  ['sum', { id: 'sum', kind: 'calculator', title: local('算') } as unknown as Offer],
]);
const context = (day: string, hour: number, pageKind = 'trade'): TipContext => ({
  day,
  hour,
  pageKind,
  metrics: new Map(),
  firstVisitOfDay: false,
  breakEven: null,
  highestClick: null,
  ruleDays: null,
  promotionDays: null,
  afterPromotion: false,
  events: new Set(),
  finished: new Set(),
});
const setting = (marks: readonly TipMark[], pathsOff: readonly Path['id'][] = []) => ({
  paths: PATHS,
  offers: OFFERS,
  marks,
  pathsOff,
  language: 'zh-CN' as const,
});

describe('over 60 days, twelve page views a day', () => {
  const marks = new Map<string, TipMark>();
  const days: number[] = [];
  let step = 0;
  for (let day = '2026-01-01'; day < addDays('2026-01-01', 60); day = addDays(day, 1)) {
    for (let hour = 6; hour < 24; hour += 1) {
      const before = shownOn([...marks.values()], day);
      const tip = chooseTip(context(day, hour), setting([...marks.values()]));
      if (hour < 8 || hour >= 21 || before >= 3) expect(tip, `${day} ${hour}`).toBeNull();
      if (!tip) continue;
      const mark = marks.get(tip.id) ?? freshMark(tip.id);
      expect(mayShow(mark, day)).toBe(true);
      // Every answer in its turn.
      const answer = (['done', 'later', 'not-me', null] as const)[step++ % 4] ?? null;
      let next = answered(mark, 'shown', at(day, hour));
      if (answer) next = answered(next, answer, at(day, hour));
      marks.set(tip.id, next);
    }
    days.push(shownOn([...marks.values()], day));
  }

  it('at most three are shown a day, and some are', () => {
    expect(Math.max(...days)).toBe(LIMITS.perDay);
    expect(days.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(20);
  });

  it('none comes back within its week', () => {
    for (const { shown } of marks.values())
      shown.slice(1).forEach((time, index) => {
        const before = shown[index] as string;
        expect(time.slice(0, 10) >= addDays(before.slice(0, 10), LIMITS.againDays)).toBe(true);
      });
  });

  it('none was shown within 30 days of its second 不适合我, or after its third', () => {
    for (const { shown, dismissed } of marks.values()) {
      const [, second, third] = dismissed;
      for (const time of shown) {
        if (second && time > second)
          expect(time.slice(0, 10) >= addDays(second.slice(0, 10), LIMITS.silentDays)).toBe(true);
        if (third) expect(time <= third).toBe(true);
      }
    }
  });
});

describe('nothing is said', () => {
  it.each(['live', 'customer-service'])('on a page of kind %s', (kind) => {
    const one = { ...PATHS[0], signals: PATHS[0]?.signals.map((s) => ({ ...s, args: { kind } })) };
    const found = chooseTip(context('2026-03-01', 10, kind), {
      ...setting([]),
      paths: [one as Path],
    });
    expect(found).toBeNull();
  });

  it('of a path that is switched off', () => {
    const off = ['3.1.1', '3.1.2', '3.1.3'] as const;
    expect(chooseTip(context('2026-03-01', 10), setting([], off))).toBeNull();
    expect(chooseTip(context('2026-03-01', 10), setting([], ['3.1.1']))?.path).toBe('3.1.2');
  });

  it('that would earn the platform money, without the sum that checks it', () => {
    const paths = [
      {
        ...PATHS[0],
        signals: [{ ...PATHS[0]?.signals[0], platformGains: true, offer: 'reading' }],
      } as Path,
    ];
    const reading = { id: 'reading', kind: 'explanation', title: local('读') } as unknown as Offer;
    const offers = new Map([...OFFERS, ['reading', reading]]);
    expect(chooseTip(context('2026-03-01', 10), { ...setting([]), paths, offers })).toBeNull();
  });
});
