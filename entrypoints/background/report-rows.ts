import type { ReportRows } from '../../lib/coaching/report/build';
import type { ProfileDatabase } from '../../lib/db/database';
import { allSessions } from '../../lib/db/sessions';
import { sheetsOf } from '../../lib/db/sheets';
import { localDay } from '../../lib/shared/days';

/** Everything that a report is made of, as one profile has it. */
export async function reportRows(db: ProfileDatabase): Promise<ReportRows> {
  const [cases, assessments, goals, sessions, evidence, reports] = await Promise.all([
    db.cases.toArray(),
    db.assessments.toArray(),
    db.goals.toArray(),
    allSessions(db),
    db.evidence.toArray(),
    sheetsOf(db, 'difficulty-report'),
  ]);
  return {
    case: cases[0] ?? null,
    assessments,
    goals,
    sessions,
    evidence,
    ruleReports: reports
      .filter(({ state }) => state === 'done')
      .map(({ updatedAt }) => localDay(new Date(updatedAt))),
  };
}
