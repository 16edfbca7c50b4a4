import { markAnswer, markRead, moduleMarks } from '../../lib/db/module-marks';
import type { ToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/router';
import { localDay } from '../../lib/shared/days';
import { coachRecords } from './own-records';

type ModuleMessages = Pick<
  Handlers<typeof ToBackground>,
  'moduleMarks' | 'moduleRead' | 'moduleAnswered'
>;

/** A coach learns for themselves: not in the records in use, which may be a merchant's. */
export const moduleHandlers: ModuleMessages = {
  moduleMarks: async () => moduleMarks(await coachRecords()),

  moduleRead: async ({ module, section }) =>
    markRead(await coachRecords(), module, section, new Date().toISOString()),

  moduleAnswered: async ({ module, id, check, right, checks }) => {
    const now = new Date();
    const answer = { id, check, right, at: now.toISOString() };
    return markAnswer(await coachRecords(), module, answer, checks, localDay(now));
  },
};
