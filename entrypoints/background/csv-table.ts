import { readCasework } from '../../lib/db/casework';
import { allChanges } from '../../lib/db/changes';
import { mayExport } from '../../lib/db/consents';
import type { ProfileDatabase } from '../../lib/db/database';
import { allSheets } from '../../lib/db/sheets';
import type { CsvReply } from '../../lib/messaging/record-messages';
import { assessmentsCsv, casesCsv, goalsCsv } from '../../lib/records/csv-case-files';
import { outcomesCsv, reportsCsv } from '../../lib/records/csv-files';
import { type CsvFile, FOR_AGENCY } from '../../lib/records/csv-files-list';

type Table = { readonly csv: string; readonly rows: number };

/** One line for each file. */
const MAKERS: Readonly<Record<CsvFile, (db: ProfileDatabase) => Promise<Table>>> = {
  outcomes: async (db) => outcomesCsv(await allChanges(db)),
  'rule-reports': async (db) => reportsCsv(await allSheets(db)),
  cases: async (db) => casesCsv((await readCasework(db)).case),
  assessments: async (db) => {
    const work = await readCasework(db);
    return assessmentsCsv(work.case, work.assessments);
  },
  goals: async (db) => {
    const work = await readCasework(db);
    return goalsCsv(work.case, work.goals);
  },
};

/** The table that was asked for; what leaves for an agency only with consent C4. */
export async function csvTable(db: ProfileDatabase, file: CsvFile): Promise<CsvReply> {
  if (FOR_AGENCY.has(file) && !(await mayExport(db))) return { needs: 'C4' };
  return MAKERS[file](db);
}
