import { fill, type Language, type LocalText } from '../shared/text';
import { corrected } from './corrections';

/** The words of one surface: `<surface>.words.ts`, each key in both languages. */
export type Words<K extends string = string> = Readonly<Record<K, LocalText>>;

export const defineWords = <K extends string>(words: Words<K>): Words<K> => words;

/** One text in one language, with its `{slots}` filled. */
export function say(
  text: LocalText,
  language: Language,
  slots?: Readonly<Record<string, string | number>>,
): string {
  const words = corrected(text)[language];
  return slots ? fill(words, slots) : words;
}

/** Binds a surface's words to one language: `const t = speaker(popupWords, language); t('title')`. */
export function speaker<K extends string>(words: Words<K>, language: Language) {
  return (key: K, slots?: Readonly<Record<string, string | number>>): string =>
    say(words[key], language, slots);
}
