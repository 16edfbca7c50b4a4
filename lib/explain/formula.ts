import { type FormulaNode, formulaTree } from '../figures/formula-tree';
import type { Metric } from '../metrics/types';
import { currencyName } from '../shared/currency';
import { plain } from '../shared/format';
import { type Expression, metricIdsOf, type Operator, parseFormula } from '../shared/formula';
import type { SightedValue, Sighting } from '../shared/sighting';
import type { Language } from '../shared/text';
import type { Card } from './card';
import { evaluate, evaluateRange, type Range } from './formula-evaluate';
import { numberOf, operandOf, printedDecimals, printedStep } from './readable';

const SIGNS: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

/** Finds a metric of the registry; a formula needs names and units of others. */
export type FindMetric = (id: string) => Metric | undefined;

/** A formula with the numbers of this page. */
export interface ReadFormula {
  readonly expression: Expression;
  /** Values by metric id; only those that stand readable on the page for the same time. */
  readonly operands: ReadonlyMap<string, SightedValue>;
  readonly card: NonNullable<Card['formula']>;
}

interface Setting {
  readonly sighting: Sighting;
  readonly others: readonly Sighting[];
  readonly metric: Metric;
  readonly metricOf: FindMetric;
  readonly language: Language;
  readonly currency: string | null;
}

/** The formula that holds on a platform. */
export function formulaFor(metric: Metric, platform: string): string | null {
  const own = metric.formulaByPlatform ?? {};
  // The platform's name comes from outside: `constructor` is none.
  return (Object.hasOwn(own, platform) ? own[platform] : null) ?? metric.formula;
}

/**
 * Words of the formula and, when every number of it stands on the page, the sum done again.
 *
 * @returns `null` when the metric has no formula or it names a metric that is not known.
 */
export function readFormula(setting: Setting): ReadFormula | null {
  const { sighting, others, metric, metricOf, language } = setting;
  const text = formulaFor(metric, sighting.platform);
  const expression = text === null ? null : parseFormula(text);
  if (!expression) return null;
  const ids = metricIdsOf(expression);
  if (ids.some((id) => metricOf(id) === undefined)) return null;
  const words = write(expression, (id) => metricOf(id)?.name[language] ?? id);

  const operands = new Map<string, SightedValue>();
  for (const id of ids) {
    const value = operandOf(id, sighting, others);
    if (value) operands.set(id, value);
  }
  const computed = ids.length > 0 && ids.every((id) => operands.has(id)) && oneCurrency(operands);
  const numbers = computed ? sum(setting, expression, operands) : null;
  return {
    expression,
    operands,
    card: {
      words,
      numbers: numbers?.text ?? null,
      agrees: numbers?.agrees ?? null,
      tree: operands.size > 0 ? treeOf(setting, operands) : null,
    },
  };
}

/** A formula of a metric file in words; `null` where it names a metric that is not known. */
export function formulaWords(
  formula: string,
  metricOf: FindMetric,
  language: Language,
): string | null {
  const expression = parseFormula(formula);
  if (!expression || metricIdsOf(expression).some((id) => metricOf(id) === undefined)) return null;
  return write(expression, (id) => metricOf(id)?.name[language] ?? id);
}

/** Yuan are not added to dollars. */
function oneCurrency(operands: ReadonlyMap<string, SightedValue>): boolean {
  const currencies = [...operands.values()].flatMap((value) => value.currency ?? []);
  return new Set(currencies).size <= 1;
}

function sum(
  { sighting, metric, metricOf, language, currency }: Setting,
  expression: Expression,
  operands: ReadonlyMap<string, SightedValue>,
): { text: string; agrees: boolean | null } | null {
  const result = evaluate(expression, (id) => operands.get(id)?.number ?? null);
  if (result === null) return null;
  const own = numberOf(sighting.value) === null ? undefined : sighting.value;
  const moneyName = (code: string | null | undefined) => currencyName(code)?.[language] ?? '';
  const say = (id: string): string =>
    sayValue(operands.get(id), metricOf(id), { language, currency });
  const isPercent = metric.unit === 'percent';
  const shown = isPercent ? result * 100 : result;
  const decimals = own ? Math.max(printedDecimals(own), isPercent ? 1 : 0) : 2;
  const rounded = plain(shown, decimals);
  const exact = plain(shown, 8) === rounded;
  const tail = isPercent
    ? ' %'
    : metric.unit === 'money'
      ? ` ${moneyName(own?.currency ?? currency)}`
      : '';
  return {
    text: `${write(expression, say)} ${exact ? '=' : '≈'} ${rounded}${tail}`.trimEnd(),
    agrees: own ? agrees(expression, operands, own, metricOf) : null,
  };
}

