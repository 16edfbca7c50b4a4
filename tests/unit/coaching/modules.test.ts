import { describe, expect, it } from 'vitest';
import {
  MOST_ANSWERS,
  type ModuleMark,
  noMark,
  withAnswer,
  withRead,
} from '../../../lib/coaching/modules/mark';
import { nextCheck } from '../../../lib/coaching/modules/next-check';
import { hashOfPlace } from '../../../lib/coaching/modules/place';

const CHECKS = ['a', 'b', 'c'];
const NOW = new Date('2026-11-22T10:00:00.000Z');
const ago = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();
let serial = 0;
const answered = (mark: ModuleMark, check: string, right: boolean, minutes: number): ModuleMark => {
  serial += 1;
  return withAnswer(
    mark,
    { id: `answer-${serial}`, check, right, at: ago(minutes) },
    CHECKS,
    '2026-11-22',
  );
};

describe('how far one came', () => {
  it('a section is read once', () => {
    const once = withRead(noMark('m'), 's', ago(5));
    expect(once).toMatchObject({ read: ['s'], updatedAt: ago(5) });
    expect(withRead(once, 's', ago(1))).toBe(once);
  });

  it('an answer that is sent twice counts once', () => {
    const answer = { id: 'same-answer', check: 'a', right: true, at: ago(5) };
    const once = withAnswer(noMark('m'), answer, CHECKS, '2026-11-22');
    expect(withAnswer(once, answer, CHECKS, '2026-11-23')).toBe(once);
  });

  it('is done when every check was right once, and stays done', () => {
    let mark = answered(noMark('m'), 'a', true, 60);
    mark = answered(mark, 'b', false, 50);
    mark = answered(mark, 'c', true, 40);
    expect(mark.doneOn).toBeNull();
    mark = answered(mark, 'b', true, 5);
    expect(mark.doneOn).toBe('2026-11-22');
    expect(answered(mark, 'a', false, 1).doneOn).toBe('2026-11-22');
  });

  it('is not done without checks', () => {
    const answer = { id: 'some-answer', check: 'a', right: true, at: ago(5) };
    expect(withAnswer(noMark('m'), answer, [], '2026-11-22').doneOn).toBeNull();
  });

  it('keeps first right answers and the newest when there are too many', () => {
    let mark = answered(noMark('m'), 'a', true, 5000);
    for (let at = 0; at < MOST_ANSWERS + 20; at += 1) mark = answered(mark, 'b', false, 4000 - at);
    expect(mark.answers).toHaveLength(MOST_ANSWERS);
    expect(mark.answers[0]).toMatchObject({ check: 'a', right: true });
    expect(mark.answers.at(-1)?.at).toBe(ago(4000 - MOST_ANSWERS - 19));
  });
});

describe('which check comes next', () => {
  it('begins with the first', () => {
    expect(nextCheck(CHECKS, noMark('m'), NOW)).toEqual({ check: 'a', why: 'new', soon: false });
    expect(nextCheck([], noMark('m'), NOW)).toBeNull();
  });

  it('leaves one alone whose explanation was read a moment ago', () => {
    const mark = answered(noMark('m'), 'a', false, 2);
    expect(nextCheck(CHECKS, mark, NOW)).toMatchObject({ check: 'b', why: 'new' });
  });

  it('puts those first that were not right before, the longest ago first', () => {
    let mark = answered(noMark('m'), 'b', false, 60);
    mark = answered(mark, 'a', false, 30);
    expect(nextCheck(CHECKS, mark, NOW)).toEqual({ check: 'b', why: 'again', soon: false });
    expect(nextCheck(CHECKS, answered(mark, 'b', true, 1), NOW)).toMatchObject({ check: 'a' });
  });

  it('says that it is soon where nothing else is left', () => {
    let mark = answered(noMark('m'), 'a', true, 5);
    mark = answered(mark, 'b', true, 4);
    mark = answered(mark, 'c', false, 3);
    expect(nextCheck(CHECKS, mark, NOW)).toEqual({ check: 'c', why: 'again', soon: true });
  });

  it('takes the oldest once all were right', () => {
    let mark = answered(noMark('m'), 'b', true, 50);
    mark = answered(mark, 'a', true, 40);
    mark = answered(mark, 'c', true, 30);
    expect(nextCheck(CHECKS, mark, NOW)).toEqual({ check: 'b', why: 'review', soon: false });
  });
});

it('places are told as the pages read them', () => {
  const at = { trade: 'food', look: 'taobao', page: 'ads' } as const;
  expect(hashOfPlace({ page: 'demo', at })).toBe('#food/taobao/ads');
  expect(hashOfPlace({ page: 'demo', at, drill: 'read-ads' })).toBe(
    '#food/taobao/ads?drill=read-ads',
  );
  expect(hashOfPlace({ page: 'dictionary', metric: 'visitors' })).toBe('#/metric/visitors');
  expect(hashOfPlace({ page: 'learn', offer: 'what-if' })).toBe('#/offer/what-if');
  expect(hashOfPlace({ page: 'coach', view: 'group' })).toBe('#/group');
  expect(hashOfPlace({ page: 'options' })).toBe('');
});
