import { dayNumber } from '../shared/days';
import { type FieldProblem, readNumber } from './read-number';
import { textLength } from './text-length';
import type {
  CellSpec,
  ChoicesSpec,
  FieldSpec,
  OrdersSpec,
  RawField,
  RawForm,
  RawRow,
  RowsSpec,
} from './types';

/** What was typed, read. Asking for an id that the form does not have is a mistake of ours. */
export interface Answers {
  /** Trimmed; empty where blank. */
  readonly text: (id: string) => string;
  /** Base unit, shares as fractions; `null` where blank or unclear. Blank is not zero. */
  readonly number: (id: string) => number | null;
  readonly choice: (id: string) => string | null;
  readonly choices: (id: string) => readonly string[];
  /** ISO date. */
  readonly date: (id: string) => string | null;
  /** Rows in which something stands. */
  readonly rows: (id: string) => readonly Answers[];
  /** Of a row: its place in the list as typed, blank rows counted; else 0. */
  readonly at: number;
}

export interface ReadForm {
  readonly answers: Answers;
  /** By place: `price`, `channels.0.spend`. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  /** Places that are needed and blank, in the order of the form. */
  readonly missing: readonly string[];
}

type Value = string | number | null | readonly string[] | readonly Answers[];

/**
 * Reads a form. Every problem is found in one go; the form itself stays as it was typed,
 * and a broken or foreign value is read as blank.
 */
export function readForm(fields: readonly FieldSpec[], raw: RawForm): ReadForm {
  const problems: Record<string, FieldProblem> = {};
  const missing: string[] = [];
  const note = (place: string, problem: FieldProblem) => {
    problems[place] = problem;
  };
  const values = new Map<string, Value>();
  for (const field of fields) {
    const given = raw[field.id];
    if (field.kind === 'rows') values.set(field.id, readRows(field, given, note, missing));
    else if (field.kind === 'orders')
      values.set(field.id, readRows(orderRows(field), given, note, missing));
    else if (field.kind === 'choices') {
      const chosen = readChoices(field, given, note);
      if (!field.optional && chosen.length < (field.least ?? 1)) missing.push(field.id);
      values.set(field.id, chosen);
    } else {
      const value = readCell(field, textOf(given), field.id, note);
      if (!field.optional && isBlank(value) && !problems[field.id]) missing.push(field.id);
      values.set(field.id, value);
    }
  }
  return { answers: answersOf(values), problems, missing };
}

const textOf = (given: RawField | undefined): string => (typeof given === 'string' ? given : '');
const isBlank = (value: Value): boolean => value === null || value === '';

function readCell(
  spec: CellSpec,
  text: string,
  place: string,
  note: (place: string, problem: FieldProblem) => void,
): string | number | null {
  const trimmed = text.trim();
  switch (spec.kind) {
    case 'text':
      if (textLength(trimmed) > spec.most) note(place, 'too-long');
      return trimmed;
    case 'number': {
      const read = readNumber(text, spec);
      if (typeof read !== 'string') return read;
      note(place, read);
      return null;
    }
    case 'choice': {
      if (trimmed === '') return null;
      if (spec.options.some(({ id }) => id === trimmed)) return trimmed;
      note(place, 'not-offered');
      return null;
    }
    case 'date': {
      if (trimmed === '') return null;
      if (dayNumber(trimmed) !== null) return trimmed;
      note(place, 'no-date');
      return null;
    }
  }
}

function readChoices(
  spec: ChoicesSpec,
  given: RawField | undefined,
  note: (place: string, problem: FieldProblem) => void,
): readonly string[] {
  const known = new Set(spec.options.map(({ id }) => id));
  const chosen = Array.isArray(given)
    ? [...new Set(given.filter((id): id is string => typeof id === 'string' && known.has(id)))]
    : [];
  if (spec.most !== undefined && chosen.length > spec.most) note(spec.id, 'too-many');
  return chosen;
}

/** Rows with nothing in them are no rows; of the others each needed cell counts. */
function readRows(
  spec: RowsSpec,
  given: RawField | undefined,
  note: (place: string, problem: FieldProblem) => void,
  missing: string[],
): readonly Answers[] {
  const rows = rowsOf(given);
  const found: Answers[] = [];
  const holes: string[] = [];
  rows.forEach((row, at) => {
    const typed = spec.given ? spec.cells.slice(1) : spec.cells;
    if (typed.every((cell) => textOf(row[cell.id]).trim() === '')) return;
    const values = new Map<string, Value>();
    for (const cell of spec.cells) {
      const place = `${spec.id}.${at}.${cell.id}`;
      let unclear = false;
      const value = readCell(cell, textOf(row[cell.id]), place, (where, problem) => {
        unclear = true;
        note(where, problem);
      });
      if (!cell.optional && isBlank(value) && !unclear) holes.push(place);
      values.set(cell.id, value);
    }
    found.push(answersOf(values, at));
  });
  if (found.length > spec.most) note(spec.id, 'too-many');
  if (!spec.optional && found.length < spec.least) missing.push(spec.id);
  missing.push(...holes);
  return found;
}

const NO_LABEL = { 'zh-CN': '', en: '' };

/** An order list is rows of a fixed kind. */
const orderRows = (field: OrdersSpec): RowsSpec => ({
  ...field,
  kind: 'rows',
  row: NO_LABEL,
  cells: [
    { kind: 'text', id: 'buyer', label: NO_LABEL, most: 64 },
    { kind: 'date', id: 'on', label: NO_LABEL },
    { kind: 'number', id: 'amount', unit: 'money', label: NO_LABEL },
    { kind: 'text', id: 'goods', label: NO_LABEL, most: 400, optional: true },
  ],
});

export const rowsOf = (given: RawField | undefined): readonly RawRow[] =>
  Array.isArray(given)
    ? given.filter((row): row is RawRow => typeof row === 'object' && row !== null)
    : [];

function answersOf(values: ReadonlyMap<string, Value>, at = 0): Answers {
  const get = (id: string): Value => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`the form has no field ${id}`);
    return value;
  };
  return {
    text: (id) => {
      const value = get(id);
      return typeof value === 'string' ? value : '';
    },
    number: (id) => {
      const value = get(id);
      return typeof value === 'number' ? value : null;
    },
    choice: (id) => {
      const value = get(id);
      return typeof value === 'string' ? value : null;
    },
    choices: (id) => get(id) as readonly string[],
    date: (id) => {
      const value = get(id);
      return typeof value === 'string' ? value : null;
    },
    rows: (id) => get(id) as readonly Answers[],
    at,
  };
}
