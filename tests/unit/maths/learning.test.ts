import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalAttainment } from '../../../lib/maths/goal-attainment';
import { areaMastery, itemMastery, type MasteryEvidence } from '../../../lib/maths/mastery';
import { EVIDENCE } from '../../../lib/maths/mastery-parameters';
import { ruleDays } from '../../../lib/maths/rule-days';
import { isoDay } from '../../../lib/shared/days';
import { alike, fraction, many, whole } from './many';

describe('goals', () => {
  const goals = fc.array(fc.record({ reached: whole(-2, 2), weight: whole(1, 3) }), {
    minLength: 1,
    maxLength: 3,
  });

  it('lie as far above fifty as their opposite below', () => {
    many(
      fc.property(goals, (list) => {
        const opposite = list.map(({ reached, weight }) => ({ reached: -reached, weight }));
        const [there, back] = [
          goalAttainment({ goals: list }),
          goalAttainment({ goals: opposite }),
        ];
        return alike((there.value ?? 0) + (back.value ?? 0), 100);
      }),
    );
  });

  it('do not care for their order, nor for weights that are all twice as large', () => {
    many(
      fc.property(goals, (list) => {
        const value = (inputs: typeof list) => goalAttainment({ goals: inputs }).value ?? 0;
        const even = list.map((goal) => ({ ...goal, weight: 1 }));
        const heavy = even.map((goal) => ({ ...goal, weight: 2 }));
        return alike(value(list), value(list.toReversed())) && alike(value(even), value(heavy));
      }),
    );
  });

  it('rise with every step, and stay between the ends of the ladder', () => {
    many(
      fc.property(goals, whole(0, 2), (list, which) => {
        const { value, verdict, n } = goalAttainment({ goals: list });
        const raised = list.map((goal, at) =>
          at === which % list.length ? { ...goal, reached: Math.min(2, goal.reached + 1) } : goal,
        );
        const score = value ?? Number.NaN;
        const side = score > 50 + 1e-9 ? 'above' : score < 50 - 1e-9 ? 'below' : 'as';
        return (
          (goalAttainment({ goals: raised }).value ?? 0) >= score &&
          // One goal fully reached is 50 + 20; several together go at most √3 as far.
          Math.abs(score - 50) <= 20 * Math.sqrt(3) &&
          verdict === `${side}-expected` &&
          n === list.length
        );
      }),
    );
  });

  it('of one goal are ten points a step', () => {
    expect(goalAttainment({ goals: [{ reached: 2, weight: 3 }] }).value).toBeCloseTo(70, 12);
  });

  const goal = { reached: 0, weight: 1 };

  it('more than three are told', () => {
    expect(goalAttainment({ goals: [goal, goal, goal, goal] }).cautions).toEqual(['many-goals']);
  });

  it.each([
    ['none', [], 'nothing-counted'],
    ['a step beyond the ladder', [{ reached: 3, weight: 1 }], 'out-of-range'],
    ['half a step', [{ reached: 0.5, weight: 1 }], 'not-whole'],
    ['a weight of nothing', [{ reached: 1, weight: 0 }], 'nothing-counted'],
    ['a weight of four', [{ reached: 1, weight: 4 }], 'out-of-range'],
    ['a blank', [{ reached: null, weight: 1 }], 'missing-input'],
  ])('are refused with %s', (_, list, why) => {
    expect(goalAttainment({ goals: list }).cautions).toEqual([why]);
  });
});

