import Papa from 'papaparse';

/** An order list as cells; the first row names the columns. */
export interface OrderTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type TableProblem = 'empty' | 'too-large' | 'no-table';
export type ReadTable =
  | { readonly ok: true; readonly table: OrderTable }
  | { readonly ok: false; readonly why: TableProblem };

/** A year of orders of a small shop is far below this. */
const MOST_CHARACTERS = 5_000_000;
const MOST_ROWS = 20_000;

/** Bytes of a file as text: UTF-8, or what Chinese spreadsheets save (GB 18030). */
export function decodeFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Reads pasted cells or a CSV file; the separator is found by itself. */
export function readTable(text: string): ReadTable {
  if (text.trim() === '') return { ok: false, why: 'empty' };
  if (text.length > MOST_CHARACTERS) return { ok: false, why: 'too-large' };
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: ['\t', ',', ';', '|'],
  });
  // Exports put an apostrophe or `=""` round long digits so that a spreadsheet keeps them.
  const cells = data.map((row) => row.map((cell) => cell.replace(/^="?|"$|^'/g, '').trim()));
  const [head, ...rows] = cells;
  if (!head || head.length < 2 || rows.length === 0) return { ok: false, why: 'no-table' };
  return { ok: true, table: { head, rows: rows.slice(0, MOST_ROWS) } };
}
