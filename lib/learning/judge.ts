import { fillTemplate } from '../explain/fill-template';
import { fieldProblemWords } from '../i18n/forms.words';
import type { Language } from '../shared/text';
import { answerText, isRight, readAnswer } from './answer-unit';
import { expectedOf } from './ask';
import type { CheckQuestion } from './types';

export type Judged =
  /** One sentence on how to write it; it is no answer. */
  | { readonly kind: 'unread'; readonly text: string }
  | {
      readonly kind: 'answered';
      readonly right: boolean;
      readonly text: string;
      /** The right answer in words. */
      readonly answer: string;
    };

export interface GivenAnswer {
  /** What was typed, or the id of the choice. */
  readonly answer: string;
  /** The numbers the question was made of. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly currency: string | null;
}

/**
 * Right or not, and what is said to it.
 *
 * @returns `null` for a choice that was not offered, or numbers that give no answer
 */
export function judge(
  question: CheckQuestion,
  { answer, numbers, currency }: GivenAnswer,
  language: Language,
): Judged | null {
  if (question.form === 'choice4') {
    const right = answer === 'answer';
    const wrong = question.others.find((_, at) => answer === `other-${at}`);
    if (!right && !wrong) return null;
    return {
      kind: 'answered',
      right,
      text: right ? question.right[language] : (wrong?.because ?? question.wrong)[language],
      answer: question.answer[language],
    };
  }
  const expected = expectedOf(question, numbers);
  if (expected === null) return null;
  const typed = readAnswer(answer, question.unit);
  if (typeof typed !== 'number')
    return { kind: 'unread', text: fieldProblemWords[typed][language] };
  const right = isRight(typed, expected, question.unit);
  const said = answerText(expected, question.unit, currency, language);
  const slip = question.slips?.find(({ value }) => isRight(typed, value, question.unit));
  const text = (right ? question.right : (slip?.because ?? question.wrong))[language];
  return {
    kind: 'answered',
    right,
    // An explanation may name the answer itself.
    text: fillTemplate(text, { answer: said }, language) ?? text,
    answer: said,
  };
}
