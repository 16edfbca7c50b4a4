import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/learning/evidence';
import { createLearner } from '../../../lib/learning/replay';
import vectors from '../../fixtures/maths/vectors.json';
import { answer, at, help, ITEMS, loop, read, row, sheet, tip } from './made-up';

const learner = createLearner(ITEMS);
const stateOf = (rows: readonly Evidence[]) => learner.state(learner.replay(rows));
const money = (rows: readonly Evidence[]) => stateOf(rows).areas['3.1.1'];
const data = (rows: readonly Evidence[]) => stateOf(rows).areas['3.2.3'];

describe('mastery of an item', () => {
  const BREAK_EVEN = 'offer/ad-break-even';
  const asRow = (kind: string, right: boolean, day: number): Evidence => {
    if (kind === 'open')
      return row('offer-read', day, { offer: { id: 'ad-break-even', path: '3.1.1' } });
    if (kind === 'worksheet') return sheet('ad-break-even', day);
    if (kind === 'applied') return tip('ad-break-even', day);
    return answer(BREAK_EVEN, day, { form: kind as 'number', right });
  };

  it.each(vectors.mastery.map(({ seq, trace }) => [seq, trace] as const))(
    '%j gives %j',
    (seq, trace) => {
      const rows = seq.map(([kind, right], day) => asRow(String(kind), Boolean(right), day));
      const found = [0, ...rows.keys()].map(
        (_, to) => stateOf(rows.slice(0, to)).items[BREAK_EVEN],
      );
      for (const [place, item] of found.entries())
        expect(item?.p).toBeCloseTo(trace[place] ?? -1, 4);
    },
  );

  it('counts a telling in own words only where a coach saw it', () => {
    const told = (seenBy: 'coach' | 'self', clear: boolean) =>
      stateOf([
        read('buyers', 0),
        row('teach-back', 1, { teachBack: { item: 'metric/buyers', clear, seenBy } }),
      ]).items['metric/buyers']?.p ?? -1;
    // 0.1925 known, seen once: post = 0.17325 / (0.17325 + 0.08075), then a tenth is learnt.
    expect(told('coach', true)).toBeCloseTo(0.7139, 3);
    expect(told('coach', false)).toBeLessThan(0.1925);
    expect(told('self', true)).toBeCloseTo(0.1925, 6);
  });

  it('does not rise by an example, a step on a card, a practice or a ticked task', () => {
    const rows = [
      sheet('ad-break-even', 0, false),
      row('step-done', 1, { metricId: 'buyers' }),
      row('practice-done', 2, { drill: { id: 'd', help: 0 } }),
      row('rule-task-done', 3),
    ];
    const state = stateOf(rows);
    expect(Object.values(state.items).map(({ p }) => p)).toEqual([0.15, 0.15, 0.15]);
    expect(Object.values(state.areas).map(({ level }) => level)).toEqual(Array(12).fill(0));
    expect(state.rows).toBe(4);
  });
});

