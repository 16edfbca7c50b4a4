import { isDateLine } from './date-lines';
import { figureClasses, mentions } from './facts';
import { tokensOf } from './tokens';
import type { ChangeClass, RuleChange, RuleLanguage } from './types';
import type { Unit } from './units';
import { contentOf, inCapitals, isContact, isPointer } from './weights';
import type { Finders } from './words/index';

/** A sentence or entry that is there now and was not, or the other way round. */
export function classifyWhole(
  unit: Unit,
  side: 'removed' | 'added',
  words: Finders,
  language: RuleLanguage,
): RuleChange {
  const [kind, weight] = judge(unit, words, language);
  return {
    class: kind,
    old: side === 'removed' ? unit.text : null,
    new: side === 'added' ? unit.text : null,
    sentence: unit.text,
    where: unit.where,
    weight,
  };
}

/** Ends like a sentence. */
const CLOSED = /[.。!！?？;；:：]["”’)）]?\s*$/u;

const QUESTION = /[?？]["”’)）]?\s*(?:\d{1,2}\.?)?\s*$/u;

function judge(unit: Unit, words: Finders, language: RuleLanguage): [ChangeClass, number] {
  const { text, kind } = unit;
  if (isDateLine(text)) return ['date-line', 0];
  const tokens = tokensOf(text, language);
  const size = contentOf(tokens, words.stop);
  if (size === 0) return ['typography', 0];
  if (kind === 'heading') return ['wording', 1];
  // A question heads an answer; an entry of a table of contents repeats it with its number.
  if (kind !== 'row' && QUESTION.test(text)) return ['wording', 1];
  const closed = CLOSED.test(text) || unit.sentence;
  // A bare number may number a page or a line; with a unit it is a fact.
  const figures = figureClasses(tokens.filter(({ key }) => !/^c:[\d.]+$/.test(key)));
  const duties = mentions(text, words.duty).map(({ id }) => id);
  const penalties = mentions(text, words.penalty);
  if (isContact(text) && figures.length === 0) return ['wording', 1];
  // Links without a full stop are ways to other pages.
  if (unit.linkShare >= 0.7 && !closed) return ['wording', 0];
  const obliges = duties.includes('must') || duties.includes('mustNot');
  const figure = figures[0];
  if (kind === 'paragraph' && figure === undefined && !obliges && inCapitals(text))
    return ['wording', 1];
  if (isPointer(text) && !obliges && figure === undefined && size < 24) return ['wording', 1];
  if (figure !== undefined && (closed || kind === 'row' || kind === 'item' || size >= 3))
    return [obliges ? 'duty' : penalties.length > 0 ? 'penalty' : figure, 5];
  if (penalties.length > 0 && size >= 3 && (closed || kind !== 'paragraph')) return ['penalty', 4];
  if (obliges && size >= 3) return ['duty', 4];
  if (kind === 'row') return ['entry', 3];
  if (kind === 'item' && unit.linkShare < 0.5) return ['entry', 3];
  if (duties.length > 0 && size >= 4) return ['duty', 3];
  if (closed && size >= 5) return ['scope', 3];
  return size >= 12 || (size >= 6 && text.length >= 60) ? ['scope', 3] : ['wording', 1];
}
