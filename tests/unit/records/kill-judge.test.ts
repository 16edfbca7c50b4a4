import { describe, expect, it } from 'vitest';
import { type Dump, faultsOf } from '../../kill/judge';
import { IMPORT_ROWS, RULE } from '../../kill/writer';

const TAG = 'kill-1-0';
const evidence = (id: string, more: object = {}) => ({
  id,
  kind: 'card-read',
  metricId: 'visitors',
  platform: 'taobao',
  language: 'zh-CN',
  visibleMs: 5000,
  at: '2026-10-01T00:00:00.000Z',
  ...more,
});
const task = (n: number) =>
  evidence(`rule-task-done|${RULE}|${n}`, {
    kind: 'rule-task-done',
    rule: { id: RULE, task: `${TAG}-t-${n}`, path: '3.3.2' },
  });
const mark = (...tasks: number[]) => ({
  id: RULE,
  seenAt: null,
  tasks: Object.fromEntries(tasks.map((n) => [`${TAG}-t-${n}`, '2026-10-01T00:00:00.000Z'])),
  snoozedUntil: null,
  mutedAt: null,
  changedAt: '2026-10-01T00:00:00.000Z',
});
const sheet = (id: string, first: string, last: string) => ({
  id,
  offerId: 'who-does-what',
  path: '',
  raw: { first, filler: 'x'.repeat(3000), last },
  state: 'draft',
  createdAt: '2026-10-01T00:00:00.000Z',
  updatedAt: '2026-10-01T00:00:00.000Z',
});
const cost = (id: string) => ({
  id,
  name: 'basket',
  price: 1,
  unitCost: null,
  feeRate: null,
  shipping: null,
  packing: null,
  refundShare: null,
  refundLoss: null,
  currency: 'CNY',
  at: '2026-10-01T00:00:00.000Z',
});
const list = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

const whole: Dump = {
  evidence: [
    evidence(`${TAG}-e-0`),
    task(0),
    ...list(IMPORT_ROWS.evidence, (at) => evidence(`${TAG}-i-0-e-${at}`)),
  ],
  worksheets: [
    sheet(`${TAG}-sheet`, '3', '3'),
    ...list(IMPORT_ROWS.worksheets, (at) => sheet(`${TAG}-i-0-w-${at}`, '0', '0')),
  ],
  costs: list(IMPORT_ROWS.costs, (at) => cost(`${TAG}-i-0-c-${at}`)),
  ruleAlerts: [mark(0)],
};
const acks = ['evidence 0', 'sheet 2', 'sheet 3', 'rule 0', 'import 0'];
const faults = (change: Dump, told = acks) => faultsOf({ ...whole, ...change }, TAG, told);

describe('what a kill may not do', () => {
  it('finds nothing where all is well', () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[string, Dump, string[]?]>([
    ['lost: evidence 9', {}, [...acks, 'evidence 9']],
    ['lost: sheet 4, is 3', {}, [...acks, 'sheet 4']],
    ['lost: change 0', {}, [...acks, 'change 0']],
    ['lost: task 7', {}, [...acks, 'rule 7']],
    ['lost: import 1', {}, [...acks, 'import 1']],
    ['a sheet of two strokes', { worksheets: [sheet(`${TAG}-sheet`, '3', '4')] }],
    [`ticked without evidence: ${TAG}-t-1`, { ruleAlerts: [mark(0, 1)] }],
    [`evidence without a tick: ${TAG}-t-0`, { ruleAlerts: [] }],
    ['import 0 in part: 30 of 40', { costs: [] }],
    ['a broken row in costs', { costs: [...(whole.costs ?? []), { id: 'half-a-row' }] }],
    ['a store nobody knows: other', { other: [] }],
  ])('tells: %s', (fault, change, told) => {
    expect(faults(change, told).join('\n')).toContain(fault);
  });
});
