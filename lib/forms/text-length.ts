/** A letter of a script with an alphabet says less than a Chinese character: 5 are as 2. */
const LETTER = 0.4;

/** A length in Chinese characters, as letters of an alphabet. */
export const inLetters = (length: number): number => Math.round(length / LETTER);

const FULL = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Length of a text in Chinese characters, by which fields say how much they hold; rounded up. */
export const textLength = (text: string): number =>
  Math.ceil([...text].reduce((sum, char) => sum + (FULL.test(char) ? 1 : LETTER), 0));
