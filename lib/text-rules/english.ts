import { mean, sentences } from './measure';

/** Measures of plain English for rule T16. */

/** Words whose spelling misleads the counting of vowel groups. */
const SYLLABLES: Readonly<Record<string, number>> = {
  area: 3,
  being: 2,
  business: 2,
  buyer: 2,
  buyers: 2,
  clothes: 1,
  create: 2,
  data: 2,
  every: 2,
  evening: 2,
  idea: 3,
  ideas: 3,
  people: 2,
  quiet: 2,
  really: 2,
  something: 2,
  sometimes: 2,
  someone: 2,
  somewhere: 2,
  usually: 4,
  video: 3,
  videos: 3,
  yuan: 2,
};

export function words(text: string): string[] {
  return text.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*|\d+(?:[.,]\d+)*/g) ?? [];
}

/** Syllables of one word; letters of an abbreviation are said one by one, a number counts once. */
export function syllables(word: string): number {
  if (/^\d/.test(word)) return 1;
  if (word.length > 1 && word === word.toUpperCase()) return word.length;
  return word
    .toLowerCase()
    .split(/[-’']/)
    .reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

function syllablesOfPart(part: string): number {
  // What stands behind an apostrophe (don't, shop's) is not a syllable of its own.
  if (part.length <= 2 && !/[aeiouy]/.test(part)) return 0;
  const known = SYLLABLES[part];
  if (known !== undefined) return known;
  const spoken = part
    // Silent endings: used, times, page; spoken ones: wanted, boxes, table.
    .replace(/(?<=[^aeiouytd])ed$/, 'd')
    .replace(/(?<=[^aeiouyscxzgh])es$/, 's')
    .replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[aeiou])e$/, '')
    .replace(/(?<=[a-z]e)ly$/, 'ly');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  // Two vowels that are said apart.
  const apart = spoken.match(/ia(?!n$|l$)|[^qg]ua|io(?!n)|eo(?!p)/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}

export function meanSentenceWords(text: string): number {
  return mean(sentences(text, 'en').map((sentence) => words(sentence).length));
}

/**
 * Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word − 15.59
 * (Kincaid et al. 1975). It says little about fewer than some thirty words.
 */
export function gradeLevel(text: string): number {
  const all = words(text);
  if (all.length === 0) return 0;
  const perWord = mean(all.map(syllables));
  return 0.39 * meanSentenceWords(text) + 11.8 * perWord - 15.59;
}
