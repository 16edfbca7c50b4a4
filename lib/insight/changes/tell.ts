import type { Verdict } from '../../explain/card';
import type { Metric } from '../../metrics/types';
import { dateText } from '../../shared/date-text';
import { money, percent, plain } from '../../shared/format';
import { fill, type Language } from '../../shared/text';
import type { Judged, JudgedShare } from './types';
import { verdictWords } from './words';

export interface TellSetting {
  readonly metric: Pick<Metric, 'unit' | 'base'>;
  readonly lookOn: string;
  readonly currency: string | null;
  readonly language: Language;
  /** ISO date: other years are named. */
  readonly today: string;
}

export interface ToldJudged {
  /** `null` before the look date. */
  readonly verdict: Verdict | null;
  readonly sentences: readonly string[];
}

type Key = keyof typeof verdictWords;

/** What was found, in words. */
export function tellChange(judged: Judged, setting: TellSetting): ToldJudged {
  const { language } = setting;
  const say = (key: Key, slots: Readonly<Record<string, string>> = {}) =>
    fill(verdictWords[key][language], slots);
  switch (judged.state) {
    case 'waiting': {
      const year = Number(setting.today.slice(0, 4));
      const date = dateText(setting.lookOn, language, year) ?? setting.lookOn;
      return { verdict: null, sentences: [say('waiting', { date })] };
    }
    case 'no-numbers': {
      const key = judged.why === 'no-counts' ? 'noCounts' : 'nothingKept';
      return { verdict: 'cannot-tell', sentences: [say(key)] };
    }
    case 'shares':
      return { verdict: judged.verdict, sentences: shareSentences(judged, setting, say) };
    case 'amounts':
      return { verdict: judged.verdict, sentences: amountSentences(judged, setting, say) };
  }
}

type Say = (key: Key, slots?: Readonly<Record<string, string>>) => string;

function shareSentences(
  judged: Extract<Judged, { state: 'shares' }>,
  { metric }: TellSetting,
  say: Say,
): string[] {
  const of = say(UNITS[metric.base] ?? 'cases');
  const side = ({ k, n, share }: JudgedShare) => ({
    k: plain(k),
    n: plain(n),
    share: percent(share, 1),
    of,
    // The Chinese measure word alone: 480 个人里有 12 个.
    each: of.slice(0, 1),
  });
  const { needed, found } = judged;
  return [
    say('shareBefore', side(judged.before)),
    say('shareAfter', side(judged.after)),
    found === 'clear-up'
      ? say('shareUp')
      : found === 'clear-down'
        ? say('shareDown')
        : judged.promotion
          ? say('promotion')
          : needed === null
            ? say('noCases')
            : needed.more > 0
              ? say('fewPeople', { of, perSide: plain(needed.perSide), more: plain(needed.more) })
              : say('smallDifference'),
    ...tail(judged.leftOut, say),
  ];
}

function amountSentences(
  judged: Extract<Judged, { state: 'amounts' }>,
  { metric, currency, language }: TellSetting,
  say: Say,
): string[] {
  const amount = (of: number) =>
    metric.unit === 'money' || metric.unit === 'per-mille-money'
      ? money(Math.round(of), currency, language)
      : plain(of, 1);
  const { found } = judged;
  return [
    say('amountBoth', { before: amount(judged.before), after: amount(judged.after) }),
    found === 'clear-up'
      ? say('amountUp')
      : found === 'clear-down'
        ? say('amountDown')
        : judged.from === 'typed'
          ? say('amountTyped')
          : judged.moreDays > 0
            ? say('moreDays', { days: plain(judged.moreDays) })
            : say('amountUnclear'),
    ...tail(judged.leftOut, say),
  ];
}

const tail = (leftOut: number, say: Say): string[] => [
  ...(leftOut > 0 ? [say('leftOut', { days: plain(leftOut) })] : []),
  say('footer'),
];

/** What the lower half of a share counts. */
const UNITS: Readonly<Record<string, Key>> = Object.fromEntries([
  ...['visitor', 'viewer', 'user', 'buyer', 'customer', 'member', 'fan', 'person', 'asker'].map(
    (base) => [base, 'people'] as const,
  ),
  ...['order', 'parcel'].map((base) => [base, 'orders'] as const),
  ...['view', 'session', 'click', 'visit', 'action', 'search'].map(
    (base) => [base, 'times'] as const,
  ),
]);
