/**
 * The made-up numbers of check questions, reckoned again: the question, the sum of its numbers,
 * and what stands in the right answer.
 */
export const SUMS: readonly (readonly [question: string, sum: string, result: number])[] = [
  ['metric/ad-cost-per-click cheap-clicks', '1 * 100 / 5', 20],
  ['offer/ad-break-even line-of-socks', '50 / (50 - 40)', 5],
  ['offer/tool-payback hours-and-price', '4 * 20 - 60', 20],
  ['offer/read-the-overview three-of-hundred', '200 * 3 / 100 * 50', 300],
  ['metric/video-completion-rate most-of-it', '10 / 50 * 100', 20],
  ['metric/visitors two-days', '30 + 40 - 10', 60],
  ['metric/pay-conversion-rate sixteen-orders', '12 / 400 * 100', 3],
  ['metric/pay-conversion-rate after-the-ad', '6 - 4', 2],
  ['offer/try-look-change two-more-buyers', '8 - 6', 2],
  ['metric/spend-per-buyer two-guests', '( 30 + 50 + 40 ) / ( 1 + 1 )', 60],
  ['metric/spend-per-buyer sale-week', '20 * 50', 1000],
  ['metric/new-customers looked-before', '10 - 4', 6],
  ['offer/joint-promo orders-to-cover', '180 / ( 20 - 2 )', 10],
  ['offer/joint-promo coupon-too-big', '8 - 6', 2],
  ['metric/refund-rate one-dear-order', '200 / 500 * 100', 40],
  ['offer/channel-funnel left-of-100', '( 8 * 20 - 100 ) / 200 * 100', 30],
  ['metric/new-followers some-left', '12 - 9', 3],
  ['metric/returning-customers twelve-today', '12 - 4', 8],
  ['metric/cart-users three-things', '1 + 1', 2],
  ['offer/try-look-change forty-more-buyers', '100 - 60', 40],
];
