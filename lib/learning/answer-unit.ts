import { type FieldProblem, readNumber } from '../forms/read-number';
import type { NumberUnit } from '../forms/types';
import { answerUnitWords } from '../i18n/question.words';
import { money, plain } from '../shared/format';
import type { Language } from '../shared/text';
import type { OwnNumberQuestion } from './types';

export type AnswerUnit = OwnNumberQuestion['unit'];

const READ_AS: Readonly<Record<AnswerUnit, NumberUnit>> = {
  people: 'count',
  count: 'count',
  money: 'money',
  'per-100': 'times',
  times: 'times',
  minutes: 'minutes',
};

const NO_LABEL = { 'zh-CN': '', en: '' };

/**
 * A typed answer in its unit: 12, 1.2 万, ５, 2.5 %, "3 个". Of a hundred 2.5 % is 2.5.
 *
 * @returns the number, or what is unclear; a blank is no number
 */
export function readAnswer(typed: string, unit: AnswerUnit): number | FieldProblem {
  const plainText = typed.normalize('NFKC').trim();
  const text =
    unit === 'per-100' ? plainText.replace(/\s*(?:%|个人|个|人|位|单|次|people)$/, '') : plainText;
  const read = readNumber(text, {
    kind: 'number',
    id: 'answer',
    unit: READ_AS[unit],
    label: NO_LABEL,
  });
  return read ?? 'not-a-number';
}

/**
 * 2 %, or one unit. From ten on a unit is one person, one yuan, one minute. Below, one too many
 * would be a different answer: there it is what rounding does, 2 and 3 for 2.5.
 */
export function isRight(typed: number, expected: number, unit: AnswerUnit): boolean {
  const off = Math.abs(typed - expected);
  // What binary fractions leave behind must not decide.
  const loose = 1e-9 * Math.max(1, Math.abs(expected));
  if (off <= 0.02 * Math.abs(expected) + loose) return true;
  const size = Math.abs(expected);
  if (unit === 'times') return off <= 0.1 + loose && size >= 1;
  if (size >= 10) return off <= 1 + loose;
  if (unit === 'money' || (unit === 'per-100' && size < 1)) return off <= 0.1 * Math.min(1, size);
  return off < 1 - loose;
}

/** The answer as it is said: 2.5 of 100, 12 people, 80 yuan. */
export function answerText(
  expected: number,
  unit: AnswerUnit,
  currency: string | null,
  language: Language,
): string {
  if (unit === 'money') return moneyText(expected, currency, language);
  const word = answerUnitWords[unit][language];
  const number = plain(expected, expected < 10 ? 2 : 1);
  return word ? `${number} ${word}` : number;
}

/** In full, for one reckons with it: 12,345 元 rather than about 1.23 万元. */
export function moneyText(value: number, currency: string | null, language: Language): string {
  if (value === 1) return money(1, currency, language);
  return money(2, currency, language).replace('2', plain(value));
}
