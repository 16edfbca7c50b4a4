import { fillTemplate } from '../../lib/explain/fill-template';
import { chartsWords } from '../../lib/i18n/charts.words';
import type { Language } from '../../lib/shared/text';

export type ChartWord = keyof typeof chartsWords;

/** Sentences of the figures with their slots filled; blanks between Chinese and numbers as printed. */
export function teller(language: Language) {
  return (key: ChartWord, slots: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(chartsWords[key][language], slots, language) ?? '';
}
