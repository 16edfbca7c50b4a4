import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/explain/formula-evaluate';
import { type FormulaNode, type FormulaPart, formulaTree } from '../../../lib/figures/formula-tree';
import { type Expression, metricIdsOf, parseFormula } from '../../../lib/shared/formula';

const tree = (formulas: Readonly<Record<string, string>>, root = 'root'): FormulaNode =>
  formulaTree(root, {
    nameOf: (id) => id.toUpperCase(),
    valueOf: (id) => (id === 'unknown' ? null : `<${id}>`),
    formulaOf: (id) => {
      const text = formulas[id];
      return text === undefined ? null : parseFormula(text);
    },
    write: String,
  });

/** What is read from top to bottom; groups in brackets. */
const read = (parts: readonly FormulaPart[]): string =>
  parts
    .map(({ sign, node }) => {
      const text = node.kind === 'group' ? `(${read(node.parts)})` : node.name;
      return sign ? ` ${sign} ${text}` : text;
    })
    .join('');

describe('the formula tree', () => {
  it.each([
    ['a / b', 'A ÷ B'],
    ['a - b - c', 'A − B − C'],
    ['a / b * 1000', 'A ÷ B × 1000'],
    ['( a - b ) / c', '(A − B) ÷ C'],
    ['a - ( b - c )', 'A − (B − C)'],
    ['a + ( b - c )', 'A + B − C'],
    ['a / ( b * c )', 'A ÷ (B × C)'],
    ['a + b * c', 'A + (B × C)'],
    ['a', 'A'],
  ])('%s reads %s', (formula, expected) => {
    expect(read(tree({ root: formula }).parts)).toBe(expected);
  });

  it('carries names and numbers, and tells what has none', () => {
    const { value, parts } = tree({ root: 'a / unknown' });
    expect(value).toBe('<root>');
    expect(parts.map(({ node }) => [node.id, node.name, node.value])).toEqual([
      ['a', 'A', '<a>'],
      ['unknown', 'UNKNOWN', null],
    ]);
  });

  it('opens two levels and no metric inside itself', () => {
    const deep = tree({ root: 'a / b', a: 'c * d', c: 'e + f', b: 'root - d' });
    const [a, b] = deep.parts.map(({ node }) => node);
    expect(a?.parts.map(({ node }) => [node.id, node.parts])).toEqual([
      ['c', []],
      ['d', []],
    ]);
    expect(b?.parts[0]?.node).toMatchObject({ id: 'root', parts: [] });
  });

  const IDS = ['a', 'b', 'c', 'd'];
  const expression = fc.letrec<{ any: Expression }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...IDS).map((id): Expression => ({ kind: 'metric', id })),
      fc.integer({ min: 1, max: 9 }).map((value): Expression => ({ kind: 'number', value })),
      fc.record({
        kind: fc.constant('operation' as const),
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: tie('any'),
        right: tie('any'),
      }),
    ),
  })).any;

  const VALUES: Readonly<Record<string, number>> = { a: 12, b: 480, c: 5, d: 0.25 };

  /** Computes the tree as a reader would: product before sum never mix in one group. */
  const compute = (parts: readonly FormulaPart[]): number =>
    parts.reduce((sum, { sign, node }) => {
      const value =
        node.kind === 'group'
          ? compute(node.parts)
          : node.kind === 'number'
            ? Number(node.name)
            : (VALUES[node.id] ?? Number.NaN);
      if (sign === null) return value;
      return { '+': sum + value, '−': sum - value, '×': sum * value, '÷': sum / value }[sign];
    }, 0);

  const leaves = (parts: readonly FormulaPart[]): string[] =>
    parts.flatMap(({ node }) =>
      node.kind === 'group' ? leaves(node.parts) : node.kind === 'metric' ? [node.id] : [],
    );

  it('means what the formula means, its parts in reading order', () => {
    fc.assert(
      fc.property(expression, (formula) => {
        const { parts } = formulaTree('root', {
          nameOf: (id) => id,
          valueOf: () => null,
          formulaOf: (id) => (id === 'root' ? formula : null),
          write: String,
        });
        expect([...new Set(leaves(parts))]).toEqual(metricIdsOf(formula));
        const signs = (all: readonly FormulaPart[]): boolean =>
          all.every(({ sign, node }, at) => (sign === null) === (at === 0) && signs(node.parts));
        expect(signs(parts)).toBe(true);
        const exact = evaluate(formula, (id) => VALUES[id] ?? null);
        if (exact === null) return;
        const size = Math.max(1, Math.abs(exact));
        expect(Math.abs(compute(parts) - exact) / size).toBeLessThan(1e-6);
      }),
      { numRuns: 1000 },
    );
  });
});
