import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../lib/coaching/group/facts';
import {
  attendanceCsv,
  groupCsv,
  groupJson,
  groupMarkdown,
  tellTables,
} from '../../../lib/coaching/group/files';
import { makeReport } from '../../../lib/coaching/group/make';
import type { Group, MemberFacts } from '../../../lib/coaching/group/types';
import { buildReport, openedOn, type ReportRows } from '../../../lib/coaching/report/build';
import { reportCsv, reportJson, reportMarkdown } from '../../../lib/coaching/report/files';
import { readReport } from '../../../lib/coaching/report/schema';
import { reportWindows } from '../../../lib/coaching/report/shop-numbers';
import type { OutcomeReport } from '../../../lib/coaching/report/types';
import { EMPTY_NOTE } from '../../../lib/coaching/session/note';
import type { Case, Goal, Session } from '../../../lib/coaching/types';
import type { Series } from '../../../lib/history/types';
import { coreItems } from '../../../lib/learning/core-items';
import type { Evidence } from '../../../lib/learning/evidence';
import { createLearner } from '../../../lib/learning/replay';
import type { Metric } from '../../../lib/metrics/types';
import { PATH_IDS } from '../../../lib/paths/types';
import { addDays } from '../../../lib/shared/days';

const NOW = new Date('2026-11-22T04:00:00.000Z');
const learner = createLearner(coreItems);
const opened: Case = {
  id: 'case',
  nickname: '阿梅',
  caseCode: 'C-001',
  city: '330100',
  trade: 'food',
  stage: 'review',
  openedOn: '2026-09-01',
  closedOn: null,
  closing: {
    reason: 'goals-met',
    whatWorked: '一起看数',
    whoHelpsNext: '',
    followUps: [],
    dataChoice: 'keep',
  },
  told: [],
  copyShownOn: null,
  reportReadOn: null,
  updatedAt: '2026-09-01T02:00:00.000Z',
};
const goal = (no: 1 | 2 | 3, now: -1 | 0 | 1, weight: 1 | 2 | 3): Goal => ({
  id: `g${no}`,
  no,
  path: '3.2.3',
  title: `目标 ${no}`,
  ladder: ['a', 'b', 'c', 'd', 'e'],
  weight,
  start: -1,
  expectedOn: '2026-12-01',
  reviews: [
    { on: '2026-10-01', now: -1, words: '' },
    { on: '2026-11-01', now, words: '会看了' },
  ],
  updatedAt: '2026-11-01T02:00:00.000Z',
});
const session = (id: string, date: string, read: boolean): Session => ({
  id,
  planId: 'one-30',
  form: 'one-to-one',
  date,
  startedAt: null,
  minutes: 30,
  stage: 'work',
  paths: [],
  blocksDone: [],
  screenShared: false,
  note: {
    ...EMPTY_NOTE,
    lines: { ...EMPTY_NOTE.lines, step: `一步 ${id}`, resources: 'card:a\ncard:b' },
    readAt: read ? `${date}T04:00:00.000Z` : null,
  },
  updatedAt: `${date}T04:00:00.000Z`,
});
const evidence = (id: string, at: string, change: Partial<Evidence>): Evidence => ({
  id,
  kind: 'card-read',
  metricId: '',
  platform: '',
  language: 'zh-CN',
  visibleMs: 6000,
  at,
  ...change,
});
const answers = (value: 1 | 2 | 3 | 4 | 5) =>
  Object.fromEntries(PATH_IDS.map((id) => [id, value])) as Record<string, typeof value>;
const first = coreItems.find(({ subject }) => 'metric' in subject);
const firstMetric = first && 'metric' in first.subject ? first.subject.metric : '';
const rows: ReportRows = {
  case: opened,
  goals: [goal(2, 1, 1), goal(1, 0, 2)],
  assessments: [
    {
      id: 'a',
      kind: 'start',
      date: '2026-09-01',
      answers: answers(3),
      lookback: {},
      done: true,
      updatedAt: '',
    },
    {
      id: 'b',
      kind: 'now',
      date: '2026-11-20',
      answers: { ...answers(4), '3.1.1': 3, '3.1.2': 2, '3.1.3': null },
      lookback: answers(2),
      done: true,
      updatedAt: '',
    },
  ],
  sessions: [
    session('s1', '2026-09-10', true),
    session('s2', '2026-10-10', true),
    session('s3', '2026-11-10', false),
  ],
  evidence: [
    evidence('e1', '2026-08-01T04:00:00.000Z', {
      kind: 'practice-done',
      drill: { id: 'd', help: 0 },
    }),
    evidence('e2', '2026-09-11T04:00:00.000Z', { metricId: firstMetric }),
    evidence('e3', '2026-09-12T04:00:00.000Z', {
      kind: 'practice-done',
      drill: { id: 'd', help: 0 },
    }),
    evidence('e4', '2026-09-12T05:00:00.000Z', {
      kind: 'practice-done',
      drill: { id: 'd', help: 2 },
    }),
    evidence('e5', '2026-09-13T05:00:00.000Z', { kind: 'step-done' }),
    evidence('e6', '2026-09-13T05:00:01.000Z', {
      kind: 'loop-closed',
      loop: { id: 'l', path: '3.2.3', verdict: 'cannot-tell' },
    }),
    evidence('e7', '2026-09-14T05:00:01.000Z', {
      kind: 'loop-closed',
      loop: { id: 'l', path: '3.2.3', verdict: 'clear-up' },
    }),
  ],
  ruleReports: ['2026-08-01', '2026-10-02'],
};
const metric = (id: string): Metric | undefined =>
  id === 'visitors'
    ? ({ id, unit: 'count', better: 'higher', formula: null } as unknown as Metric)
    : undefined;
