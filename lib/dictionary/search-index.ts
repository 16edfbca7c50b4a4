import MiniSearch from 'minisearch';
import type { Metric } from '../metrics/types';
import { LANGUAGES } from '../shared/text';
import { namesOf } from './names';
import type { Pinyin } from './pinyin';
import { bigrams, hanRuns, hanWords, latinWords } from './tokens';

/** What of a metric can be found; each field is a list of terms. */
export const FIELDS = ['han', 'latin', 'pinyin', 'initials', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** Terms of one metric, one to a line. */
export type Terms = Readonly<Record<Field, string>> & { readonly id: string };

/** Longer runs are found from their start and from each syllable on, not from every piece. */
const LONGEST_PIECED = 8;

/** Metrics read in one go while the page stays awake. */
const CHUNK = 40;

/** Index over all names of all metrics, as characters, words, pinyin and initials, and their definitions. */
export async function indexOf(
  metrics: Iterable<Metric>,
  pinyin: Pinyin,
): Promise<MiniSearch<Terms>> {
  const index = new MiniSearch<Terms>({
    fields: [...FIELDS],
    // Terms are made here and taken as they are.
    tokenize: (terms) => terms.split('\n'),
    processTerm: (term) => term,
  });
  await index.addAllAsync(
    [...metrics].map((metric) => termsOf(metric, pinyin)),
    { chunkSize: CHUNK },
  );
  return index;
}

function termsOf(metric: Metric, pinyin: Pinyin): Terms {
  const names = namesOf(metric);
  const runs = [...new Set(names.flatMap(hanRuns))];
  const own = new Set(hanRuns(metric.name['zh-CN']));
  const read = runs.flatMap((run) => {
    const syllables = pinyin.syllables(run);
    return syllables ? [{ syllables, own: own.has(run) }] : [];
  });
  const said = LANGUAGES.map((language) => metric.definition[language]);
  return {
    id: metric.id,
    han: once(runs.flatMap((run) => [...run, ...bigrams(run), ...hanWords(run)])),
    latin: once([...names.flatMap(latinWords), ...metric.id.split('-')]),
    // Slips are forgiven in the middle of its own name, and from any syllable on in the others.
    pinyin: once(read.flatMap((run) => (run.own ? pieces : tails)(run.syllables))),
    initials: once(
      read.flatMap(({ syllables }) => tails(syllables.map(([initial = '']) => initial))),
    ),
    text: once([
      ...said.flatMap(hanRuns).flatMap((run) => [...bigrams(run)]),
      ...latinWords(said.join(' ')),
    ]),
  };
}

const once = (terms: readonly string[]): string => [...new Set(terms)].join('\n');

/** `zhi fu lv` → `zhifulv`, `fulv`, `lv`. */
const tails = (parts: readonly string[]): string[] =>
  parts.map((_, at) => parts.slice(at).join(''));

/** Every stretch of syllables: a slip in a part of a name is still near to one of them. */
function pieces(syllables: readonly string[]): string[] {
  if (syllables.length > LONGEST_PIECED) return tails(syllables);
  return syllables.flatMap((_, from) =>
    syllables.slice(from).map((_, length) => syllables.slice(from, from + length + 1).join('')),
  );
}
