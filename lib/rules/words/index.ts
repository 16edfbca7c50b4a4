import type { RuleLanguage } from '../types';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import { pl } from './pl';
import type { DutyId, Vocabulary } from './types';
import { zh } from './zh';

const VOCABULARIES: Readonly<Partial<Record<RuleLanguage, Vocabulary>>> = {
  zh,
  en,
  de,
  fr,
  es,
  nl,
  pl,
};

/** A family of words and where they stand in a text. */
export interface Finder {
  readonly id: string;
  readonly pattern: RegExp;
}

export interface Finders {
  /** In this order: what one family took, the next does not see ("must not" before "must"). */
  readonly duty: readonly Finder[];
  readonly penalty: readonly Finder[];
  readonly scope: readonly Finder[];
  readonly party: readonly Finder[];
  readonly stop: ReadonlySet<string>;
}

const DUTY_ORDER: readonly DutyId[] = ['mustNot', 'not', 'must', 'may', 'should'];
const made = new Map<string, Finders>();

/** `\b` and `\w` of JavaScript know ASCII only; words here hold ü, ą and é. */
const unicode = (source: string): string =>
  source
    .replaceAll('\\w', '[\\p{L}\\p{N}]')
    .replace(/\\b/g, (_, at: number, whole: string) =>
      /[\p{L}[(?\\]/u.test(whole[at + 2] ?? '') && !/[\p{L}\d)+*?\]]/u.test(whole[at - 1] ?? '')
        ? '(?<![\\p{L}\\p{N}])'
        : '(?![\\p{L}\\p{N}])',
    );

function finders(families: Readonly<Record<string, string>>, order?: readonly string[]): Finder[] {
  return (order ?? Object.keys(families)).map((id) => ({
    id,
    pattern: new RegExp(unicode(families[id] ?? '(?!)'), 'gu'),
  }));
}

/** The words of a language. Texts in none of ours are read with the English ones. */
export function wordsOf(language: RuleLanguage): Finders {
  const known = made.get(language);
  if (known) return known;
  const vocabulary = VOCABULARIES[language] ?? en;
  const built: Finders = {
    duty: finders(vocabulary.duty, DUTY_ORDER),
    penalty: finders(vocabulary.penalty),
    scope: finders(vocabulary.scope),
    party: finders(vocabulary.party),
    stop: new Set(vocabulary.stop.split('|')),
  };
  made.set(language, built);
  return built;
}
