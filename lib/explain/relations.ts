import type { Metric } from '../metrics/types';
import { metricIdsOf, parseFormula } from '../shared/formula';
import type { Language } from '../shared/text';
import { formulaFor } from './formula';

/** A metric by its name, for a list. */
export interface NamedMetric {
  readonly id: string;
  readonly name: string;
}

export interface Relations {
  /** Numbers that move this one: the parts of its formula first, then what the sources name. */
  readonly movedBy: readonly NamedMetric[];
  /** Numbers whose formula holds this one, then those that name it. */
  readonly moves: readonly NamedMetric[];
}

/** More than this nobody reads. */
const MOST = 6;

/** Who uses whom, made once for a registry. */
const users = new WeakMap<ReadonlyMap<string, Metric>, ReadonlyMap<string, readonly string[]>>();

function usersOf(metrics: ReadonlyMap<string, Metric>): ReadonlyMap<string, readonly string[]> {
  const known = users.get(metrics);
  if (known) return known;
  const byFormula = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, of: string, by: string) =>
    map.set(of, (map.get(of) ?? new Set()).add(by));
  for (const metric of metrics.values()) {
    for (const id of formulaIds(metric, null)) note(byFormula, id, metric.id);
    for (const id of metric.drivers) note(byName, id, metric.id);
  }
  const all = new Map<string, readonly string[]>();
  for (const id of metrics.keys())
    all.set(id, [...new Set([...(byFormula.get(id) ?? []), ...(byName.get(id) ?? [])])]);
  users.set(metrics, all);
  return all;
}

/** @param platform `null`: of all platforms. */
function formulaIds(metric: Metric, platform: string | null): string[] {
  const formulas =
    platform === null
      ? [metric.formula, ...Object.values(metric.formulaByPlatform ?? {})]
      : [formulaFor(metric, platform)];
  return formulas.flatMap((formula) => {
    const expression = formula === null ? null : parseFormula(formula);
    return expression ? metricIdsOf(expression) : [];
  });
}

/** What moves a number, and what it moves. Ids that the registry does not know are left out. */
export function relationsOf(
  metric: Metric,
  platform: string,
  metrics: ReadonlyMap<string, Metric>,
  language: Language,
): Relations {
  const named = (ids: readonly string[]): NamedMetric[] =>
    [...new Set(ids)]
      .filter((id) => id !== metric.id)
      .flatMap((id) => {
        const name = metrics.get(id)?.name[language];
        return name ? [{ id, name }] : [];
      })
      .slice(0, MOST);
  return {
    movedBy: named([...formulaIds(metric, platform), ...metric.drivers]),
    moves: named(usersOf(metrics).get(metric.id) ?? []),
  };
}
