import type { Evidence } from '../../learning/evidence';
import type { Learner } from '../../learning/replay';
import { localDay } from '../../shared/days';
import { itemsOf } from '../session/items';
import type { Assessment, Case, Goal, Session } from '../types';
import { goalLines } from './goals';
import { areaLines, practiceOf } from './learnt';
import { ratingLines } from './ratings';
import { type ShopNumbersInput, shopNumbers } from './shop-numbers';
import type { OutcomeReport } from './types';

/** All that a report is made of, as it stands in one profile. */
export interface ReportRows {
  readonly case: Case | null;
  readonly assessments: readonly Assessment[];
  readonly goals: readonly Goal[];
  readonly sessions: readonly Session[];
  readonly evidence: readonly Evidence[];
  /** Days (ISO) on which difficulty reports were finished. */
  readonly ruleReports: readonly string[];
}

export interface ReportInputs
  extends Pick<ShopNumbersInput, 'series' | 'metricOf' | 'promotionsOn' | 'length'> {
  readonly rows: ReportRows;
  readonly learner: Pick<Learner, 'replay' | 'state'>;
}

const MOST_HELPED = 3;
const dayOf = (time: string): string => localDay(new Date(time));

/** The day from which on a report counts: of the case, or of the first thing that is known. */
export function openedOn(rows: ReportRows, today: string): string {
  if (rows.case) return rows.case.openedOn;
  const days = [
    ...rows.sessions.map(({ date }) => date),
    ...rows.assessments.map(({ date }) => date),
    ...rows.evidence.map(({ at }) => dayOf(at)),
  ];
  return days.reduce((first, day) => (day < first ? day : first), today);
}

/** A session counts once its merchant has read the note. */
export const readSessions = (sessions: readonly Session[]): Session[] =>
  sessions
    .filter(({ note }) => note?.readAt)
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));

/** Puts a report together. Nothing in it says why anything changed. */
export function buildReport({ rows, learner, ...numbers }: ReportInputs, now: Date): OutcomeReport {
  const today = localDay(now);
  const from = openedOn(rows, today);
  const read = readSessions(rows.sessions);
  const goals = goalLines(rows.goals);
  const forms = { 'one-to-one': 0, group: 0, phone: 0 };
  for (const { form } of read) forms[form] += 1;
  const closing = rows.case?.closing ?? null;
  return {
    schema: 'dongdian-1',
    kind: 'outcome-report',
    madeOn: today,
    case: {
      code: rows.case?.caseCode ?? '',
      nickname: rows.case?.nickname ?? '',
      city: rows.case?.city ?? '',
      trade: rows.case?.trade ?? '',
      stage: rows.case?.stage ?? 'intake',
      openedOn: from,
      closedOn: rows.case?.closedOn ?? null,
    },
    goals: goals.lines,
    T: goals.T,
    ratings: ratingLines(rows.assessments),
    areas: areaLines(rows.evidence, from, learner, dayOf),
    practice: practiceOf(rows.evidence, from, dayOf),
    numbers: shopNumbers({ ...numbers, openedOn: from, today }),
    words: {
      helped: [
        closing?.whatWorked ?? '',
        ...rows.goals.map(({ reviews }) => reviews.at(-1)?.words ?? ''),
      ]
        .filter((words) => words.trim())
        .slice(0, MOST_HELPED),
      next: read.findLast(({ note }) => note?.lines.step)?.note?.lines.step ?? '',
    },
    service: {
      sessions: read.length,
      minutes: read.reduce((all, { minutes }) => all + minutes, 0),
      forms,
      resources: read.reduce(
        (all, { note }) => all + itemsOf(note?.lines.resources ?? '').length,
        0,
      ),
      ruleReports: rows.ruleReports.filter((day) => day >= from).length,
    },
  };
}
