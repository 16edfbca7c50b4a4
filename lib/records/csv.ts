import Papa from 'papaparse';
import { BACKUP_SCHEMA } from './types';

/**
 * First signs of a formula for a spreadsheet, those of a Chinese keyboard too. The library's own
 * pattern lets a formula through whose text goes over several lines.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export type Cell = string | number | null;

/**
 * A table as social-work organisations take it: UTF-8 with its mark, commas, CRLF; the first
 * column names the format. A text that a spreadsheet would reckon gets an apostrophe before it.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => [BACKUP_SCHEMA, ...row.map((cell) => cell ?? '')]);
  const body = Papa.unparse(
    { fields: ['schema', ...columns], data },
    { newline: '\r\n', delimiter: ',', escapeFormulae: FORMULA },
  );
  return `\uFEFF${body}\r\n`;
}
