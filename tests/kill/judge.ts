import { byTime } from '../../lib/learning/replay.ts';
import { DERIVED, OF_THIS_PLACE, TABLES, type TableName } from '../../lib/records/tables.ts';
import { IMPORT_ROWS, RULE } from './writer.ts';

export type Dump = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/**
 * What is wrong with the records after a kill: a confirmed write that is not there, a row that
 * is not whole, two rows of one act of which one is missing, an import in part.
 *
 * @param acks lines `kind n` of what had been confirmed before the kill
 */
export function faultsOf(dump: Dump, tag: string, acks: readonly string[]): readonly string[] {
  return [
    ...brokenRows(dump),
    ...lostWrites(dump, tag, acks),
    ...tornCache(dump),
    ...tornRules(dump, tag),
    ...tornImports(dump, tag, acks),
  ];
}

function brokenRows(dump: Dump): string[] {
  return Object.entries(dump).flatMap(([name, rows]) => {
    if (DERIVED.includes(name) || OF_THIS_PLACE.includes(name)) return [];
    if (!Object.hasOwn(TABLES, name)) return [`a store nobody knows: ${name}`];
    const { schema } = TABLES[name as TableName];
    return rows
      .filter((row) => !schema.safeParse(row).success)
      .map((row) => `a broken row in ${name}: ${JSON.stringify(row).slice(0, 200)}`);
  });
}

/** What was learnt is counted with the row that adds to it: never more, and never a row behind. */
function tornCache(dump: Dump): string[] {
  const state = (dump.learnerCache ?? []).find(({ id }) => id === 'state');
  if (!state) return [];
  const { rows, last } = state.fold as { rows: number; last: { at: string; id: string } | null };
  const evidence = (dump.evidence ?? []) as { at: string; id: string }[];
  const faults: string[] = [];
  if (rows > evidence.length) faults.push(`counted ${rows} of ${evidence.length} rows`);
  const later = evidence.filter((row) => last === null || byTime(last, row) < 0);
  if (later.length > 0) faults.push(`not counted: ${later.length} rows`);
  return faults;
}

/** The highest number of a kind that was confirmed; -1: none. */
const lastOf = (acks: readonly string[], kind: string): number =>
  acks.reduce((last, line) => {
    const [name, n] = line.split(' ');
    return name === kind ? Math.max(last, Number(n)) : last;
  }, -1);

const numbersOf = (acks: readonly string[], kind: string): number[] =>
  acks.flatMap((line) => (line.startsWith(`${kind} `) ? [Number(line.split(' ')[1])] : []));

function lostWrites(dump: Dump, tag: string, acks: readonly string[]): string[] {
  const faults: string[] = [];
  const ids = new Set((dump.evidence ?? []).map(({ id }) => id));
  for (const n of numbersOf(acks, 'evidence'))
    if (!ids.has(`${tag}-e-${n}`)) faults.push(`lost: evidence ${n}`);

  const sheet = (dump.worksheets ?? []).find(({ id }) => id === `${tag}-sheet`);
  const raw = sheet?.raw as { first: string; last: string; filler: string } | undefined;
  const wrote = raw ? Number(raw.last) : -1;
  if (wrote < lastOf(acks, 'sheet'))
    faults.push(`lost: sheet ${lastOf(acks, 'sheet')}, is ${wrote}`);
  if (raw && (raw.first !== raw.last || raw.filler.length !== 3000))
    faults.push('a sheet of two strokes');

  const change = (dump.changeLog ?? []).find(({ id }) => id === `${tag}-change`);
  const [left, right] = String(change?.what ?? '-1 = -1').split(' = ');
  if (Number(left) < lastOf(acks, 'change')) faults.push(`lost: change ${lastOf(acks, 'change')}`);
  if (left !== right) faults.push('a change of two strokes');
  return faults;
}

/** A ticked task and its evidence are written together. */
function tornRules(dump: Dump, tag: string): string[] {
  const mark = (dump.ruleAlerts ?? []).find(({ id }) => id === RULE);
  const ticked = Object.keys((mark?.tasks ?? {}) as object).filter((one) => one.startsWith(tag));
  const told = (dump.evidence ?? []).flatMap(({ rule }) => {
    const task = (rule as { task: string } | undefined)?.task ?? '';
    return task.startsWith(tag) ? [task] : [];
  });
  const one = new Set(ticked);
  const other = new Set(told);
  return [
    ...ticked.filter((task) => !other.has(task)).map((task) => `ticked without evidence: ${task}`),
    ...told.filter((task) => !one.has(task)).map((task) => `evidence without a tick: ${task}`),
  ];
}

function tornImports(dump: Dump, tag: string, acks: readonly string[]): string[] {
  const whole = Object.values(IMPORT_ROWS).reduce((sum, one) => sum + one, 0);
  const found = new Map<number, number>();
  for (const name of Object.keys(IMPORT_ROWS))
    for (const { id } of dump[name] ?? []) {
      const n = new RegExp(`^${tag}-i-(\\d+)-`).exec(String(id))?.[1];
      if (n !== undefined) found.set(Number(n), (found.get(Number(n)) ?? 0) + 1);
    }
  return [
    ...[...found]
      .filter(([, rows]) => rows !== whole)
      .map(([n, rows]) => `import ${n} in part: ${rows} of ${whole}`),
    ...numbersOf(acks, 'import')
      .filter((n) => !found.has(n))
      .map((n) => `lost: import ${n}`),
    ...numbersOf(acks, 'rule').flatMap((n) => {
      const rules = (dump.evidence ?? []).some(
        ({ rule }) => (rule as { task: string } | undefined)?.task === `${tag}-t-${n}`,
      );
      return rules ? [] : [`lost: task ${n}`];
    }),
  ];
}
