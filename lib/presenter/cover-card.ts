import type { Card, PackNote } from '../explain/card';
import type { FormulaNode } from '../figures/formula-tree';
import type { Unit } from '../shared/sighting';
import { amountBucket } from './amount-bucket';
import { coverAmounts } from './cover-amounts';
import { coverText } from './cover-text';

/** In which unit a metric is counted; missing: a metric that is not known. */
export type UnitOf = (metricId: string) => Unit | undefined;

export const isMoneyUnit = (unit: Unit | undefined): boolean =>
  unit === 'money' || unit === 'per-mille-money';

/**
 * The card over a covered page, with everything that its folds hold: amounts of money in it are
 * told as orders of magnitude. A bare number of a metric that is counted in money is one too.
 */
export function coverCard(card: Card, unitOf: UnitOf): Card {
  const isMoney = card.metricId !== null && isMoneyUnit(unitOf(card.metricId));
  const printed = card.value;
  const value = printed && isMoney ? { ...printed, unit: 'money' as const } : printed;
  const covered = coverAmounts({ ...card, value });
  // What a pack corrected may hold the number as the page prints it.
  const shown = covered.value?.raw;
  const tell = (text: string): string =>
    printed && shown !== undefined && shown !== printed.raw && printed.raw !== ''
      ? text.replaceAll(printed.raw, shown)
      : text;
  const parts = Object.entries(covered.parts).map(([id, text]) => [id, text && tell(text)]);
  return {
    ...covered,
    parts: Object.fromEntries(parts) as Card['parts'],
    formula: coverFormula(card.formula, isMoney, unitOf),
    ...(card.packNotes
      ? { packNotes: card.packNotes.map((note) => coverNote(note, card, tell)) }
      : {}),
  };
}

/** A sum of which one member is an amount would give it back: it is not shown. */
function coverFormula(formula: Card['formula'], isMoney: boolean, unitOf: UnitOf): Card['formula'] {
  if (!formula?.tree) return formula;
  if (!isMoney && !holdsMoney(formula.tree, unitOf)) return formula;
  return { ...formula, numbers: null, agrees: null, tree: coverNode(formula.tree, unitOf) };
}

const holdsMoney = ({ id, parts }: FormulaNode, unitOf: UnitOf): boolean =>
  isMoneyUnit(unitOf(id)) || parts.some(({ node }) => holdsMoney(node, unitOf));

const coverNode = (node: FormulaNode, unitOf: UnitOf): FormulaNode => ({
  ...node,
  value: isMoneyUnit(unitOf(node.id)) ? null : node.value,
  parts: node.parts.map((part) => ({ ...part, node: coverNode(part.node, unitOf) })),
});

const coverNote = (
  note: PackNote,
  { language }: Card,
  tell: (text: string) => string,
): PackNote => ({
  ...note,
  text: note.text.map((node) =>
    node.kind === 'text' || node.kind === 'strong'
      ? { ...node, text: coverText(tell(node.text), language, amountBucket) }
      : node,
  ),
});
