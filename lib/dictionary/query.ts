import type { QueryCombination } from 'minisearch';
import { type Pinyin, typedPinyin } from './pinyin';
import type { Field } from './search-index';
import { bigrams, hanRuns, hanWords, latinWords } from './tokens';

/** Words of a question that name nothing. */
const SILENT = new Set('a an the of is are my in on for to what how does mean'.split(' '));

/** A name found by its own letters weighs more than one found by a slip or in a sentence. */
const BOOST: Readonly<Record<Field, number>> = {
  han: 4,
  latin: 4,
  pinyin: 3,
  initials: 2,
  text: 0.5,
};

interface How {
  readonly prefix?: boolean;
  readonly fuzzy?: number | false;
  readonly boost?: Readonly<Record<string, number>>;
}

const part = (
  fields: Field | readonly Field[],
  terms: readonly string[],
  { prefix = false, fuzzy = false, boost = BOOST }: How = {},
): QueryCombination => ({
  queries: [...terms],
  fields: typeof fields === 'string' ? [fields] : [...fields],
  combineWith: 'AND',
  boost,
  prefix,
  fuzzy,
});

const any = (queries: QueryCombination[]): QueryCombination => ({ combineWith: 'OR', queries });

/** Slips that are forgiven: none in short words, where every slip is another word. */
export function slips(term: string): number | false {
  if (term.length < 5) return false;
  return term.length < 7 ? 1 : 2;
}

/**
 * What is looked for: every part of the text has to be found, each in whatever way it can
 * be meant. `null` when the text holds no letter and no digit.
 */
export function queryOf(text: string, pinyin: Pinyin): QueryCombination | null {
  const words = latinWords(text);
  const asked = words.filter((word) => !SILENT.has(word));
  const parts = [
    ...hanRuns(text).map((run) => han(run, pinyin)),
    ...(asked.length > 0 ? asked : words).map(latin),
  ];
  if (parts.length === 0) return null;
  const all: QueryCombination = { combineWith: 'AND', queries: parts };
  const spelled = typedPinyin(text);
  // `zhi fu lv`: one name, typed with blanks or tones.
  const joined = words[0] !== spelled && pinyin.spells(spelled);
  return joined ? any([all, sound(spelled)]) : all;
}

/** A run of characters: as it stands, by its words with a slip, by its sound, or in a definition. */
function han(run: string, pinyin: Pinyin): QueryCombination {
  const syllables = pinyin.syllables(run);
  const words = hanWords(run);
  return any([
    part('han', bigrams(run)),
    ...(words.length > 1 ? [part('han', words)] : []),
    ...(syllables && syllables.length > 1
      ? [part('pinyin', [syllables.join('')], { prefix: true, boost: { pinyin: 1 } })]
      : []),
    part('text', bigrams(run)),
  ]);
}

/** A word of Latin letters: a name or its pinyin, in one look through all terms; or initials. */
function latin(word: string): QueryCombination {
  const spelled = /^[a-z]+$/.test(word);
  return any([
    part(spelled ? ['latin', 'pinyin'] : 'latin', [word], { prefix: true, fuzzy: slips(word) }),
    ...(spelled ? [part('initials', [word], { prefix: word.length > 1 })] : []),
    part('text', [word]),
  ]);
}

const sound = (spelled: string): QueryCombination =>
  part('pinyin', [spelled], { prefix: true, fuzzy: slips(spelled) });
