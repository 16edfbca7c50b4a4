import type { LocalText } from '../shared/text';

/**
 * Amounts told by their size alone, for our own surfaces over a covered page. The steps are
 * decades split at 1, 2 and 5: wide enough that nobody reads a turnover out of them.
 */
const STEPS = [0, 100, 500, 1000, 5000, 10_000, 50_000, 100_000, 500_000, 1_000_000, 5_000_000];

/**
 * @param amount in the currency's unit; its sign is told
 * @returns 1,000 到 5,000 之间; never a number that was given
 */
export function bucketOf(amount: number): LocalText {
  const size = Math.abs(amount);
  const minus = amount < 0;
  const at = STEPS.findLastIndex((step) => size >= step);
  const low = STEPS[at] ?? 0;
  const high = STEPS[at + 1];
  const zh =
    high === undefined
      ? `${shown(low)} 以上`
      : low === 0
        ? `不到 ${shown(high)}`
        : `${shown(low)} 到 ${shown(high)} 之间`;
  const en =
    high === undefined
      ? `${shown(low)} or more`
      : low === 0
        ? `under ${shown(high)}`
        : `between ${shown(low)} and ${shown(high)}`;
  return { 'zh-CN': minus ? `负数，${zh}` : zh, en: minus ? `minus, ${en}` : en };
}

const shown = (step: number): string => step.toLocaleString('en-US');
