import { fill, type Language, type LocalText } from '../shared/text';

/** Sentences of an offer's `words` in one language, their slots filled. */
export const speaker =
  <Key extends string>(words: Readonly<Record<Key, LocalText>>, language: Language) =>
  (key: Key, slots: Readonly<Record<string, string | number>> = {}): string =>
    fill(words[key][language], slots);

/** What a person typed, each in “ ”, as a list inside a sentence. */
export const quoted = (texts: readonly string[], language: Language): string =>
  texts.map((text) => `“${text}”`).join(language === 'zh-CN' ? '、' : ', ');
