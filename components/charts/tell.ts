import { fillTemplate } from '../../lib/explain/fill-template';
import type { Words } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';

/** Sentences of a figure with their slots filled, blanks as in print: 从 960 元到 760 元. */
export function teller<K extends string>(words: Words<K>, language: Language) {
  return (key: K, slots: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(words[key][language], slots, language) ?? '';
}
