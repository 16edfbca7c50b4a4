/** The files whose data are recorded; those of casework come with casework. */
export const CSV_FILES = ['outcomes', 'rule-reports'] as const;
export type CsvFile = (typeof CSV_FILES)[number];
