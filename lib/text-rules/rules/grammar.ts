import { NOT_A_NEGATION } from '../data/fixed-phrases';
import { clauses, sentences, withoutQuoted } from '../measure';
import type { Finding } from '../types';

const MOST_DE = 2;

/** 好不好, 要不要, 划不划算: a question, no negation. */
const QUESTION = /(\p{Script=Han})不\1/gu;
const DOUBLE = /不得不|不.*不|没有?.*不|[无莫非]不|未必不/u;

/** T11 at most two 的 in a clause, T12 no double negative. Chinese only. */
export function grammarFindings(text: string): Finding[] {
  const found: Finding[] = [];
  for (const sentence of sentences(withoutQuoted(text), 'zh-CN')) {
    for (const clause of clauses(sentence)) {
      const de = clause.match(/的/g)?.length ?? 0;
      if (de > MOST_DE)
        found.push({ rule: 'T11', message: `${de} 的 in a clause, limit ${MOST_DE}`, at: clause });
      if (isDoubleNegative(clause))
        found.push({ rule: 'T12', message: 'double negative', at: clause });
    }
  }
  return found;
}

function isDoubleNegative(clause: string): boolean {
  if (clause.includes('不得不')) return true;
  const bare = NOT_A_NEGATION.reduce((rest, phrase) => rest.replaceAll(phrase, ''), clause);
  return DOUBLE.test(bare.replace(QUESTION, '$1'));
}
