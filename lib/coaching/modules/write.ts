import type { ChoiceQuestion, Slip, WrongChoice } from '../../learning/types';
import type { LocalText } from '../../shared/text';
import type { NumberCheck, Section, Source, TryPlace } from './types';

/** Short ways to write a lesson. */

export const l = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

export const section = (
  id: string,
  title: LocalText,
  text: LocalText,
  example: LocalText,
  label: LocalText,
  to: TryPlace,
): Section => ({ id, title, text, example, go: { label, to } });

/** A choice people do take, and what is said to it. */
export const other = (text: LocalText, because: LocalText): WrongChoice => ({ text, because });

/** A number people do come to, and how they came to it. */
export const slip = (value: number, because: LocalText): Slip => ({ value, because });

/** What is said to an answer that none of the known thoughts explains: the hint once more. */
const onceMore = (hint: LocalText): LocalText =>
  l(`这题再想一想。${hint['zh-CN']}`, `Think once more. ${hint.en}`);

export const choice = (
  id: string,
  question: Omit<ChoiceQuestion, 'id' | 'form' | 'wrong'>,
): ChoiceQuestion => ({ id, form: 'choice4', wrong: onceMore(question.hint), ...question });

export const number = (
  id: string,
  question: Omit<NumberCheck, 'id' | 'form' | 'needs' | 'wrong'>,
): NumberCheck => ({ id, form: 'number', needs: [], wrong: onceMore(question.hint), ...question });

export const source = (zh: string, en: string, more: Omit<Source, 'text'> = {}): Source => ({
  text: l(zh, en),
  ...more,
});
