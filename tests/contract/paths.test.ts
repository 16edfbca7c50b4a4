import { describe, expect, it } from 'vitest';
import { offers } from '../../lib/offers/index';
import { paths } from '../../lib/paths/index';
import { PATH_IDS } from '../../lib/paths/types';
import { LANGUAGES, type LocalText } from '../../lib/shared/text';
import { lintText } from '../../lib/text-rules/lint-text';
import type { RuleId } from '../../lib/text-rules/types';

const RULES: readonly RuleId[] = ['T1', 'T2', 'T3', 'T8', 'T11', 'T12', 'T13', 'T16'];
/** How many things the source paper asks for on each path: 107 in all. */
const ELEMENTS = [8, 9, 9, 9, 10, 9, 9, 9, 7, 9, 9, 10] as const;

const isLocal = (value: object): value is LocalText =>
  LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

/** The paper's own words stay as the paper wrote them. */
function localsOf(value: unknown, path = ''): [string, LocalText][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocal(value)) return [[path, value]];
  return Object.entries(value)
    .filter(([key]) => !['term', 'dilemmaTerm', 'elements'].includes(key))
    .flatMap(([key, inner]) => localsOf(inner, `${path}.${key}`));
}

describe('the twelve paths', () => {
  it('are all there, in the order of their areas', () => {
    expect([...paths.keys()]).toEqual(PATH_IDS);
    expect([...paths.values()].map(({ area }) => area)).toEqual(PATH_IDS.map((_, at) => at + 1));
  });

  it('every offer is asked for by a path', () => {
    const asked = new Set(
      [...paths.values()].flatMap((path) => path.elements.flatMap((e) => e.offers)),
    );
    expect([...offers.keys()].filter((id) => !asked.has(id))).toEqual([]);
    expect(offers.size).toBe(94);
  });
});

describe.each([...paths.values()])('$id', (path) => {
  it('has every element of the paper, each with an offer that exists', () => {
    const letters = 'abcdefghij'.slice(0, ELEMENTS[path.area - 1]);
    expect(path.elements.map(({ id }) => id)).toEqual(
      [...letters].map((letter) => `${path.id}-${letter}`),
    );
    for (const { id, offers: asked } of path.elements) {
      expect(asked.length, id).toBeGreaterThan(0);
      for (const one of asked) expect(offers.has(one), `${id}: ${one}`).toBe(true);
    }
  });

  it('has five levels, signals that lead to offers, and something to look at', () => {
    expect(path.levels).toHaveLength(5);
    expect(path.signals.length).toBeGreaterThan(3);
    expect(new Set(path.signals.map(({ id }) => id)).size).toBe(path.signals.length);
    for (const { offer } of path.signals) expect(offers.has(offer), offer).toBe(true);
    expect(path.measures.length).toBeGreaterThan(2);
  });

  it('keeps the text rules in both languages', () => {
    const found = localsOf(path).flatMap(([place, local]) =>
      LANGUAGES.flatMap((language) =>
        local[language].trim() === ''
          ? [`${place} is empty in ${language}`]
          : lintText(local[language], language, { only: RULES }).map(
              ({ rule, message, at }) => `${place} ${rule} ${message}: ${at}`,
            ),
      ),
    );
    expect(found).toEqual([]);
  });
});
