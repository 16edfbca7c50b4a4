import { describe, expect, it } from 'vitest';
import {
  dueFollowUps,
  followUpsFrom,
  heardAt,
  nextFollowUp,
} from '../../../lib/coaching/follow-ups';
import { blankGoal } from '../../../lib/coaching/goals';
import { type CaseFacts, lastAgreed, stageLine } from '../../../lib/coaching/stage';
import type { Assessment, Case, Goal, Note, Session } from '../../../lib/coaching/types';

const AT = '2026-11-21T05:00:00.000Z';
const kase = (more: Partial<Case> = {}): Case => ({
  id: 'case',
  nickname: '阿梅',
  caseCode: '',
  city: '',
  trade: '',
  stage: 'intake',
  told: [],
  copyShownOn: '2026-11-21',
  reportReadOn: null,
  openedOn: '2026-11-21',
  closedOn: null,
  closing: null,
  updatedAt: AT,
  ...more,
});
const rated = (kind: Assessment['kind'], done = true): Assessment => ({
  id: `assess-${kind}`,
  kind,
  date: '2026-11-21',
  answers: {},
  lookback: {},
  done,
  updatedAt: AT,
});
const goal: Goal = {
  ...blankGoal('goal-000001', 1, '3.2.3', '2026-11-21', AT),
  title: '看懂付钱的比例',
  ladder: ['没看过', '有人帮', '自己会', '找得出', '改过了'],
};
const looked: Goal = { ...goal, reviews: [{ on: '2026-12-20', now: 0, words: '' }] };
const note = (step: string, more: Partial<Note> = {}): Note => ({
  lines: {
    seen: '',
    strengths: '',
    activities: '',
    help: '',
    teachback: '',
    step,
    resources: '',
    mood: '',
  },
  struck: [],
  lookOn: '2026-12-05',
  nextOn: '2026-12-06',
  readAt: AT,
  ...more,
});
const met = (date: string, one: Note | null): Session => ({
  id: `meeting-${date}`,
  planId: null,
  form: 'one-to-one',
  date,
  startedAt: null,
  minutes: 30,
  stage: 'work',
  paths: [],
  blocksDone: [],
  screenShared: false,
  note: one,
  updatedAt: AT,
});
const NO: CaseFacts = { case: null, consents: [], assessments: [], goals: [], sessions: [] };
const c1 = [{ id: 'C1' as const, given: false }];

describe('the one next thing', () => {
  const steps: readonly (readonly [string, string | null, Partial<CaseFacts>])[] = [
    ['open-case', 'intake', {}],
    ['decide-reading', 'intake', { case: kase({ copyShownOn: null }) }],
    ['show-copy', 'intake', { case: kase({ copyShownOn: null }), consents: c1 }],
    ['assess', 'assessment', { case: kase(), consents: c1 }],
    ['go-on-assessing', 'assessment', { assessments: [rated('start', false)] }],
    ['choose-goal', 'plan', { assessments: [rated('start')] }],
    ['finish-goal', 'plan', { goals: [{ ...goal, title: '' }] }],
    ['meet', 'work', { goals: [goal] }],
    ['finish-note', 'work', { sessions: [met('2026-11-25', note('写三句', { readAt: null }))] }],
    ['review-self', 'review', { sessions: [met('2026-11-25', note('写三句'))] }],
    ['go-on-reviewing', 'review', { assessments: [rated('start'), rated('now', false)] }],
    ['review-goals', 'review', { assessments: [rated('start'), rated('now')] }],
    ['read-report', 'review', { goals: [looked] }],
    ['close', 'closing', { case: kase({ reportReadOn: '2026-12-20' }) }],
    [
      'choose-data',
      'closing',
      { case: kase({ reportReadOn: '2026-12-20', closedOn: '2026-12-20' }) },
    ],
  ];

  it('follows the stages, each step from what was there before', () => {
    let facts = NO;
    const seen = steps.map(([, , more]) => {
      facts = { ...facts, ...more };
      const { now, next } = stageLine(facts);
      return [next?.step, now];
    });
    expect(seen).toEqual(steps.map(([step, now]) => [step, now]));
  });

  it('is none once the merchant chose what becomes of the records', () => {
    const closing = {
      reason: null,
      whatWorked: '',
      whoHelpsNext: '',
      followUps: [],
      dataChoice: 'keep',
    } as const;
    const line = stageLine({ ...NO, case: kase({ closedOn: '2026-12-20', closing }) });
    expect(line).toMatchObject({ now: null, next: null });
    // What was not done is not said to be done.
    expect(line.done).toMatchObject({ assessment: false, work: false, closing: true });
  });

  it('a case that ended early asks for nothing but its own end', () => {
    const line = stageLine({ ...NO, case: kase({ closedOn: '2026-12-20' }) });
    expect(line.next?.step).toBe('choose-data');
  });
});

describe('the step agreed last', () => {
  it('is of the newest meeting that has one, and a struck one counts as none', () => {
    expect(
      lastAgreed([
        met('2026-11-20', note('旧的一步')),
        met('2026-11-28', note('划掉的', { struck: ['step'] })),
        met('2026-11-25', note('写三句回话')),
        met('2026-11-29', null),
      ]),
    ).toEqual({
      step: '写三句回话',
      on: '2026-11-25',
      lookOn: '2026-12-05',
      nextOn: '2026-12-06',
    });
    expect(lastAgreed([])).toBeNull();
  });
});

describe('follow-ups', () => {
  const closing = {
    reason: null,
    whatWorked: '',
    whoHelpsNext: '',
    followUps: followUpsFrom('2026-11-30'),
    dataChoice: 'keep',
  } as const;
  const closed = kase({ closedOn: '2026-11-30', closing });

  it('are reckoned over the ends of months and years', () => {
    expect(followUpsFrom('2026-11-30').map(({ on }) => on)).toEqual(['2026-12-30', '2027-02-28']);
    expect(followUpsFrom('2028-01-31').map(({ on }) => on)).toEqual(['2028-03-01', '2028-04-30']);
  });

  it.each([
    ['2026-12-29', [], '2026-12-30'],
    ['2026-12-30', ['2026-12-30'], '2027-02-28'],
    ['2027-03-01', ['2026-12-30', '2027-02-28'], null],
  ] as const)('on %s', (today, due, next) => {
    expect(dueFollowUps(closed, today).map(({ on }) => on)).toEqual(due);
    expect(nextFollowUp(closed, today)?.on ?? null).toBe(next);
  });

  it('one that was done is due no more, and an open case has none', () => {
    const followUps = heardAt(closing.followUps, 0, '生意稳了', '2026-12-31');
    expect(followUps[0]).toEqual({ on: '2026-12-30', doneOn: '2026-12-31', heard: '生意稳了' });
    expect(followUps[1]).toEqual(closing.followUps[1]);
    const after = { ...closed, closing: { ...closing, followUps } };
    expect(dueFollowUps(after, '2027-01-15')).toEqual([]);
    expect(dueFollowUps({ ...closed, closedOn: null }, '2027-03-01')).toEqual([]);
    expect(dueFollowUps(null, '2027-03-01')).toEqual([]);
  });
});
