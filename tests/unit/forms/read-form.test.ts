import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../lib/forms/read-form';
import { readNumber } from '../../../lib/forms/read-number';
import type { FieldSpec, NumberSpec, NumberUnit } from '../../../lib/forms/types';

const label = { 'zh-CN': '数', en: 'Number' };
const spec = (unit: NumberUnit, more: Partial<NumberSpec> = {}): NumberSpec => ({
  kind: 'number',
  id: 'n',
  label,
  unit,
  ...more,
});

describe('a number as people write it', () => {
  it.each([
    ['12', 'count', 12],
    ['１２', 'count', 12],
    ['1,200.50', 'money', 1200.5],
    ['¥12', 'money', 12],
    ['￥1.2万', 'money', 12000],
    ['12 元', 'money', 12],
    ['30%', 'share', 0.3],
    ['5.1', 'share', 0.051],
    ['2.6倍', 'times', 2.6],
    ['3个月', 'months', 3],
    ['1.5 小时', 'hours', 1.5],
    ['-0', 'money', 0],
    ['', 'money', null],
    ['   ', 'count', null],
    ['abc', 'money', 'not-a-number'],
    ['1e308', 'money', 'not-a-number'],
    ['1,2,3', 'money', 'not-a-number'],
    ['12 13', 'money', 1213],
    ['-5', 'money', 'negative'],
    ['2.5', 'count', 'not-whole'],
    ['101', 'share', 'over-hundred'],
    ['99999999999', 'money', 'too-much'],
    ['<b>1</b>', 'money', 'not-a-number'],
    ['约 12', 'money', 'not-a-number'],
    ['12-15', 'money', 'not-a-number'],
  ] as const)('%s as %s', (text, unit, read) => {
    expect(readNumber(text, spec(unit))).toBe(read);
  });

  it('keeps its limits', () => {
    expect(readNumber('0', spec('money', { least: 1 }))).toBe('too-small');
    expect(readNumber('6', spec('score', { most: 5 }))).toBe('too-much');
    expect(readNumber('150', spec('share', { most: 2 }))).toBe(1.5);
  });

  it('gives a finite number, nothing, or a reason for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readNumber(text, spec('money'));
        if (typeof read === 'number') expect(Number.isFinite(read)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const FIELDS: readonly FieldSpec[] = [
  { kind: 'text', id: 'name', label, most: 4 },
  { kind: 'number', id: 'spend', label, unit: 'money', optional: true },
  { kind: 'choice', id: 'trade', label, options: [{ id: 'food', label }] },
  {
    kind: 'choices',
    id: 'days',
    label,
    most: 1,
    options: [
      { id: 'mo', label },
      { id: 'tu', label },
    ],
  },
  { kind: 'date', id: 'on', label, optional: true },
  {
    kind: 'rows',
    id: 'ways',
    label,
    row: label,
    least: 1,
    most: 2,
    cells: [
      { kind: 'text', id: 'way', label, most: 10 },
      { kind: 'number', id: 'people', label, unit: 'count' },
    ],
  },
];

describe('a form', () => {
  it('finds every problem and every hole in one go, by place', () => {
    const { problems, missing } = readForm(FIELDS, {
      name: '太长的名字',
      spend: 'x',
      trade: 'cars',
      days: ['mo', 'tu', 'mo'],
      on: '2026-02-30',
      ways: [
        { way: '搜索', people: '' },
        { way: '', people: '' },
        { way: '', people: '2.5' },
      ],
    });
    expect(problems).toEqual({
      name: 'too-long',
      spend: 'not-a-number',
      trade: 'not-offered',
      days: 'too-many',
      on: 'no-date',
      'ways.2.people': 'not-whole',
    });
    expect(missing).toEqual(['ways.0.people', 'ways.2.way']);
  });

  it('leaves out blank rows and keeps the place of the others', () => {
    const { answers, missing } = readForm(FIELDS, {
      name: '店',
      trade: 'food',
      days: ['tu'],
      ways: [{}, { way: '直播', people: '12' }],
    });
    expect(missing).toEqual([]);
    const [row] = answers.rows('ways');
    expect([row?.text('way'), row?.number('people'), row?.at]).toEqual(['直播', 12, 1]);
    expect(answers.number('spend')).toBeNull();
    expect(answers.choices('days')).toEqual(['tu']);
    expect(() => answers.text('nothing')).toThrow();
  });

  it('reads what other hands wrote as blank', () => {
    const foreign = { name: ['a'], trade: 3, ways: 'no', days: { mo: 1 } } as never;
    const { problems, missing } = readForm(FIELDS, foreign);
    expect(problems).toEqual({});
    expect(missing).toEqual(['name', 'trade', 'days', 'ways']);
  });
});
