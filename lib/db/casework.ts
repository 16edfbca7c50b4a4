import { isAnswered, withAnswer } from '../coaching/assessment';
import { followUpsFrom, heardAt } from '../coaching/follow-ups';
import { MOST_GOALS, withReview } from '../coaching/goals';
import { stageLine } from '../coaching/stage';
import type { Answer, Assessment, Case, Closing, Goal, Session } from '../coaching/types';
import type { PathId } from '../paths/types';
import { consentStates } from './consents';
import type { ProfileDatabase } from './database';

/** Stores that version 4 adds. */
export const CASEWORK_STORES = {
  cases: '&id',
  assessments: '&id, date',
  goals: '&id',
} as const;

/** More self-assessments than this nobody fills in. */
const MOST_ASSESSMENTS = 60;

export interface Casework {
  readonly case: Case | null;
  /** The oldest first. */
  readonly assessments: readonly Assessment[];
  /** By their number. */
  readonly goals: readonly Goal[];
  /** Meetings, the newest first. */
  readonly sessions: readonly Session[];
}

/** The moment of a write: the person's day, and an ISO time. */
export interface Moment {
  readonly today: string;
  readonly at: string;
}

const tablesOf = (db: ProfileDatabase) => [
  db.cases,
  db.assessments,
  db.goals,
  db.consents,
  db.sessions,
];

export const readCasework = (db: ProfileDatabase): Promise<Casework> =>
  db.transaction('r', tablesOf(db), () => read(db));

async function read(db: ProfileDatabase): Promise<Casework> {
  const [one, assessments, goals, sessions] = await Promise.all([
    db.cases.get('case'),
    db.assessments.orderBy('date').toArray(),
    db.goals.toArray(),
    db.sessions.toArray(),
  ]);
  return {
    case: one ?? null,
    assessments,
    goals: goals.sort((a, b) => a.no - b.no),
    sessions: [...sessions].sort((a, b) => b.date.localeCompare(a.date)),
  };
}

/** Does what is to be done, and writes down where the case stands then: all of it or nothing. */
function write(db: ProfileDatabase, change: () => Promise<unknown>): Promise<Casework> {
  return db.transaction('rw', tablesOf(db), async () => {
    await change();
    const work = await read(db);
    if (!work.case) return work;
    const { now } = stageLine({ ...work, consents: await consentStates(db) });
    const stage = now ?? 'closing';
    if (stage === work.case.stage) return work;
    const moved = { ...work.case, stage };
    await db.cases.put(moved);
    return { ...work, case: moved };
  });
}

/** What may be written of a case by itself; the end is told with `endCase`. */
export type CasePatch = Partial<
  Pick<
    Case,
    | 'nickname'
    | 'caseCode'
    | 'city'
    | 'trade'
    | 'openedOn'
    | 'told'
    | 'copyShownOn'
    | 'reportReadOn'
  >
> & { readonly closing?: Partial<Omit<Closing, 'followUps'>> };

const newCase = ({ today, at }: Moment): Case => ({
  id: 'case',
  nickname: '',
  caseCode: '',
  city: '',
  trade: '',
  stage: 'intake',
  told: [],
  copyShownOn: null,
  reportReadOn: null,
  openedOn: today,
  closedOn: null,
  closing: null,
  updatedAt: at,
});
const NO_CLOSING: Closing = {
  reason: null,
  whatWorked: '',
  whoHelpsNext: '',
  followUps: [],
  dataChoice: null,
};

/** Writes some fields of the case, which begins with the first of them. */
export const patchCase = (
  db: ProfileDatabase,
  { closing, ...patch }: CasePatch,
  moment: Moment,
): Promise<Casework> =>
  write(db, async () => {
    const kept = (await db.cases.get('case')) ?? newCase(moment);
    await db.cases.put({
      ...kept,
      ...patch,
      closing: closing ? { ...(kept.closing ?? NO_CLOSING), ...closing } : kept.closing,
      updatedAt: moment.at,
    });
  });

/** Ends the case today, with its follow-ups, or takes the end back. A second end changes nothing. */
export const endCase = (db: ProfileDatabase, ended: boolean, moment: Moment): Promise<Casework> =>
  write(db, async () => {
    const kept = await db.cases.get('case');
    if (!kept || (kept.closedOn !== null) === ended) return;
    const closing = kept.closing ?? NO_CLOSING;
    const heard = closing.followUps.some(({ doneOn }) => doneOn !== null);
    await db.cases.put({
      ...kept,
      closedOn: ended ? moment.today : null,
      // What was heard is never taken away, whatever the new days would be.
      closing: {
        ...closing,
        followUps: heard ? closing.followUps : ended ? followUpsFrom(moment.today) : [],
      },
      updatedAt: moment.at,
    });
  });

/** Writes down what was heard at a follow-up. */
export const keepFollowUp = (
  db: ProfileDatabase,
  place: number,
  heard: string,
  { today, at }: Moment,
): Promise<Casework> =>
  write(db, async () => {
    const kept = await db.cases.get('case');
    if (!kept?.closing) return;
    const followUps = heardAt(kept.closing.followUps, place, heard, today);
    await db.cases.put({ ...kept, closing: { ...kept.closing, followUps }, updatedAt: at });
  });

export interface OneAnswer {
  /** Of the assessment; made by the page, so that the first answer begins it. */
  readonly id: string;
  readonly kind: Assessment['kind'];
  readonly path: PathId;
  readonly part: 'answers' | 'lookback';
  readonly answer: Answer;
}

/** Writes one answer by itself: whatever stops afterwards, it is there. */
export const keepAnswer = (
  db: ProfileDatabase,
  { id, kind, path, part, answer }: OneAnswer,
  { today, at }: Moment,
): Promise<Casework> =>
  write(db, async () => {
    const kept = await db.assessments.get(id);
    if (!kept && (await db.assessments.count()) >= MOST_ASSESSMENTS) return;
    const before: Assessment = kept ?? {
      id,
      kind,
      date: today,
      answers: {},
      lookback: {},
      done: false,
      updatedAt: at,
    };
    const after = withAnswer(before, { path, part }, answer, at);
    await db.assessments.put({ ...after, done: isAnswered(after) });
  });

export const removeAssessment = (db: ProfileDatabase, id: string): Promise<Casework> =>
  write(db, () => db.assessments.delete(id));

/**
 * Writes a goal. Of two windows the later stroke wins; looks back are written by
 * `keepReview` and stay. A fourth goal is not taken, and no two have one number.
 */
export const saveGoal = (db: ProfileDatabase, goal: Goal): Promise<Casework> =>
  write(db, async () => {
    const kept = await db.goals.get(goal.id);
    if (kept && kept.updatedAt > goal.updatedAt) return;
    const others = (await db.goals.toArray()).filter(({ id }) => id !== goal.id);
    if (!kept && (others.length >= MOST_GOALS || others.some(({ no }) => no === goal.no))) return;
    await db.goals.put(kept ? { ...goal, no: kept.no, reviews: kept.reviews } : goal);
  });

export const keepReview = (
  db: ProfileDatabase,
  id: string,
  review: Omit<Goal['reviews'][number], 'on'>,
  { today, at }: Moment,
): Promise<Casework> =>
  write(db, async () => {
    const kept = await db.goals.get(id);
    if (kept) await db.goals.put(withReview(kept, { ...review, on: today }, at));
  });

export const removeGoal = (db: ProfileDatabase, id: string): Promise<Casework> =>
  write(db, () => db.goals.delete(id));
