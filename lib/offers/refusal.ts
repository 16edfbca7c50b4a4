import { mathsWords } from '../i18n/maths.words';
import { mathsCautionWords } from '../i18n/maths-cautions.words';
import type { Caution } from '../maths/cautions';
import type { Language } from '../shared/text';
import type { Told } from './types';

/** Remarks of a sum as sentences, each once. */
export const cautionTexts = (cautions: readonly Caution[], language: Language): string[] => [
  ...new Set(cautions.map((caution) => mathsCautionWords[caution][language])),
];

/** What is told where `lib/maths` refused: that it can not be reckoned, and why. */
export function toldRefusal(
  refused: { readonly cautions: readonly Caution[] },
  language: Language,
): Told {
  return {
    headline: mathsWords.refused[language],
    cautions: cautionTexts(refused.cautions, language),
  };
}
