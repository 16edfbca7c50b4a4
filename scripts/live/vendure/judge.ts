import type { PageResult } from '../../recognise/run.ts';
import { EXPECTED, type Expected, TRAPS } from './expected.ts';
import type { Truth } from './truth.ts';

type Sighting = PageResult['sightings'][number];

export type Verdict =
  | 'right'
  | 'wrong metric'
  | 'wrong number'
  | 'not read'
  | 'period not read'
  | 'missed'
  | 'false mark'
  | 'not judged';

/** One line of the report: something that was found, or that should have been. */
export interface Judged {
  readonly label: string;
  readonly metric: string | null;
  readonly value: string;
  readonly period: string;
  readonly verdict: Verdict;
  readonly note: string;
}

/** A figure that could not be read is still a figure; only a column's name has no number at all. */
const place = ({ raw, selector }: Sighting): 'figure' | 'column' =>
  raw === null || / > thead > /.test(selector) ? 'column' : 'figure';

function verdictOf(sighting: Sighting, expected: Expected, truth: Truth): [Verdict, string] {
  if (sighting.metric !== expected.metric) return ['wrong metric', `should be ${expected.metric}`];
  if (expected.truth === undefined) return ['right', ''];
  const real = truth[expected.truth];
  if (!sighting.readable) return ['not read', `should be ${real}`];
  if (sighting.value === null || Math.abs(sighting.value - real) > 0.005) {
    return ['wrong number', `should be ${real}`];
  }
  const { from, to } = sighting.period ?? {};
  return !expected.period || (from === truth.from && to === truth.to)
    ? ['right', '']
    : ['period not read', `the page says ${truth.from} to ${truth.to}`];
}

function shown({ raw, readable }: Sighting): string {
  if (raw === null) return '(column)';
  return readable ? raw : `${raw} (unreadable)`;
}

/** Compares what was found on one page with what a person reads there. */
export function judge(
  name: string,
  sightings: readonly Sighting[],
  truth: Truth,
): readonly Judged[] {
  const expected = EXPECTED[name] ?? [];
  const fits = (sighting: Sighting, one: { label: string; at: string }): boolean =>
    one.label === sighting.text && one.at === place(sighting);
  const found = sightings.map((sighting): Judged => {
    const wanted = expected.find((one) => fits(sighting, one));
    const trap = (TRAPS[name] ?? []).find((one) => fits(sighting, one));
    const [verdict, note]: [Verdict, string] = wanted
      ? verdictOf(sighting, wanted, truth)
      : trap
        ? ['false mark', trap.why]
        : ['not judged', 'nobody has looked at this one yet: see the screenshot'];
    return {
      label: sighting.text,
      metric: sighting.metric,
      value: shown(sighting),
      period: sighting.period?.raw ?? '',
      verdict,
      note,
    };
  });
  const missed = expected
    .filter((one) => one.must && !sightings.some((sighting) => fits(sighting, one)))
    .map(
      ({ label, metric }): Judged => ({
        label,
        metric,
        value: '',
        period: '',
        verdict: 'missed',
        note: '',
      }),
    );
  return [...found, ...missed];
}
