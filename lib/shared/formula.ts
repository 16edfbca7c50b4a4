/**
 * Formulas of the metric files: `buyers / visitors`, `( gross-sales - discounts-amount ) /
 * orders`, `live-gmv / live-views * 1000`. Ids hold hyphens, so operators stand between
 * blanks.
 */
export type Operator = '+' | '-' | '*' | '/';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'metric'; readonly id: string }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

const TOKEN = /\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:\.\d+)?(?![a-z0-9])|[-+*/()])/y;

/** @returns `null` when the text is no formula; nothing is guessed or skipped. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokenise(formula);
  if (!tokens) return null;
  let at = 0;

  function sum(): Expression | null {
    return chain(product, '+', '-');
  }
  function product(): Expression | null {
    return chain(operand, '*', '/');
  }
  function chain(
    next: () => Expression | null,
    first: Operator,
    second: Operator,
  ): Expression | null {
    let left = next();
    while (left) {
      const operator = tokens?.[at];
      if (operator !== first && operator !== second) return left;
      at += 1;
      const right = next();
      left = right && { kind: 'operation', operator, left, right };
    }
    return null;
  }
  function operand(): Expression | null {
    const token = tokens?.[at];
    at += 1;
    if (token === undefined) return null;
    if (token === '(') {
      const inside = sum();
      const closed = tokens?.[at] === ')';
      at += 1;
      return closed ? inside : null;
    }
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    return /^[a-z]/.test(token) ? { kind: 'metric', id: token } : null;
  }

  const whole = sum();
  return at === tokens.length ? whole : null;
}

function tokenise(formula: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match?.[1]) return null;
    tokens.push(match[1]);
  }
  return tokens;
}

/** Ids in the formula, each once, in reading order. */
export function metricIdsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'metric':
      return [expression.id];
    case 'operation':
      return [...new Set([...metricIdsOf(expression.left), ...metricIdsOf(expression.right)])];
  }
}
