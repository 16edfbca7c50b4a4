import type { Card } from '../explain/card';
import type { FormulaNode } from '../figures/formula-tree';
import { amountBucket } from './amount-bucket';
import { type Bucket, coverBare, coverText, currencyIn } from './cover-text';

const PRINTED_MONEY = /[¥￥$€£₫₩₹฿]|元|RM|Rp/;

/** A card for other eyes: its amounts of money as buckets, in the value and in the sentences. */
export function coverAmounts(card: Card, bucket: Bucket = amountBucket): Card {
  const { language, value, parts, formula } = card;
  const isMoney = value !== null && (value.unit === 'money' || PRINTED_MONEY.test(value.raw));
  const currency = value?.currency ?? currencyIn(parts.number ?? '', language);
  const cover = isMoney && currency === null ? coverBare : coverText;
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
      isMoney && value.number !== null
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
