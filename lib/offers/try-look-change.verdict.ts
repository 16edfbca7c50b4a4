import type { Answers } from '../forms/read-form';
import { readNumber } from '../forms/read-number';
import type { Caution } from '../maths/cautions';
import { compareShares } from '../maths/compare-shares';
import { share } from '../maths/share';
import { median } from '../maths/statistics';
import { unusualDay } from '../maths/unusual-day';

/** What became of a number after one change. */
export interface Change {
  readonly verdict: 'clear-up' | 'clear-down' | 'cannot-tell';
  readonly before: number;
  readonly after: number;
  /** A share carries the room that chance leaves it. */
  readonly ranges: readonly [{ low: number; high: number }, { low: number; high: number }] | null;
  readonly cautions: readonly Caution[];
}

export type Judged = { readonly change: Change } | { readonly refused: readonly Caution[] } | null;

/** Numbers typed with blanks between them; `unread` of them are no numbers. */
export function daysOf(text: string): {
  readonly days: readonly number[];
  readonly unread: number;
} {
  const read = text
    .split(/[\s、；;]+/)
    .filter(Boolean)
    .map((one) =>
      readNumber(one, { kind: 'number', id: 'day', unit: 'money', label: { 'zh-CN': '', en: '' } }),
    );
  const days = read.filter((one) => typeof one === 'number');
  return { days, unread: read.length - days.length };
}

/** Days on each side from which on medians are compared. */
const ENOUGH_DAYS = 10;

/**
 * A share: Newcombe's interval. An amount: the median after, held against the days before as
 * one day would be (`unusualDay`), so that only what stands out of their ordinary swing is
 * clear. Neither is clear before the look date, or with a big sale in between.
 *
 * @returns `null` where the numbers of one side are missing.
 */
export function judge(answers: Answers, today: string, promotion: boolean): Judged {
  const lookOn = answers.date('look');
  if (answers.choice('kind') === 'share') {
    const [n1, k1, n2, k2] = (['n1', 'k1', 'n2', 'k2'] as const).map((id) => answers.number(id));
    if (
      typeof n1 !== 'number' ||
      typeof k1 !== 'number' ||
      typeof n2 !== 'number' ||
      typeof k2 !== 'number'
    )
      return null;
    const result = compareShares({
      before: { k: k1, n: n1 },
      after: { k: k2, n: n2 },
      promotion,
      lookOn,
      today,
    });
    const [before, after] = [share({ k: k1, n: n1 }), share({ k: k2, n: n2 })];
    if (result.verdict === 'refused') return { refused: result.cautions };
    if (before.verdict === 'refused') return { refused: before.cautions };
    if (after.verdict === 'refused') return { refused: after.cautions };
    return {
      change: {
        verdict: result.verdict,
        before: result.value.before,
        after: result.value.after,
        ranges: [before.value, after.value],
        cautions: result.cautions,
      },
    };
  }
  const [before, after] = [daysOf(answers.text('before')).days, daysOf(answers.text('after')).days];
  if (before.length === 0 || after.length === 0) return null;
  const [first, second] = [median(before), median(after)];
  const kind = answers.choice('kind') === 'count' ? 'count' : 'money';
  const result = unusualDay({ kind, days: before, today: second });
  if (result.verdict === 'refused') return { refused: result.cautions };
  const early = lookOn !== null && today < lookOn;
  const gates: readonly (Caution | false)[] = [
    after.length < ENOUGH_DAYS && 'few-days',
    promotion && 'promotion-days',
    early && 'before-look-date',
  ];
  const closed = gates.some(Boolean);
  return {
    change: {
      verdict: closed
        ? 'cannot-tell'
        : result.verdict === 'unusual-high'
          ? 'clear-up'
          : result.verdict === 'unusual-low'
            ? 'clear-down'
            : 'cannot-tell',
      before: first,
      after: second,
      ranges: null,
      cautions: [...result.cautions, ...gates.filter((gate) => gate !== false)],
    },
  };
}
