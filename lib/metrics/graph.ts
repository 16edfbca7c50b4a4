import { type Expression, metricIdsOf, parseFormula } from '../shared/formula';
import type { Metric } from './types';

/**
 * The formulas of all metrics as one graph: do their ids exist, do units and bases agree,
 * does none lead back to itself?
 */
export type FindMetric = (id: string) => Metric | undefined;

/** What a (part of a) formula yields. `plain`: a bare number; `share`: 0 to 1 or a ratio. */
interface Yield {
  readonly unit: 'count' | 'money' | 'share' | 'time' | 'plain' | 'money-per' | 'score';
  /** What one unit counts, where known; a group of people is one base. */
  readonly base: string | null;
}

/** Visitors, buyers and customers are all people: some of the same set. */
const PEOPLE = new Set(['visitor', 'buyer', 'person', 'customer']);
const baseOf = (base: string): string => (PEOPLE.has(base) ? 'person' : base);

/** Every formula of a metric: the general one under `all`, then those of platforms. */
export function formulasOf(metric: Metric): readonly (readonly [platform: string, text: string])[] {
  const own = Object.entries(metric.formulaByPlatform ?? {});
  return metric.formula === null ? own : [['all', metric.formula], ...own];
}

function leaf(metric: Metric): Yield {
  const base = baseOf(metric.base);
  switch (metric.unit) {
    case 'count':
      return { unit: 'count', base };
    case 'money':
      return { unit: 'money', base };
    case 'percent':
    case 'ratio':
      return { unit: 'share', base };
    case 'hours':
    case 'seconds':
    case 'days':
      return { unit: 'time', base: metric.unit === 'hours' ? 'hour' : metric.unit };
    case 'per-mille-money':
      return { unit: 'money-per', base };
    default:
      return { unit: 'score', base };
  }
}

/** @returns what the formula yields, or one sentence saying what does not fit. */
function yieldOf(expression: Expression, metricOf: FindMetric): Yield | string {
  if (expression.kind === 'number') return { unit: 'plain', base: null };
  if (expression.kind === 'metric') {
    const metric = metricOf(expression.id);
    return metric ? leaf(metric) : `unknown id ${expression.id}`;
  }
  const left = yieldOf(expression.left, metricOf);
  if (typeof left === 'string') return left;
  const right = yieldOf(expression.right, metricOf);
  if (typeof right === 'string') return right;
  switch (expression.operator) {
    case '+':
    case '-':
      return summed(left, right, expression.operator);
    case '*':
      return scaled(left, right);
    case '/':
      return divided(left, right);
  }
}

function summed(left: Yield, right: Yield, sign: string): Yield | string {
  // 1 − a share is the rest of the whole.
  if (left.unit === 'plain' && right.unit === 'share') return right;
  if (left.unit !== right.unit) return `unit clash: ${left.unit} ${sign} ${right.unit}`;
  // Money is money, whatever it was paid for; pieces are not added to orders.
  if (left.unit === 'count' && left.base !== right.base)
    return `base clash: ${left.base} ${sign} ${right.base}`;
  return left;
}

function scaled(left: Yield, right: Yield): Yield | string {
  if (right.unit === 'plain') return left.unit === 'money' ? { ...left, unit: 'money-per' } : left;
  if (left.unit === 'plain') return right;
  if (left.unit === 'share') return right;
  if (right.unit === 'share') return left;
  if (left.unit === 'count' && right.unit === 'money') return right;
  if (left.unit === 'money' && right.unit === 'count') return left;
  return `unit clash: ${left.unit} × ${right.unit}`;
}

function divided(left: Yield, right: Yield): Yield | string {
  if (right.unit === 'plain') return left;
  if (left.unit === 'plain' && right.unit === 'share') return { unit: 'share', base: right.base };
  if (left.unit === right.unit) {
    // Money of money: the base is money itself, whatever was bought with it.
    return { unit: 'share', base: left.unit === 'money' ? 'money' : right.base };
  }
  if (right.unit === 'time') return { unit: left.unit, base: right.base };
  if (left.unit === 'money' && right.unit === 'count') return { unit: 'money', base: right.base };
  return `unit clash: ${left.unit} ÷ ${right.unit}`;
}

/** What a metric of this unit must come out as. */
const EXPECTED: Readonly<Record<string, readonly Yield['unit'][]>> = {
  count: ['count'],
  money: ['money'],
  percent: ['share'],
  ratio: ['share'],
  'per-mille-money': ['money-per'],
  hours: ['time'],
  seconds: ['time'],
  days: ['time'],
};

/**
 * What is wrong with the formulas of one metric, one line each; `[]` when all is well.
 * Count over count is a rate, money over count is money for each, money over money a ratio.
 */
export function formulaFindings(metric: Metric, metricOf: FindMetric): string[] {
  return formulasOf(metric).flatMap(([platform, text]) => {
    const where = `formula (${platform}) ${text}`;
    const expression = parseFormula(text);
    if (!expression) return [`${where}: not a formula of + - * / ( ), numbers and ids`];
    if (metricIdsOf(expression).includes(metric.id)) return [`${where}: holds itself`];
    const result = yieldOf(expression, metricOf);
    if (typeof result === 'string') return [`${where}: ${result}`];
    if (!(EXPECTED[metric.unit] ?? []).includes(result.unit))
      return [`${where}: unit clash: gives ${result.unit}, the metric is ${metric.unit}`];
    const own = baseOf(metric.baseByPlatform?.[platform] ?? metric.base);
    const quotient = expression.kind === 'operation' && /[*/]/.test(expression.operator);
    if (quotient && result.base !== null && result.base !== own)
      return [`${where}: base clash: gives ${result.base}, the metric says ${own}`];
    return [];
  });
}

/** Rings of formulas that lead back to where they began, each once, as `a → b → a`. */
export function formulaCycles(metrics: ReadonlyMap<string, Metric>): string[] {
  const parts = (id: string): string[] => {
    const metric = metrics.get(id);
    return metric
      ? formulasOf(metric).flatMap(([, text]) => {
          const expression = parseFormula(text);
          return expression ? metricIdsOf(expression) : [];
        })
      : [];
  };
  const rings = new Set<string>();
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]) => {
    const at = way.indexOf(id);
    if (at >= 0) {
      rings.add([...way.slice(at), id].join(' → '));
      return;
    }
    if (done.has(id)) return;
    for (const part of parts(id)) visit(part, [...way, id]);
    done.add(id);
  };
  for (const id of metrics.keys()) visit(id, []);
  return [...rings];
}
