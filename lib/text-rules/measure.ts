import type { Language } from '../shared/text';

/**
 * How long a text is for a slow reader. Chinese unit of length: 1 per Han character, 1 per
 * number (with its decimals and its %), 2 per Latin word, 0 per punctuation mark.
 */

const HAN = /\p{Script=Han}/gu;
const UNIT = /\p{Script=Han}|\d+(?:[.,]\d+)*(?:\s?[%％])?|[A-Za-z]+(?:['’-][A-Za-z]+)*/gu;

/** Length in units: 1 Han, 1 number, 2 Latin word. */
export function units(text: string): number {
  let sum = 0;
  for (const [token] of text.matchAll(UNIT)) sum += /^[A-Za-z]/.test(token) ? 2 : 1;
  return sum;
}

export function hanCount(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/**
 * Sentences, trimmed and never empty, with their end marks. Chinese ones end at 。！？；,
 * English ones at . ! ? ; before a blank, so that 2.5 and 3.4.1 stay whole.
 */
export function sentences(text: string, language: Language): string[] {
  const parts =
    language === 'zh-CN'
      ? text.match(/[^。！？；!?;\n]+[。！？；!?;]*/gu)
      : text.split(/(?<=[.!?;][)”"’']*)\s+|\n+/u);
  return (parts ?? []).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Clauses of one Chinese sentence; they end also at ，、：（）“” (a comma inside 1,200 is none). */
export function clauses(sentence: string): string[] {
  return sentence
    .split(/[，、：（）“”():]|,(?!\d)/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Labels of the page, quoted exactly, answer for themselves (T9): blanked, length kept. */
export function withoutQuoted(text: string): string {
  return text.replace(/“[^“”]*”/gu, (quoted) => `“${' '.repeat(quoted.length - 2)}”`);
}

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
