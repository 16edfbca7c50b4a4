import type { Language } from '../../shared/text';
import { JARGON, JARGON_EN } from '../data/jargon';
import { sentences, withoutQuoted } from '../measure';
import type { Finding } from '../types';

/** T7 terms need a gloss, T8 abbreviations stand in brackets. Quoted labels are free (T9). */

interface TermUse {
  readonly term: string;
  readonly glossed: boolean;
  readonly sentence: string;
}

const isLatin = (term: string): boolean => /^[A-Za-z]/.test(term);
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new Map<string, RegExp>();

/** A Latin term ends where its letters end; ROI is not part of ROIs or HEROIC. */
function pattern(term: string): RegExp {
  const known = patterns.get(term);
  if (known) return known;
  const made = isLatin(term)
    ? new RegExp(`(?<![A-Za-z])${literal(term)}(?![A-Za-z])`, 'giu')
    : new RegExp(literal(term), 'gu');
  patterns.set(term, made);
  return made;
}

const blank = (text: string, term: string): string =>
  text.replace(pattern(term), (found) => ' '.repeat(found.length));

const byLength = (list: readonly string[]): string[] =>
  [...list].sort((a, b) => b.length - a.length);
const CHINESE_TEXT = byLength(JARGON);
const ENGLISH_TEXT = byLength([...JARGON.filter(isLatin), ...JARGON_EN]);

/** Every use of a jargon word, the card's own headwords apart. */
export function termUses(
  text: string,
  language: Language,
  headwords: readonly string[] = [],
): TermUse[] {
  const uses: TermUse[] = [];
  for (const sentence of sentences(text, language)) {
    let rest = withoutQuoted(sentence);
    for (const headword of byLength(headwords)) rest = blank(rest, headword);
    for (const term of language === 'zh-CN' ? CHINESE_TEXT : ENGLISH_TEXT) {
      for (const match of rest.matchAll(pattern(term))) {
        uses.push({ term, glossed: isGlossed(sentence, term, match.index), sentence });
      }
      // 转化率 is one term, not also 转化.
      rest = blank(rest, term);
    }
  }
  return uses;
}

/** "X，就是…" / "X is …", or the plain words first and X behind them in brackets. */
function isGlossed(sentence: string, term: string, index: number): boolean {
  const after = sentence.slice(index + term.length);
  if (/^[，,]?\s?(?:也?就是|意思是)/u.test(after) || /^,? (?:is|means|tells)\b/u.test(after))
    return true;
  return inBrackets(sentence, index);
}

/** Does the place lie in brackets that follow a plain word? */
function inBrackets(text: string, index: number): boolean {
  const open = Math.max(text.lastIndexOf('（', index), text.lastIndexOf('(', index));
  if (open < 1) return false;
  const closed = Math.max(text.lastIndexOf('）', index), text.lastIndexOf(')', index));
  return closed < open && /[\p{L}\p{N}”]\s?$/u.test(text.slice(0, open));
}

export function termFindings(
  text: string,
  language: Language,
  headwords: readonly string[] = [],
): Finding[] {
  return termUses(text, language, headwords)
    .filter((use) => !use.glossed)
    .map((use) => ({ rule: 'T7', message: 'term of the trade without a gloss', at: use.term }));
}

/** T7, second half: a card teaches at most one term beside its own. */
export function newTermFindings(
  parts: readonly string[],
  language: Language,
  headwords: readonly string[],
): Finding[] {
  const terms = new Set(
    parts.flatMap((part) => termUses(part, language, headwords).map((use) => use.term)),
  );
  return terms.size > 1
    ? [
        {
          rule: 'T7',
          message: `${terms.size} new terms on one card, limit 1`,
          at: [...terms].join(' '),
        },
      ]
    : [];
}

/** T8, Chinese texts: two capital letters or more make an abbreviation. */
export function abbreviationFindings(text: string): Finding[] {
  const bare = withoutQuoted(text);
  return [...bare.matchAll(/(?<![A-Za-z])[A-Z]{2,}[a-z]?(?![A-Za-z])/g)]
    .filter((match) => !inBrackets(bare, match.index))
    .map((match) => ({
      rule: 'T8',
      message: 'abbreviation outside brackets after its plain name',
      at: match[0],
    }));
}
