import type { Expression, Operator } from '../shared/formula';

/** A printed number stands for all numbers that are rounded to it. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Computes a formula over ranges, so that what the page has rounded stays rounded.
 *
 * @returns `null` where an operand is missing, something is divided by (what may be) zero,
 * or the result is no number.
 */
export function evaluateRange(
  expression: Expression,
  operand: (metricId: string) => Range | null,
): Range | null {
  switch (expression.kind) {
    case 'number':
      return { low: expression.value, high: expression.value };
    case 'metric':
      return operand(expression.id);
    case 'operation': {
      const left = evaluateRange(expression.left, operand);
      const right = evaluateRange(expression.right, operand);
      return left && right && apply(expression.operator, left, right);
    }
  }
}

/** The same with exact operands. */
export function evaluate(
  expression: Expression,
  operand: (metricId: string) => number | null,
): number | null {
  const range = evaluateRange(expression, (id) => {
    const value = operand(id);
    return value === null ? null : { low: value, high: value };
  });
  return range?.low ?? null;
}

function apply(operator: Operator, a: Range, b: Range): Range | null {
  if (operator === '/' && b.low <= 0 && b.high >= 0) return null;
  const corners = [
    compute(operator, a.low, b.low),
    compute(operator, a.low, b.high),
    compute(operator, a.high, b.low),
    compute(operator, a.high, b.high),
  ];
  return corners.every(Number.isFinite)
    ? { low: Math.min(...corners), high: Math.max(...corners) }
    : null;
}

function compute(operator: Operator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
  }
}
