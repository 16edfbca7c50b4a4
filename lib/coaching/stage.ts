import type { ConsentId } from '../shared/consents';
import { isReady } from './goals';
import type { CoachView } from './route';
import type { Assessment, Case, Goal, Session, Stage } from './types';
import { STAGES } from './types';

/** What the line of stages is read from: the records of one merchant, as of one moment. */
export interface CaseFacts {
  readonly case: Case | null;
  readonly consents: readonly { readonly id: ConsentId; readonly given: boolean }[];
  readonly assessments: readonly Assessment[];
  readonly goals: readonly Goal[];
  readonly sessions: readonly Session[];
}

/** The one thing to do next; each has its sentence in `lib/i18n/case.words`. */
export const NEXT_STEPS = [
  'open-case',
  'decide-reading',
  'show-copy',
  'assess',
  'go-on-assessing',
  'choose-goal',
  'finish-goal',
  'meet',
  'finish-note',
  'review-self',
  'go-on-reviewing',
  'review-goals',
  'read-report',
  'close',
  'choose-data',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export interface Next {
  readonly step: NextStep;
  readonly view: CoachView;
}

export interface StageLine {
  readonly done: Readonly<Record<Stage, boolean>>;
  /** The first that is not done; `null` once all are. */
  readonly now: Stage | null;
  readonly next: Next | null;
}

/** What each stage lacks first; `null`: it is done. The table is that of MZ/T 094-2017's stages. */
const LACKS: Readonly<Record<Stage, (facts: CaseFacts) => Next | null>> = {
  intake: ({ case: one, consents }) => {
    if (!one) return to('open-case', 'case');
    if (!consents.some(({ id }) => id === 'C1')) return to('decide-reading', 'case');
    return one.copyShownOn === null ? to('show-copy', 'case') : null;
  },
  assessment: ({ assessments }) => {
    const first = assessments.filter(({ kind }) => kind === 'start');
    if (first.some(({ done }) => done)) return null;
    return to(first.length > 0 ? 'go-on-assessing' : 'assess', 'assessment');
  },
  plan: ({ goals }) => {
    if (goals.length === 0) return to('choose-goal', 'goals');
    return goals.every(isReady) ? null : to('finish-goal', 'goals');
  },
  // Meetings go on until the looking back; one that was read together is a beginning.
  work: ({ sessions }) => {
    const noted = sessions.filter(({ note }) => note?.readAt);
    if (noted.length > 0) return null;
    return to(sessions.length > 0 ? 'finish-note' : 'meet', 'session');
  },
  review: ({ case: one, assessments, goals }) => {
    const again = assessments.filter(({ kind }) => kind === 'now');
    if (!again.some(({ done }) => done))
      return to(again.length > 0 ? 'go-on-reviewing' : 'review-self', 'assessment');
    if (goals.some(({ reviews }) => reviews.length === 0)) return to('review-goals', 'goals');
    return one?.reportReadOn ? null : to('read-report', 'report');
  },
  closing: ({ case: one }) => {
    if (!one?.closedOn) return to('close', 'closing');
    return one.closing?.dataChoice ? null : to('choose-data', 'closing');
  },
};

const to = (step: NextStep, view: CoachView): Next => ({ step, view });

/** What of the six stages is done, and the one thing that comes next. */
export function stageLine(facts: CaseFacts): StageLine {
  const lacks = STAGES.map((stage) => [stage, LACKS[stage](facts)] as const);
  const done = Object.fromEntries(lacks.map(([stage, lack]) => [stage, lack === null]));
  // A case that was closed early is asked for nothing more than its own end.
  const open = lacks.find(
    ([stage, lack]) => lack !== null && (!facts.case?.closedOn || stage === 'closing'),
  );
  return {
    done: done as Record<Stage, boolean>,
    now: open?.[0] ?? null,
    next: open?.[1] ?? null,
  };
}

/** What was agreed last, and when one meets or looks again. */
export interface Agreed {
  readonly step: string;
  readonly on: string;
  readonly lookOn: string | null;
  readonly nextOn: string | null;
}

/** Of the newest meeting whose note holds a step that was not struck. */
export function lastAgreed(sessions: readonly Session[]): Agreed | null {
  const newest = sessions.toSorted((a, b) => b.date.localeCompare(a.date));
  for (const { date, note } of newest) {
    const step = note && !note.struck.includes('step') ? note.lines.step : '';
    if (note && step) return { step, on: date, lookOn: note.lookOn, nextOn: note.nextOn };
  }
  return null;
}
