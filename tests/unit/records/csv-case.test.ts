import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { blankGoal, withReview } from '../../../lib/coaching/goals';
import type { Assessment, Case } from '../../../lib/coaching/types';
import { PATH_IDS } from '../../../lib/paths/types';
import { assessmentsCsv, casesCsv, goalsCsv } from '../../../lib/records/csv-case-files';

const cells = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd()).data;
const AT = '2026-11-21T05:00:00.000Z';
const one: Case = {
  id: 'case',
  nickname: '=阿梅',
  caseCode: '',
  city: '义乌',
  trade: '点心',
  stage: 'review',
  told: [],
  copyShownOn: null,
  reportReadOn: null,
  openedOn: '2026-11-20',
  closedOn: null,
  closing: null,
  updatedAt: AT,
};

describe('cases.csv', () => {
  it('names the merchant only where the agency has no number', () => {
    const head = 'schema caseCode nickname city trade stage openedOn closedOn closeReason';
    expect(cells(casesCsv(one).csv)).toEqual([
      head.split(' '),
      ['dongdian-1', '', "'=阿梅", '义乌', '点心', 'review', '2026-11-20', '', ''],
    ]);
    expect(cells(casesCsv({ ...one, caseCode: 'A-017' }).csv)[1]?.slice(1, 3)).toEqual([
      'A-017',
      '',
    ]);
    expect(casesCsv(null).rows).toBe(0);
  });
});

describe('assessments.csv', () => {
  it('has a row for each filling in, one more for the looking back, and blanks for what was passed', () => {
    const row = (value: 1 | 4 | null): Assessment['answers'] => ({ '3.1.1': value, '3.4.3': 2 });
    const all: Assessment[] = [
      {
        id: 'b',
        kind: 'now',
        date: '2026-12-20',
        answers: row(4),
        lookback: row(1),
        done: true,
        updatedAt: AT,
      },
      {
        id: 'a',
        kind: 'start',
        date: '2026-11-20',
        answers: row(null),
        lookback: {},
        done: true,
        updatedAt: AT,
      },
    ];
    const [head = [], ...rows] = cells(assessmentsCsv({ ...one, caseCode: 'A-017' }, all).csv);
    expect(head).toEqual([
      'schema',
      'caseCode',
      'date',
      'kind',
      ...PATH_IDS.map((_, n) => `i${n + 1}`),
    ]);
    expect(rows.map((line) => [line[1], line[2], line[3], line[4], line[5], line[15]])).toEqual([
      ['A-017', '2026-11-20', 'start', '', '', '2'],
      ['A-017', '2026-12-20', 'now', '4', '', '2'],
      ['A-017', '2026-12-20', 'lookback', '1', '', '2'],
    ]);
  });
});

describe('goals.csv', () => {
  it('has each goal where it stands, and T of all of them', () => {
    const goal = (no: 1 | 2) => ({
      ...blankGoal(`goal-00000${no}`, no, '3.2.3', '2026-11-21', AT),
      title: `目标${no}`,
      ladder: ['a', 'b', 'c', 'd', 'e'] as const,
    });
    const first = withReview(goal(1), { on: '2026-12-20', now: 1, words: '' }, AT);
    const [head = [], ...rows] = cells(goalsCsv(one, [goal(2), first]).csv);
    expect(head.slice(1)).toEqual(
      'caseCode goalNo area path text weight start expectedOn now T'.split(' '),
    );
    expect(rows.map((line) => line.slice(2))).toEqual([
      ['1', '6', '3.2.3', '目标1 · c', '2', '-1', '2027-01-30', '1', '50'],
      ['2', '6', '3.2.3', '目标2 · c', '2', '-1', '2027-01-30', '-1', '50'],
    ]);
    expect(goalsCsv(one, []).rows).toBe(0);
  });
});
