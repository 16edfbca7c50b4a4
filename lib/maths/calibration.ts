/** A decision that was looked back on, with what could be told. */
export interface Outcome {
  /** 1 (a guess) to 5 (very sure). */
  readonly sure: number;
  readonly cameAsThought: boolean;
}

/** How often it came as thought, of the decisions somebody was about so sure of. */
export interface SureGroup {
  readonly sure: 'sure' | 'half' | 'unsure';
  readonly all: number;
  readonly right: number;
}

/** With fewer looked at, how sure somebody was says nothing (from five on: paths, 3.2.3). */
const ENOUGH = 5;

const GROUPS = [
  { sure: 'sure', from: 4, to: 5 },
  { sure: 'half', from: 3, to: 3 },
  { sure: 'unsure', from: 1, to: 2 },
] as const;

/** The share that came as thought, by how sure one was; `null` until five are looked at. */
export function calibration(outcomes: readonly Outcome[]): readonly SureGroup[] | null {
  if (outcomes.length < ENOUGH) return null;
  return GROUPS.flatMap(({ sure, from, to }) => {
    const of = outcomes.filter((one) => one.sure >= from && one.sure <= to);
    const right = of.filter(({ cameAsThought }) => cameAsThought).length;
    return of.length > 0 ? [{ sure, all: of.length, right }] : [];
  });
}
