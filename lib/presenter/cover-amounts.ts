import type { Card } from '../explain/card';
import type { FormulaNode } from '../figures/formula-tree';
import type { SightedValue } from '../shared/sighting';
import type { Language } from '../shared/text';
import { amountBucket } from './amount-bucket';
import { type Bucket, coverBare, coverText, currencyIn } from './cover-text';

const PRINTED_MONEY = /[¥￥$€£₫₩₹฿]|元|RM|Rp/;

/** A sum of money, or what is printed like one. */
export const isMoney = ({ unit, raw }: Pick<SightedValue, 'unit' | 'raw'>): boolean =>
  unit === 'money' || PRINTED_MONEY.test(raw);

/** A value as the page prints it; a sum of money as its order of magnitude. */
export const coveredValue = (value: SightedValue, language: Language): string =>
  isMoney(value) && value.number !== null
    ? amountBucket(value.number, value.currency ?? null, language)
    : value.raw;

/** A card for other eyes: its amounts of money as buckets, in the value and in the sentences. */
export function coverAmounts(card: Card, bucket: Bucket = amountBucket): Card {
  const { language, value, parts, formula } = card;
  const money = value !== null && isMoney(value);
  const currency = value?.currency ?? currencyIn(parts.number ?? '', language);
  const cover = money && currency === null ? coverBare : coverText;
  const told = (text: string | undefined) => text && cover(text, language, bucket);
  const treeOf = (node: FormulaNode): FormulaNode => ({
    ...node,
    value: node.value && cover(node.value, language, bucket),
    parts: node.parts.map((part) => ({ ...part, node: treeOf(part.node) })),
  });
  const number = told(parts.number);
  const verdict = told(parts.verdict);
  return {
    ...card,
    value:
      money && value.number !== null
        ? { ...value, raw: bucket(value.number, currency, language), number: null }
        : value,
    formula: formula && {
      ...formula,
      numbers: formula.numbers && cover(formula.numbers, language, bucket),
      tree: formula.tree && treeOf(formula.tree),
    },
    parts: { ...parts, ...(number ? { number } : {}), ...(verdict ? { verdict } : {}) },
  };
}