/** A number of the page by its metric's unit: 12, 2.5 %, 80 元. */
function sayValue(
  value: SightedValue | undefined,
  metric: Metric | undefined,
  { language, currency }: Pick<Setting, 'language' | 'currency'>,
): string {
  const number = value?.number ?? 0;
  if (metric?.unit === 'percent') return `${plain(number * 100, 4)} %`;
  const name = metric?.unit === 'money' ? currencyName(value?.currency ?? currency) : null;
  return name ? `${plain(number, 4)} ${name[language]}` : plain(number, 4);
}

/** The formula as a tree; a part is opened where one of its own parts has a number here. */
function treeOf(setting: Setting, operands: ReadonlyMap<string, SightedValue>): FormulaNode {
  const { sighting, others, metric, metricOf, language } = setting;
  const valueAt = (id: string): SightedValue | null =>
    id === metric.id
      ? numberOf(sighting.value) === null
        ? null
        : (sighting.value ?? null)
      : (operands.get(id) ?? operandOf(id, sighting, others));
  return formulaTree(metric.id, {
    nameOf: (id) => metricOf(id)?.name[language] ?? id,
    valueOf: (id) => {
      const value = valueAt(id);
      return value && sayValue(value, metricOf(id), setting);
    },
    formulaOf: (id) => {
      const part = metricOf(id);
      const text = part ? formulaFor(part, sighting.platform) : null;
      const formula = text === null ? null : parseFormula(text);
      const ids = formula ? metricIdsOf(formula) : [];
      if (ids.some((one) => metricOf(one) === undefined)) return null;
      // What the metric is made of is told by the metric, not by its parts.
      if (id !== metric.id && ids.includes(metric.id)) return null;
      return ids.some((one) => valueAt(one) !== null) ? formula : null;
    },
    write: (number) => plain(number, 4),
  });
}

/** Can the printed result be the result of the printed numbers, all of them rounded? */
function agrees(
  expression: Expression,
  operands: ReadonlyMap<string, SightedValue>,
  own: SightedValue,
  metricOf: FindMetric,
): boolean | null {
  const possible = evaluateRange(expression, (id) => {
    const value = operands.get(id);
    return value ? rangeOf(value, metricOf(id)?.unit === 'count') : null;
  });
  if (!possible) return null;
  const printed = rangeOf(own, false);
  const slack = 1e-9 * Math.max(1, Math.abs(printed.high));
  return possible.high >= printed.low - slack && possible.low <= printed.high + slack;
}

/** All numbers that are printed like this one. A count of people is never rounded to ones. */
function rangeOf(value: SightedValue, counted: boolean): Range {
  const number = value.number ?? 0;
  const step = printedStep(value);
  const half = counted && Math.abs(step - 1) < 1e-9 ? 0 : step / 2;
  return { low: number - half, high: number + half };
}

/** Writes an expression with its signs; brackets only where reading needs them. */
function write(expression: Expression, nameOf: (id: string) => string): string {
  switch (expression.kind) {
    case 'number':
      return plain(expression.value, 4);
    case 'metric':
      return nameOf(expression.id);
    case 'operation': {
      const { operator, left, right } = expression;
      const product = operator === '*' || operator === '/';
      const wrap = (side: Expression, isRight: boolean): string => {
        const text = write(side, nameOf);
        if (side.kind !== 'operation') return text;
        const lower = product && (side.operator === '+' || side.operator === '-');
        const grouped = isRight && (operator === '-' || operator === '/');
        return lower || grouped ? `(${text})` : text;
      };
      return `${wrap(left, false)} ${SIGNS[operator]} ${wrap(right, true)}`;
    }
  }
}