const series = (length: number): Series => ({
  platform: 'taobao',
  shop: 'x',
  metricId: 'visitors',
  unit: 'count',
  currency: null,
  days: Array.from({ length }, (_, at) => {
    const from = addDays('2026-11-21', -at);
    return { from, to: from, value: (from > '2026-09-01' ? 300 : 100) + (at % 7) } as never;
  }),
  spans: [],
  running: [],
});
const build = (change: Partial<ReportRows> = {}, length: 28 | 90 = 28): OutcomeReport =>
  buildReport(
    {
      rows: { ...rows, ...change },
      learner,
      length,
      series: [series(170)],
      metricOf: metric,
      promotionsOn: () => [{ from: '2026-11-10', to: '2026-11-12' }],
    },
    NOW,
  );

describe('an outcome report', () => {
  const report = build();
  it('has the goals in order, with the score of the last look', () => {
    expect(report.goals.map(({ no, start, now }) => [no, start, now])).toEqual([
      [1, -1, 0],
      [2, -1, 1],
    ]);
    // 50 + 10 · (2·0 + 1·1) ÷ √(0.7·(4 + 1) + 0.3·3²)
    expect(report.T).toBe(54);
    expect(build({ goals: [goal(1, 0, 1), { ...goal(2, 0, 1), reviews: [] }] }).T).toBeNull();
    expect(build({ goals: [] }).T).toBeNull();
  });
  it('counts ratings up, alike and down, against then and against the look back', () => {
    expect(report.ratings.before).toEqual({ up: 9, same: 1, down: 1, median: 1 });
    expect(report.ratings.lookback).toEqual({ up: 10, same: 1, down: 0, median: 2 });
    expect(report.ratings.items[2]).toEqual({ path: '3.1.3', before: 3, lookback: 2, now: null });
  });
  it('replays what was learnt up to the opening, and until now', () => {
    const area = report.areas.find(({ path }) => path === first?.path);
    expect(area).toMatchObject({ before: 0, now: 1 });
    expect(report.areas).toHaveLength(12);
  });
  it('counts what was done since the opening, a loop once', () => {
    expect(report.practice).toEqual({ steps: 1, loops: 1, drillsAlone: 1 });
  });
  it('judges the shop’s numbers without the days of a promotion, and marks it', () => {
    const [line] = report.numbers.lines;
    expect(line).toMatchObject({ metricId: 'visitors', promotionDays: 3, days: [28, 28] });
    expect(line?.judged).toMatchObject({
      state: 'amounts',
      found: 'clear-up',
      verdict: 'better',
      leftOut: 3,
    });
  });
  it('takes 90 days where that is wished, and never the same day twice', () => {
    expect(reportWindows('2026-09-01', '2026-11-22', 28)).toEqual({
      before: { from: '2026-08-04', to: '2026-08-31' },
      after: { from: '2026-10-25', to: '2026-11-21' },
    });
    expect(reportWindows('2026-09-01', '2026-11-22', 90).after.from).toBe('2026-09-02');
  });
  it('counts meetings that were read, and quotes the last step', () => {
    expect(report.service).toEqual({
      sessions: 2,
      minutes: 60,
      forms: { 'one-to-one': 2, group: 0, phone: 0 },
      resources: 4,
      ruleReports: 1,
    });
    expect(report.words).toEqual({ helped: ['一起看数', '会看了', '会看了'], next: '一步 s2' });
  });
  it('stands without a case, from the first thing that is known', () => {
    expect(openedOn({ ...rows, case: null }, '2026-11-22')).toBe('2026-08-01');
    const bare = buildReport(
      {
        rows: {
          case: null,
          goals: [],
          assessments: [],
          sessions: [],
          evidence: [],
          ruleReports: [],
        },
        learner,
        length: 28,
        series: [],
        metricOf: metric,
        promotionsOn: () => [],
      },
      NOW,
    );
    expect(readReport(reportJson(bare))).toEqual(bare);
    expect(bare.ratings.before.median).toBeNull();
  });
  it('is read back from its file as it was, and nothing else is', () => {
    expect(readReport(reportJson(report))).toEqual(report);
    expect(readReport(`\uFEFF${reportJson(report)}`)).toEqual(report);
    expect(readReport(JSON.stringify({ ...report, more: 1 }))).toBeNull();
    expect(readReport(JSON.stringify({ ...report, areas: report.areas.slice(1) }))).toBeNull();
    expect(readReport('{')).toBeNull();
  });
  const names = {
    pathName: (id: string) => id,
    metricName: (id: string) => id,
    platformName: (id: string) => id,
  };
  it('says in each form that the changes need not come from the coaching', () => {
    const text = reportMarkdown(report, names, 'zh-CN');
    expect(text).toContain('这些变化不一定是辅导带来的。');
    expect(text).toContain('清楚变好');
    expect(text).toContain('T = 54');
    expect(reportMarkdown(report, names, 'en')).toContain('clearly better');
  });
  it('gives a row for each number, with both stretches', () => {
    const [head, line] = reportCsv(report).split('\r\n');
    expect(head).toBe('\uFEFFschema,caseCode,metric,k0,n0,k1,n1,from0,to0,from1,to1,promo,verdict');
    expect(line).toBe(
      'dongdian-1,C-001,visitors,,,,,2026-08-04,2026-08-31,2026-10-25,2026-11-21,left-out,clear-up',
    );
  });
});

