import { describe, expect, it } from 'vitest';
import { type DueSetting, dueNow } from '../../../lib/learning/due';
import type { Evidence } from '../../../lib/learning/evidence';
import { createLearner } from '../../../lib/learning/replay';
import type { CoreItem } from '../../../lib/learning/types';
import { answer, at, read } from './made-up';

const NAMES = ['buyers', 'visitors', 'clicks', 'orders', 'refunds'];
const ITEMS: readonly CoreItem[] = NAMES.map((id) => ({
  id: `metric/${id}`,
  path: '3.2.3',
  name: { 'zh-CN': id, en: id },
  subject: { metric: id },
}));
const learner = createLearner(ITEMS);

const due = (rows: readonly Evidence[], day: number, more: Partial<DueSetting> = {}) =>
  dueNow(learner.state(learner.replay(rows)), {
    items: ITEMS,
    now: new Date(at(day)),
    day: at(day).slice(0, 10),
    offered: { day: '', items: [], later: [] },
    metricId: null,
    ...more,
  });

const readAll = NAMES.map((id) => read(id, 0));

describe('what may be looked at again', () => {
  it('is nothing before something was read, and nothing on the day it was read', () => {
    expect(due([], 5).items).toEqual([]);
    expect(due([read('buyers', 0)], 0.9).items).toEqual([]);
    expect(due([read('buyers', 0)], 1).items).toEqual(['metric/buyers']);
    expect(due([answer('metric/buyers', 0)], 30).items).toEqual([]);
  });

  it('waits for the day of the schedule', () => {
    const rows = [read('buyers', 0), answer('metric/buyers', 1)];
    expect(due(rows, 4.9).items).toEqual([]);
    expect(due(rows, 5).items).toEqual(['metric/buyers']);
  });

  it('is never more than three, however long one was away', () => {
    expect(due(readAll, 2).items).toHaveLength(3);
    expect(due(readAll, 200).items).toHaveLength(3);
  });

  it('is at most three a day, over all of them', () => {
    const rows = [...readAll, answer('metric/buyers', 2), answer('metric/visitors', 2.1)];
    expect(due(rows, 2.2).items).toHaveLength(1);
    const three = [...rows, answer('metric/clicks', 2.2)];
    expect(due(three, 2.3)).toMatchObject({ items: [], enough: true });
    expect(due(three, 3).items).toEqual(['metric/orders', 'metric/refunds']);
  });

  it('begins with what is nearest to being forgotten; what was never asked comes last', () => {
    const rows = [
      ...readAll.slice(0, 3),
      answer('metric/visitors', 1, { easy: true }),
      answer('metric/buyers', 1, { right: false }),
    ];
    expect(due(rows, 20).items).toEqual(['metric/buyers', 'metric/visitors', 'metric/clicks']);
  });

  it('begins with the strongest after a long pause, until something was answered', () => {
    const rows = [
      ...readAll.slice(0, 3),
      answer('metric/visitors', 1, { easy: true }),
      answer('metric/buyers', 1, { right: false }),
    ];
    const strongest = ['metric/visitors', 'metric/buyers', 'metric/clicks'];
    expect(due(rows, 30.9)).toMatchObject({ back: false });
    expect(due(rows, 31)).toEqual({ items: strongest, enough: false, back: true });
    // Opening a card first is no reason to be met differently.
    const opened = [...rows, read('orders', 40)];
    expect(due(opened, 40.1)).toMatchObject({ items: strongest, back: true });
    expect(due([...opened, answer('metric/visitors', 40.1)], 40.2).back).toBe(false);
  });
});

describe('on a card', () => {
  const on = (metricId: string, items: readonly string[] = [], later: readonly string[] = []) => ({
    metricId,
    offered: { day: at(2).slice(0, 10), items, later },
  });

  it('is that card’s metric, or nothing', () => {
    expect(due(readAll, 2, on('orders')).items).toEqual(['metric/orders']);
    expect(due(readAll, 2, on('roi')).items).toEqual([]);
  });

  it('is offered once a day, three of them in all', () => {
    expect(due(readAll, 2, on('orders', ['metric/orders'])).items).toEqual([]);
    const three = ['metric/buyers', 'metric/visitors', 'metric/clicks'];
    expect(due(readAll, 2, on('orders', three)).items).toEqual([]);
    // Yesterday's offers are over, and whoever asks by themselves was offered nothing.
    expect(due(readAll, 3, on('orders', three)).items).toEqual(['metric/orders']);
    expect(due(readAll, 2, { ...on('', three), metricId: null }).items).toHaveLength(3);
  });

  it('waits a day after 以后再说', () => {
    expect(due(readAll, 2, on('orders', [], ['metric/orders'])).items).toEqual([]);
    expect(due(readAll, 3, on('orders', [], ['metric/orders'])).items).toEqual(['metric/orders']);
  });
});
