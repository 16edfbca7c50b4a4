import { salesChange } from '../maths/sales-change';
import { type SalesCounts, salesPeriodOf } from '../maths/sales-counts';
import { money, round } from '../shared/format';
import { fill, type Language, spaceDigits } from '../shared/text';
import type { SalesChange } from './types';
import { changeWords } from './words';

export interface SalesSetting {
  readonly language: Language;
  readonly currency: string | null;
  /** With what it is compared, in words: 再前面的 7 天. */
  readonly against: string;
  readonly from: SalesChange['from'];
}

export interface SalesStory {
  readonly change: SalesChange | null;
  /** Why there is none, in one sentence. */
  readonly why: string | null;
}

const PARTS = { visitors: 'visitors', 'pay-share': 'conversion', 'per-buyer': 'spend' } as const;
type Part = (typeof PARTS)[keyof typeof PARTS];

/** A change and its parts from the counts of two comparable times; money in one currency. */
export function salesStory(
  before: SalesCounts,
  after: SalesCounts,
  setting: SalesSetting,
): SalesStory {
  const { language } = setting;
  const say = (key: keyof typeof changeWords, slots: Readonly<Record<string, string>> = {}) =>
    spaceDigits(fill(changeWords[key][language], slots), language);
  const old = salesPeriodOf(before);
  const now = salesPeriodOf(after);
  if (old.verdict === 'refused' || now.verdict === 'refused') return none(say('mismatch'));
  const split = salesChange({ before: old.value, after: now.value });
  if (split.verdict === 'refused') return none(say('mismatch'));
  if (split.verdict === 'no-sales') return none(say('noSales'));

  const { value } = split;
  // Whole above 20, as the figure beside the words has it.
  const amount = (of: number) => {
    const size = Math.abs(of);
    return money(round(size, size < 20 ? 1 : 0), setting.currency, language);
  };
  const effects = value.parts.flatMap(({ factor, effect }) => {
    const id = (PARTS as Readonly<Record<string, Part | undefined>>)[factor];
    return id ? [{ id, name: changeWords[id][language], amount: effect }] : [];
  });
  const largest =
    (value.main && (PARTS as Readonly<Record<string, Part | undefined>>)[value.main]) ?? null;
  const named = effects.find(({ id }) => id === largest);
  const sorted = [...effects].sort((a, b) => b.amount - a.amount);
  const [up, down] = [sorted[0], sorted.at(-1)];
  const direction = Math.round(value.delta) === 0 ? 'same' : value.delta > 0 ? 'more' : 'less';
  const sentences = [
    say(direction, { against: setting.against, amount: amount(value.delta) }),
    split.verdict === 'cancels-out' && up && down
      ? say('balanced', { up: up.name, down: down.name })
      : named
        ? say('largest', { name: named.name, amount: signed(named.amount, amount) })
        : split.cautions.includes('small-n')
          ? say('fewPeople')
          : null,
    say('footer'),
  ].filter((sentence) => sentence !== null);
  return {
    change: {
      from: setting.from,
      against: setting.against,
      before: value.before,
      after: value.after,
      currency: setting.currency,
      effects,
      largest,
      sentences,
    },
    why: null,
  };
}

const none = (why: string): SalesStory => ({ change: null, why });

const signed = (value: number, amount: (of: number) => string): string =>
  `${value < 0 ? '−' : '+'}${amount(value)}`;