describe('a group report', () => {
  const facts = (at: number): MemberFacts => ({
    ...factsOf(build(), `M${at}`),
    goals: at % 2 ? 'reached' : 'under-way',
    rating: at < 9 ? 'up' : 'down',
  });
  const group = (count: number): Group => ({
    id: 'group-0001',
    code: 'G1',
    phase: 'form',
    members: Array.from({ length: count }, (_, at) => `M${at}`),
    meetings: [
      {
        id: 'm1',
        date: '2026-11-01',
        minutes: 90,
        planId: null,
        phase: 'form',
        present: ['M0', 'gone'],
      },
    ],
    facts: Array.from({ length: count }, (_, at) => facts(at)),
    updatedAt: '',
  });
  const AT = '2026-11-22T04:00:00.000Z';
  it('takes results from a member’s report, and no words and amounts', () => {
    const one = factsOf(build(), 'M1');
    expect(one).toMatchObject({ goals: 'reached', rating: 'up', numbers: { visitors: 'better' } });
    expect(JSON.stringify(one)).not.toMatch(/一起看数|阿梅|300/);
  });
  it('counts members, hides small cells, and forgets who they are', () => {
    const made = makeReport(group(11), [], 'r1', AT);
    if (made.kind !== 'made') throw new Error(made.kind);
    const [goals] = tellTables(made.report.tables, { pathName: String, metricName: String }, 'en');
    expect(goals?.rows.at(-1)?.cells.at(-1)).toBe(11);
    expect(
      goals?.rows.flatMap(({ cells }) => cells).filter((one) => one !== null && one < 5),
    ).toEqual([]);
    expect(made.report.members.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    for (const file of [groupJson(made.report), groupCsv(made.report)]) {
      expect(file).not.toContain('M1');
      expect(file).not.toContain(made.report.members[0]);
    }
    const text = groupMarkdown(made.report, { pathName: String, metricName: String }, 'zh-CN');
    expect(text).toContain('盖住');
    expect(text).toContain('11 位商户');
  });
  it('is not made of fewer than five, nor of one more than before', () => {
    expect(makeReport(group(4), [], 'r', AT).kind).toBe('few');
    const first = makeReport(group(11), [], 'r1', AT);
    if (first.kind !== 'made') throw new Error(first.kind);
    const second = makeReport(group(12), [first.report], 'r2', AT);
    expect(second).toEqual({ kind: 'too-near', earlier: first.report });
    // The same members again are no danger.
    expect(makeReport(group(11), [first.report], 'r3', AT).kind).toBe('made');
  });
  it('knows a member by the code, however it is written', () => {
    const one = group(6);
    const other = { ...one, members: one.members.map((code) => ` ${code.toLowerCase()} `) };
    const [a, b] = [makeReport(one, [], 'a', AT), makeReport(other, [], 'b', AT)];
    expect(a.kind === 'made' && b.kind === 'made' && a.report.members).toEqual(
      b.kind === 'made' && b.report.members,
    );
  });
  it('has a table of who came, those who left included', () => {
    const lines = attendanceCsv(group(2)).split('\r\n');
    expect(lines[0]).toBe('\uFEFFschema,groupCode,date,memberCode,present');
    expect(lines.slice(1, 4)).toEqual([
      'dongdian-1,G1,2026-11-01,M0,1',
      'dongdian-1,G1,2026-11-01,M1,0',
      'dongdian-1,G1,2026-11-01,gone,1',
    ]);
  });
});
