import { gradeLevel, meanSentenceWords, words } from '../english';
import { sentences } from '../measure';
import type { Finding } from '../types';

const SENTENCE = 20;
const MEAN = 12;
const GRADE = 6;

/** T16 for any English text: no sentence over 20 words. */
export function englishSentenceFindings(text: string): Finding[] {
  return sentences(text, 'en').flatMap((sentence): Finding[] => {
    const count = words(sentence).length;
    return count > SENTENCE
      ? [{ rule: 'T16', message: `sentence of ${count} words, limit ${SENTENCE}`, at: sentence }]
      : [];
  });
}

/** T16 for a whole card: mean sentence and grade. Single lines are too short for either. */
export function englishCardFindings(parts: readonly string[]): Finding[] {
  const text = parts.join('\n');
  const found: Finding[] = [];
  const average = meanSentenceWords(text);
  if (average > MEAN)
    found.push({
      rule: 'T16',
      message: `mean sentence of ${average.toFixed(1)} words, limit ${MEAN}`,
      at: parts[0] ?? '',
    });
  const grade = gradeLevel(text);
  if (grade > GRADE)
    found.push({
      rule: 'T16',
      message: `Flesch-Kincaid grade ${grade.toFixed(1)}, limit ${GRADE}`,
      at: parts[0] ?? '',
    });
  return found;
}