describe('levels of an area', () => {
  const understood = [
    row('offer-read', 0, { offer: { id: 'ad-break-even', path: '3.1.1' } }),
    answer('offer/ad-break-even', 1),
    answer('offer/ad-break-even', 2),
  ];
  const used = [...understood, sheet('ad-break-even', 3), tip('elsewhere', 4)];
  const adjusts = [...used, loop('a', 5), loop('b', 6)];

  it.each([
    ['nothing', [], 0],
    ['read', understood.slice(0, 1), 1],
    ['one right answer', understood.slice(0, 2), 1],
    ['two on two days', understood, 2],
    [
      'two on one day',
      [understood[0], answer('offer/ad-break-even', 1), answer('offer/ad-break-even', 1.1)],
      1,
    ],
    [
      'none on own numbers',
      [
        understood[0],
        ...[1, 2, 3, 4].map((day) =>
          answer('offer/ad-break-even', day, { form: 'choice4', own: false }),
        ),
      ],
      1,
    ],
    [
      'mastery that is not there yet',
      [
        understood[0],
        answer('offer/ad-break-even', 1),
        ...[1.1, 1.2, 1.3].map((day) => answer('offer/ad-break-even', day, { right: false })),
        answer('offer/ad-break-even', 2, { form: 'choice4' }),
      ],
      1,
    ],
    ['a sheet and no tip', [...understood, sheet('x', 3)], 2],
    ['a tip and no sheet', [...understood, tip('x', 3)], 2],
    ['a sheet of the example', [...understood, sheet('x', 3, false), tip('x', 4)], 2],
    ['a sheet and a tip', used, 3],
    ['one loop', [...used, loop('a', 5)], 3],
    ['one loop, told twice', [...used, loop('a', 5), loop('a', 6)], 3],
    ['two loops', adjusts, 4],
    ['two loops without a tip', [...understood, sheet('x', 3), loop('a', 5), loop('b', 6)], 2],
    ['help given', [...adjusts, help(7)], 5],
    ['help given and nothing else', [help(7)], 0],
  ] as [string, Evidence[], number][])('%s: %#', (_, rows, level) => {
    expect(money(rows).level).toBe(level);
  });

  it('are reached when the last condition was, wherever the others came', () => {
    expect(money([...adjusts, help(7)]).reachedAt).toEqual([0, 2, 4, 6, 7].map(at));
    // The sheet, the tip, the loops and the help came before the second right answer.
    const late = [
      ...understood.slice(0, 2),
      sheet('x', 1.1),
      tip('x', 1.2),
      loop('a', 1.3),
      loop('b', 1.4),
      help(1.5),
      answer('offer/ad-break-even', 9),
    ];
    expect(money(late)).toMatchObject({ level: 5, reachedAt: [at(0), ...Array(4).fill(at(9))] });
  });

  it('stay when mastery falls', () => {
    const wrong = [3, 4, 5].map((day) => answer('offer/ad-break-even', day, { right: false }));
    const area = money([...understood, ...wrong]);
    expect(area.level).toBe(2);
    expect(area.p).toBeLessThan(0.8);
    expect(stateOf([...understood, ...wrong]).items['offer/ad-break-even']?.level).toBe(2);
  });

  it('ask for the mean of all items of the area, read or not', () => {
    const one = [read('buyers', 0), ...[1, 2, 3].map((day) => answer('metric/buyers', day))];
    expect(data(one).level).toBe(1);
    expect(data(one).p).toBeCloseTo(((stateOf(one).items['metric/buyers']?.p ?? 0) + 0.15) / 2, 9);
    const both = [...one, ...[4, 5, 6].map((day) => answer('metric/visitors', day))];
    expect(data(both).level).toBe(2);
  });

  it('say what the next one asks for', () => {
    const next = (rows: readonly Evidence[]) =>
      money(rows).next.map(({ id, have, need }) => [id, have, need]);
    expect(next([])).toEqual([['card-read', 0, 1]]);
    expect(next(understood.slice(0, 2))).toEqual([
      ['mastery', expect.closeTo(0.7026, 3), 0.8],
      ['right-answers', 1, 2],
      ['right-days', 1, 2],
      ['own-number', 1, 1],
    ]);
    expect(next(understood)).toEqual([
      ['sheet-done', 0, 1],
      ['tip-applied', 0, 1],
    ]);
    expect(next([...used, loop('a', 5)])).toEqual([['loops', 1, 2]]);
    expect(next(adjusts)).toEqual([['help-given', 0, 1]]);
    expect(next([...adjusts, help(7)])).toEqual([]);
  });

  it('begin with an explanation of the path too, though nobody asks about it', () => {
    const rows = [row('offer-read', 0, { offer: { id: 'why-this-works', path: '3.1.1' } })];
    expect(money(rows).level).toBe(1);
    expect(stateOf(rows).items['offer/ad-break-even']?.readAt).toBeNull();
  });

  it('leave the shop’s numbers out of it: a loop counts the same whatever its verdict', () => {
    const up = adjusts.map((one) =>
      one.loop ? { ...one, loop: { ...one.loop, verdict: 'clear-down' as const } } : one,
    );
    expect(money(up)).toEqual(money(adjusts));
  });
});

describe('review cards', () => {
  it('are made by an answer about what was read, and only then', () => {
    const rows = [answer('metric/buyers', 0), read('buyers', 1)];
    expect(stateOf(rows).items['metric/buyers']).toMatchObject({ level: 1, card: null });
    const card = stateOf([...rows, answer('metric/buyers', 2)]).items['metric/buyers']?.card;
    expect(card).toMatchObject({ reviews: 1, lastReview: at(2), due: at(6) });
  });

  it('follow the hint and the wrong answer', () => {
    const due = (more: Parameters<typeof answer>[2]) =>
      stateOf([read('buyers', 0), answer('metric/buyers', 1, more)]).items['metric/buyers']?.card
        ?.due;
    expect(due({ right: false })).toBe(at(2));
    expect(due({ hint: true })).toBe(at(3));
    expect(due({ easy: true })).toBe(at(17));
  });
});
