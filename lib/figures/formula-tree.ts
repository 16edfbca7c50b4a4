import type { Expression, Operator } from '../shared/formula';

export type FormulaSign = '+' | '−' | '×' | '÷';

/** One member of a formula and the sign before it; `null`: the first. */
export interface FormulaPart {
  readonly sign: FormulaSign | null;
  readonly node: FormulaNode;
}

export interface FormulaNode {
  /** `group`: what stands in brackets, without a name of its own. */
  readonly kind: 'metric' | 'number' | 'group';
  /** Metric id; empty for numbers and groups. */
  readonly id: string;
  readonly name: string;
  /** The shop's own number in words; `null`: not known, or no metric. */
  readonly value: string | null;
  readonly parts: readonly FormulaPart[];
}

/** What the tree asks of its surroundings. */
export interface FormulaLook {
  readonly nameOf: (id: string) => string;
  /** The shop's own number in words. */
  readonly valueOf: (id: string) => string | null;
  /** How this metric is counted; `null`: it is not opened further. */
  readonly formulaOf: (id: string) => Expression | null;
  /** A number of the formula itself. */
  readonly write: (value: number) => string;
}

const SIGNS: Readonly<Record<Operator, FormulaSign>> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const isProduct = (operator: Operator): boolean => operator === '*' || operator === '/';

/** Levels below the metric; more than two nobody reads. */
const LEVELS = 2;

/** A metric, the parts of its formula, and theirs. Never opens a metric inside itself. */
export function formulaTree(id: string, look: FormulaLook): FormulaNode {
  return metricNode(id, look, LEVELS, []);
}

function metricNode(
  id: string,
  look: FormulaLook,
  levels: number,
  above: readonly string[],
): FormulaNode {
  const formula = levels > 0 && !above.includes(id) ? look.formulaOf(id) : null;
  return {
    kind: 'metric',
    id,
    name: look.nameOf(id),
    value: look.valueOf(id),
    parts: formula ? partsOf(formula, look, levels - 1, [...above, id]) : [],
  };
}

function partsOf(
  expression: Expression,
  look: FormulaLook,
  levels: number,
  above: readonly string[],
): FormulaPart[] {
  return chainOf(expression).map(({ sign, member }) => ({
    sign,
    node: nodeOf(member, look, levels, above),
  }));
}

function nodeOf(
  member: Expression,
  look: FormulaLook,
  levels: number,
  above: readonly string[],
): FormulaNode {
  switch (member.kind) {
    case 'metric':
      return metricNode(member.id, look, levels, above);
    case 'number':
      return { kind: 'number', id: '', name: look.write(member.value), value: null, parts: [] };
    case 'operation':
      return {
        kind: 'group',
        id: '',
        name: '',
        value: null,
        parts: partsOf(member, look, levels, above),
      };
  }
}

interface Member {
  readonly sign: FormulaSign | null;
  readonly member: Expression;
}

/** a ÷ b × 1000 as three members; what would need brackets stays one. */
function chainOf(expression: Expression): Member[] {
  if (expression.kind !== 'operation') return [{ sign: null, member: expression }];
  const { operator, left, right } = expression;
  const alike = (side: Expression) =>
    side.kind === 'operation' && isProduct(side.operator) === isProduct(operator);
  const first: Member[] = alike(left) ? chainOf(left) : [{ sign: null, member: left }];
  const sign = SIGNS[operator];
  // a + (b − c) needs no brackets, a − (b − c) does.
  const open = (operator === '+' || operator === '*') && alike(right);
  const rest: Member[] = open ? chainOf(right) : [{ sign: null, member: right }];
  return [...first, ...rest.map((one, at) => (at === 0 ? { ...one, sign } : one))];
}
