/**
 * The made-up numbers of check questions, reckoned again: the question, the sum of its numbers,
 * and what stands in the right answer.
 */
export const SUMS: readonly (readonly [question: string, sum: string, result: number])[] = [
  ['metric/ad-cost-per-click cheap-clicks', '1 * 100 / 5', 20],
  ['offer/ad-break-even line-of-socks', '50 / (50 - 40)', 5],
];
