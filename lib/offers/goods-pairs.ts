/** Two kinds of goods that the same buyers take. */
export interface GoodsPair {
  readonly goods: readonly [string, string];
  /** Buyers who took both, in one order or in several. */
  readonly buyers: number;
  /** Of them, in one order. */
  readonly together: number;
}

export interface BoughtGoods {
  readonly buyer: string;
  readonly goods: readonly string[];
}

/** More kinds of one buyer are a reseller's: their pairs would be all there is. */
const MOST_KINDS = 30;

/**
 * Counts, for each pair of goods, the buyers who took both; most first, equal ones by name.
 * One buyer counts once, however often they came.
 */
export function goodsPairs(orders: readonly BoughtGoods[]): readonly GoodsPair[] {
  const kinds = new Map<string, Set<string>>();
  const together = new Map<string, Set<string>>();
  for (const { buyer, goods } of orders) {
    const own = kinds.get(buyer) ?? new Set();
    for (const one of goods) own.add(one);
    kinds.set(buyer, own);
    const pairs = together.get(buyer) ?? new Set();
    for (const pair of pairsOf([...new Set(goods)])) pairs.add(JSON.stringify(pair));
    together.set(buyer, pairs);
  }
  const counts = new Map<string, { buyers: number; together: number }>();
  for (const [buyer, own] of kinds) {
    if (own.size > MOST_KINDS) continue;
    for (const pair of pairsOf([...own])) {
      const key = JSON.stringify(pair);
      const count = counts.get(key) ?? { buyers: 0, together: 0 };
      counts.set(key, {
        buyers: count.buyers + 1,
        together: count.together + (together.get(buyer)?.has(key) ? 1 : 0),
      });
    }
  }
  return [...counts]
    .map(([key, count]) => ({ goods: JSON.parse(key) as [string, string], ...count }))
    .sort((a, b) => b.buyers - a.buyers || (a.goods.join() < b.goods.join() ? -1 : 1));
}

function pairsOf(goods: readonly string[]): [string, string][] {
  if (goods.length > MOST_KINDS) return [];
  const sorted = [...goods].sort();
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b): [string, string] => [a, b]));
}
