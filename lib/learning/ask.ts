import { fillTemplate } from '../explain/fill-template';
import { evaluate } from '../explain/formula-evaluate';
import { slotOf } from '../explain/templates';
import { answerUnitWords } from '../i18n/question.words';
import { currencyName } from '../shared/currency';
import { percent, plain } from '../shared/format';
import { parseFormula } from '../shared/formula';
import type { Unit } from '../shared/sighting';
import type { Language } from '../shared/text';
import { moneyText } from './answer-unit';
import type { ReadyQuestion } from './ready';
import { seedOf, shuffled } from './shuffle';
import type { CheckQuestion, ChoiceQuestion, CoreItem, OwnNumberQuestion } from './types';

/** One of the shop's own numbers that is at hand, from a page or kept. */
export interface OwnNumber {
  readonly metricId: string;
  /** In base units of `unit`. */
  readonly value: number;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly platform: string;
  readonly shop: string;
  /** `last-days`, `range` …: with the days it names the period. */
  readonly kind: string;
  /** ISO days, both inclusive. */
  readonly from: string;
  readonly to: string;
}

export interface AskSetting {
  /** Numbers of the page in front, and kept ones of the last weeks. */
  readonly page: readonly OwnNumber[];
  readonly kept: readonly OwnNumber[];
  /** Question of the item that was answered last. */
  readonly last: string | null;
  /** ISO day where the person is: choices keep their places for a day. */
  readonly day: string;
  readonly language: Language;
}

/**
 * The question to put: about own numbers of the page, else about kept ones, else four choices;
 * of several the one asked last comes last.
 *
 * @returns `null` where none can be put now
 */
export function chooseQuestion(
  item: CoreItem,
  questions: readonly CheckQuestion[],
  setting: AskSetting,
): ReadyQuestion | null {
  const { page, kept, last, day } = setting;
  const mixed = shuffled(questions, seedOf(`${item.id} ${day}`));
  const inTurn = [
    ...mixed.filter(({ id }) => id !== last),
    ...mixed.filter(({ id }) => id === last),
  ];
  const numbers = inTurn.filter((one) => one.form === 'number');
  for (const [from, own] of [['page', page] as const, ['kept', kept] as const])
    for (const question of numbers) {
      const ready = ownQuestion(item, question, own, from, setting);
      if (ready) return ready;
    }
  const choice = inTurn.find((one) => one.form === 'choice4');
  return choice ? choiceQuestion(item, choice, setting) : null;
}

const CHOICE_IDS = ['answer', 'other-0', 'other-1', 'other-2'] as const;
export type ChoiceId = (typeof CHOICE_IDS)[number];

function choiceQuestion(
  item: CoreItem,
  question: ChoiceQuestion,
  { day, language }: AskSetting,
): ReadyQuestion {
  const texts = [question.answer, ...question.others.map(({ text }) => text)];
  const choices = CHOICE_IDS.map((id, at) => ({ id, text: texts[at]?.[language] ?? '' }));
  return {
    item: item.id,
    itemName: item.name[language],
    question: question.id,
    form: 'choice4',
    own: false,
    ask: question.ask[language],
    hint: question.hint[language],
    choices: shuffled(choices, seedOf(`${item.id} ${question.id} ${day}`)),
    unit: '',
    numbers: {},
    currency: null,
    from: null,
    days: null,
  };
}

/** What the formula comes to. @returns `null` where a number is missing or it has no answer */
export function expectedOf(
  { answer }: OwnNumberQuestion,
  numbers: Readonly<Record<string, number>>,
): number | null {
  const formula = parseFormula(answer);
  if (!formula) return null;
  const value = evaluate(
    formula,
    (id) => (Object.hasOwn(numbers, id) ? numbers[id] : null) ?? null,
  );
  return value !== null && Number.isFinite(value) && value >= 0 ? value : null;
}

function ownQuestion(
  item: CoreItem,
  question: OwnNumberQuestion,
  own: readonly OwnNumber[],
  from: 'page' | 'kept',
  { language }: AskSetting,
): ReadyQuestion | null {
  for (const group of periods(own)) {
    const needed = question.needs.map((id) => group.find(({ metricId }) => metricId === id));
    const found = needed.filter((one) => one !== undefined);
    const [first] = found;
    if (!first || found.length < needed.length) continue;
    const numbers = Object.fromEntries(found.map(({ metricId, value }) => [metricId, value]));
    if (expectedOf(question, numbers) === null) continue;
    const slots = Object.fromEntries(
      found.map((one) => [slotOf(one.metricId), saidNumber(one, language)]),
    );
    const ask = fillTemplate(question.ask[language], slots, language);
    const hint = fillTemplate(question.hint[language], slots, language);
    if (ask === null || hint === null) continue;
    const currency = found.find((one) => one.currency !== null)?.currency ?? null;
    return {
      item: item.id,
      itemName: item.name[language],
      question: question.id,
      form: 'number',
      own: true,
      ask,
      hint,
      choices: [],
      unit:
        question.unit === 'money'
          ? (currencyName(currency)?.[language] ?? '')
          : answerUnitWords[question.unit][language],
      numbers,
      currency,
      from,
      days: from === 'kept' ? { from: first.from, to: first.to } : null,
    };
  }
  return null;
}

/** Numbers of one shop and one period each, the newest period first, then the one with most. */
function periods(own: readonly OwnNumber[]): OwnNumber[][] {
  const groups = new Map<string, OwnNumber[]>();
  for (const one of own) {
    const key = [one.platform, one.shop, one.kind, one.from, one.to].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].sort((a, b) => {
    const [last, other] = [a[0]?.to ?? '', b[0]?.to ?? ''];
    return last === other ? b.length - a.length : last < other ? 1 : -1;
  });
}

/** As a person says it, and in full: one reckons with it. */
export function saidNumber(
  { value, unit, currency }: Pick<OwnNumber, 'value' | 'unit' | 'currency'>,
  language: Language,
): string {
  switch (unit) {
    case 'percent':
      return percent(value);
    case 'money':
    case 'per-mille-money':
      return moneyText(value, currency, language);
    default:
      return plain(value);
  }
}