describe('mastery', () => {
  const kinds = Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[];
  const piece = fc.record({
    kind: fc.constantFrom<MasteryEvidence>('open', ...kinds),
    right: fc.boolean(),
  });
  const history = fc.array(piece, { maxLength: 30 });
  const p = (evidence: { kind: MasteryEvidence; right: boolean }[]) =>
    itemMastery({ evidence }).value?.p ?? Number.NaN;

  it('stays between 0.01 and 0.99', () => {
    many(
      fc.property(history, (evidence) => {
        const { value, n } = itemMastery({ evidence });
        return (
          value !== null &&
          value.trace.length === evidence.length + 1 &&
          value.trace.every((each) => each >= 0.01 && each <= 0.99) &&
          n === evidence.filter(({ kind }) => kind !== 'open').length
        );
      }),
    );
  });

  it('never falls by a right answer, and is never lower than with a wrong one', () => {
    many(
      fc.property(history, fc.constantFrom(...kinds), (evidence, kind) => {
        const [right, wrong] = [true, false].map((is) => p([...evidence, { kind, right: is }]));
        const now = p(evidence);
        return (right ?? 0) >= now && (right ?? 0) >= (wrong ?? 1);
      }),
    );
  });

  it('is no lower later where more was right before', () => {
    many(
      fc.property(history, whole(0, 29), (evidence, which) => {
        const better = evidence.map((one, at) => (at === which ? { ...one, right: true } : one));
        const trace = itemMastery({ evidence }).value?.trace ?? [];
        const higher = itemMastery({ evidence: better }).value?.trace ?? [];
        return trace.every((each, at) => (higher[at] ?? 0) >= each - 1e-12);
      }),
    );
  });

  it('is moved by the first opening alone', () => {
    many(
      fc.property(history, (evidence) => {
        const opened = [...evidence, { kind: 'open' as const, right: true }];
        const seen = evidence.some(({ kind }) => kind === 'open');
        return seen ? p(opened) === p(evidence) : p(opened) >= p(evidence);
      }),
    );
  });

  it('of reading alone is never understanding', () => {
    const { verdict, value } = itemMastery({ evidence: [{ kind: 'open', right: true }] });
    expect([verdict, value?.p]).toEqual(['not-yet', 0.1925]);
  });

  it('of an area is the mean of its items', () => {
    many(
      fc.property(fc.array(fraction(), { minLength: 1, maxLength: 12 }), (items) => {
        const { value, verdict, n } = areaMastery({ items });
        if (value === null || n !== items.length) return false;
        return (
          value >= Math.min(...items) - 1e-12 &&
          value <= Math.max(...items) + 1e-12 &&
          (verdict === 'understood') === value >= 0.8
        );
      }),
    );
    expect(areaMastery({ items: [0.7, 0.9] })).toMatchObject({ value: 0.8, verdict: 'understood' });
  });

  it('refuses what it does not know', () => {
    const later = { kind: 'dreamt' as MasteryEvidence, right: true };
    expect(itemMastery({ evidence: [later] }).cautions).toEqual(['unknown-kind']);
    const own = { kind: 'toString' as MasteryEvidence, right: true };
    expect(itemMastery({ evidence: [own] }).cautions).toEqual(['unknown-kind']);
    expect(areaMastery({ items: [] }).cautions).toEqual(['nothing-counted']);
    expect(areaMastery({ items: [1.2] }).cautions).toEqual(['not-a-share']);
    expect(areaMastery({ items: [null] }).cautions).toEqual(['missing-input']);
  });
});

describe('days of a rule', () => {
  it('spread the minutes over the days that are left', () => {
    const day = whole(20_000, 20_400);
    many(
      fc.property(day, day, day, whole(0, 600), (published, starts, today, minutes) => {
        const { value, verdict, cautions } = ruleDays({
          published: isoDay(published),
          starts: isoDay(starts),
          today: isoDay(today),
          minutes,
        });
        if (!value || value.notice !== starts - published) return false;
        if (cautions.includes('short-notice') !== value.notice < 7) return false;
        if (today >= starts)
          return value.left === 0 && value.perDay === null && verdict === 'started';
        return value.left === starts - today && alike((value.perDay ?? -1) * value.left, minutes);
      }),
    );
  });

  const rule = { published: '2026-03-01', starts: '2026-03-08', today: '2026-03-02', minutes: 30 };

  it('are short under seven', () => {
    expect(ruleDays(rule).cautions).toEqual([]);
    expect(ruleDays({ ...rule, starts: '2026-03-07' }).cautions).toEqual(['short-notice']);
    expect(ruleDays({ ...rule, starts: '2026-02-20' }).cautions).toEqual([
      'short-notice',
      'starts-before-notice',
    ]);
  });

  it.each([
    ['a bad date', { starts: '2026-02-30' }, 'bad-date'],
    ['blank minutes', { minutes: null }, 'missing-input'],
    ['minutes below zero', { minutes: -5 }, 'negative'],
  ])('are refused with %s', (_, over, why) => {
    expect(ruleDays({ ...rule, ...over }).cautions).toEqual([why]);
  });
});
