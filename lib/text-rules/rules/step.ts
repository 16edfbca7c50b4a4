import type { Language } from '../../shared/text';
import {
  LOOK_DATE,
  LOOK_DATE_EN,
  PREPARING_VERBS,
  PREPARING_VERBS_EN,
  SECOND_ACT,
  SECOND_ACT_EN,
  STEP_VERBS,
  STEP_VERBS_EN,
} from '../data/step-verbs';
import { words } from '../english';
import { clauses, sentences, withoutQuoted } from '../measure';
import type { Finding } from '../types';

/**
 * T14: the step starts with a plain verb and holds one act. Opening the page and picking
 * the thing belong to the act; one date on which to look again may follow.
 */
export function stepFindings(text: string, language: Language): Finding[] {
  const all = sentences(withoutQuoted(text), language);
  const isLook = (sentence: string) =>
    (language === 'zh-CN' ? LOOK_DATE : LOOK_DATE_EN).test(sentence);
  const looks = all.filter(isLook);
  const acting = all.filter((sentence) => !isLook(sentence));
  const found: Finding[] = [];
  const add = (message: string) => found.push({ rule: 'T14', message, at: text });
  if (looks.length > 1) add(`${looks.length} dates to look again, limit 1`);
  if (!startsWithVerb(acting[0] ?? '', language)) add('does not start with a verb of the list');
  const acts = language === 'zh-CN' ? chineseActs(acting) : englishActs(acting);
  if (acts > 1) add(`${acts} acts, limit 1`);
  return found;
}

function startsWithVerb(sentence: string, language: Language): boolean {
  return language === 'zh-CN'
    ? STEP_VERBS.some((verb) => sentence.startsWith(verb))
    : STEP_VERBS_EN.includes(firstWord(sentence));
}

const firstWord = (sentence: string): string => words(sentence)[0]?.toLowerCase() ?? '';

function chineseActs(acting: readonly string[]): number {
  let acts = 0;
  for (const sentence of acting) {
    if (SECOND_ACT.test(sentence)) acts += 1;
    for (const clause of clauses(sentence)) {
      if (PREPARING_VERBS.some((verb) => clause.startsWith(verb))) continue;
      if (STEP_VERBS.some((verb) => clause.startsWith(verb))) acts += 1;
    }
  }
  return acts;
}

function englishActs(acting: readonly string[]): number {
  let acts = 0;
  for (const sentence of acting) {
    const first = firstWord(sentence);
    if (STEP_VERBS_EN.includes(first) && !PREPARING_VERBS_EN.includes(first)) acts += 1;
    for (const [, verb] of sentence.matchAll(SECOND_ACT_EN))
      if (STEP_VERBS_EN.includes(verb?.toLowerCase() ?? '')) acts += 1;
  }
  return acts;
}
