import {
  type Casework,
  endCase,
  keepAnswer,
  keepFollowUp,
  keepReview,
  type Moment,
  patchCase,
  readCasework,
  removeAssessment,
  removeGoal,
  saveGoal,
} from '../../lib/db/casework';
import { consentStates } from '../../lib/db/consents';
import type { ProfileDatabase } from '../../lib/db/database';
import type { CaseworkReply, caseMessages } from '../../lib/messaging/case-messages';
import type { ToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/router';
import { localDay } from '../../lib/shared/days';
import { ownRecords } from './own-records';

type CaseMessages = Pick<Handlers<typeof ToBackground>, keyof typeof caseMessages>;

/** A case of the profile in use: opened, assessed, planned and ended. */
export const caseHandlers: CaseMessages = {
  casework: () => answer(readCasework),
  saveCase: ({ patch }) => answer((db, now) => patchCase(db, patch, now)),
  endCase: ({ ended }) => answer((db, now) => endCase(db, ended, now)),
  followUpDone: ({ at, heard }) => answer((db, now) => keepFollowUp(db, at, heard, now)),
  keepAnswer: (one) => answer((db, now) => keepAnswer(db, one, now)),
  removeAssessment: ({ id }) => answer((db) => removeAssessment(db, id)),
  saveGoal: ({ goal }) => answer((db) => saveGoal(db, goal)),
  reviewGoal: ({ id, now: rung, words }) =>
    answer((db, now) => keepReview(db, id, { now: rung, words }, now)),
  removeGoal: ({ id }) => answer((db) => removeGoal(db, id)),
};

async function answer(
  act: (db: ProfileDatabase, now: Moment) => Promise<Casework>,
): Promise<CaseworkReply> {
  const records = await ownRecords();
  const now = new Date();
  const today = localDay(now);
  const work = await act(records, { today, at: now.toISOString() });
  return { ...work, consents: await consentStates(records), today };
}
