import type { Check, CoachModule } from '../../lib/coaching/modules/types';
import { answerUnitWords } from '../../lib/i18n/question.words';
import { chooseQuestion } from '../../lib/learning/ask';
import type { ReadyQuestion } from '../../lib/learning/ready';
import type { Language } from '../../lib/shared/text';

/**
 * A check of a lesson as `Question` shows it.
 *
 * @param seed choices keep their places for one seed: another try shows another order
 */
export function readyCheck(
  module: CoachModule,
  check: Check,
  seed: string,
  language: Language,
): ReadyQuestion | null {
  const { id, title } = module;
  if (check.form === 'choice4') {
    const item = { id, path: '3.2.3', name: title, subject: { offer: id } } as const;
    return chooseQuestion(item, [check], { page: [], kept: [], last: null, day: seed, language });
  }
  return {
    item: id,
    itemName: title[language],
    question: check.id,
    form: 'number',
    own: false,
    ask: check.ask[language],
    hint: check.hint[language],
    choices: [],
    unit: check.unit === 'per-100' ? '' : answerUnitWords[check.unit][language],
    numbers: {},
    currency: 'CNY',
    from: null,
    days: null,
  };
}
