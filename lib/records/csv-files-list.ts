/** The files whose data are recorded. */
export const CSV_FILES = ['outcomes', 'rule-reports', 'cases', 'assessments', 'goals'] as const;
export type CsvFile = (typeof CSV_FILES)[number];

/** Files about a person for their agency: only with consent C4. */
export const FOR_AGENCY: ReadonlySet<CsvFile> = new Set<CsvFile>(['cases', 'assessments', 'goals']);
