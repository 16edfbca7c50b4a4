import type { CostCard } from '../costs/types';
import type { FieldSpec, NumberSpec, RawForm } from '../forms/types';
import type { Asking } from './asking';

/** Metrics that a number of these forms is, each once. */
export const metricsOf = (askings: readonly Asking[]): readonly string[] => [
  ...new Set(
    numbersOf(askings).flatMap(({ spec }) => (spec.metric === undefined ? [] : [spec.metric])),
  ),
];

export const asksForCosts = (askings: readonly Asking[]): boolean =>
  numbersOf(askings).some(({ spec }) => spec.cost !== undefined);

/**
 * What can be filled in from numbers at hand; fields in which something stands are left.
 * Costs only from one card: of several none is meant.
 */
export function fillFrom(
  askings: readonly Asking[],
  raw: RawForm,
  metrics: Readonly<Record<string, number>>,
  costs: readonly CostCard[] = [],
): RawForm {
  const [card, second] = costs;
  const filled: Record<string, string> = {};
  for (const { spec, key } of numbersOf(askings)) {
    const stands = raw[key];
    if (typeof stands === 'string' && stands.trim() !== '') continue;
    const cost = spec.cost && card && !second ? card[spec.cost] : null;
    const value = spec.metric !== undefined ? (metrics[spec.metric] ?? cost) : cost;
    if (value === null || value === undefined || !Number.isFinite(value) || value < 0) continue;
    filled[key] = asTyped(value, spec);
  }
  return filled;
}

function numbersOf(askings: readonly Asking[]): { spec: NumberSpec; key: string }[] {
  const isNumber = (field: FieldSpec): field is NumberSpec => field.kind === 'number';
  return askings.flatMap(({ fields, prefix }) =>
    fields.filter(isNumber).map((spec) => ({ spec, key: prefix + spec.id })),
  );
}

/** As a person would type it: shares out of a hundred, money to the cent. */
function asTyped(value: number, { unit }: NumberSpec): string {
  if (unit === 'share') return `${Number((value * 100).toPrecision(6))}%`;
  if (unit === 'count' || unit === 'days' || unit === 'months') return String(Math.round(value));
  return String(Number(value.toFixed(2)));
}
