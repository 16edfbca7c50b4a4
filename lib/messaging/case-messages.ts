import * as z from 'zod/mini';
import {
  type Assessment,
  type Case,
  CLOSING_REASONS,
  DATA_CHOICES,
  type Goal,
  type Session,
  TOLD_POINTS,
} from '../coaching/types';
import { PATH_IDS } from '../paths/types';
import type { ConsentState } from './protocol';

/** The casework of the profile in use, as of now. */
export interface CaseworkReply {
  /** `null`: no case was opened in this profile. */
  readonly case: Case | null;
  readonly assessments: readonly Assessment[];
  readonly goals: readonly Goal[];
  /** The newest first. */
  readonly sessions: readonly Session[];
  /** The newest decision of each consent and scope. */
  readonly consents: readonly ConsentState[];
  /** ISO date by which days are reckoned. */
  readonly today: string;
}

const id = z.string().check(z.regex(/^[\w.-]{8,64}$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const line = z.string().check(z.maxLength(120));
const words = z.string().check(z.maxLength(2000));
const rung = z.literal([-2, -1, 0, 1, 2]);
const path = z.enum(PATH_IDS);
const reply = {} as CaseworkReply;

const CasePatchSchema = z.partial(
  z.object({
    nickname: line,
    caseCode: line,
    city: line,
    trade: line,
    openedOn: day,
    told: z.array(z.enum(TOLD_POINTS)).check(z.maxLength(TOLD_POINTS.length)),
    copyShownOn: z.nullable(day),
    reportReadOn: z.nullable(day),
    closing: z.partial(
      z.object({
        reason: z.nullable(z.enum(CLOSING_REASONS)),
        whatWorked: words,
        whoHelpsNext: words,
        dataChoice: z.nullable(z.enum(DATA_CHOICES)),
      }),
    ),
  }),
);
export type SentCasePatch = z.infer<typeof CasePatchSchema>;

const GoalSchema = z.object({
  id,
  no: z.literal([1, 2, 3]),
  path,
  title: line,
  ladder: z.tuple([line, line, line, line, line]),
  weight: z.literal([1, 2, 3]),
  start: rung,
  // Blank while none is chosen.
  expectedOn: z.union([day, z.literal('')]),
  reviews: z.array(z.object({ on: day, now: rung, words })).check(z.maxLength(100)),
  updatedAt: z.string().check(z.maxLength(40)),
});
export type SentGoal = z.infer<typeof GoalSchema>;

/** Part of `ToBackground`: a case, its self-assessments and goals. Own pages only. */
export const caseMessages = {
  casework: { data: z.object({}), reply },
  /** Writes some fields of the case; the first of them opens it. */
  saveCase: { data: z.object({ patch: CasePatchSchema }), reply },
  /** Ends the case today, or takes the end back. */
  endCase: { data: z.object({ ended: z.boolean() }), reply },
  followUpDone: {
    data: z.object({ at: z.number().check(z.int(), z.minimum(0), z.maximum(9)), heard: words }),
    reply,
  },
  /** One answer of a self-assessment, which begins with its first; sent twice it is written once. */
  keepAnswer: {
    data: z.object({
      id,
      kind: z.enum(['start', 'now']),
      path,
      part: z.enum(['answers', 'lookback']),
      answer: z.nullable(z.literal([1, 2, 3, 4, 5])),
    }),
    reply,
  },
  removeAssessment: { data: z.object({ id }), reply },
  saveGoal: { data: z.object({ goal: GoalSchema }), reply },
  /** Where a goal stands today, with the merchant's words. */
  reviewGoal: { data: z.object({ id, now: rung, words }), reply },
  removeGoal: { data: z.object({ id }), reply },
} as const;

export const CASE_MESSAGES = Object.keys(caseMessages) as readonly (keyof typeof caseMessages)[];
