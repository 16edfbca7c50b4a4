import { describe, expect, it } from 'vitest';
import { compareRules } from '../../../lib/rules/compare';
import { readText } from '../../../lib/rules/read-text';
import { fourthPairs } from '../../fixtures/rules/pairs-fourth';
import { otherPairs as secondPairs } from '../../fixtures/rules/pairs-other-styles';
import { thirdPairs } from '../../fixtures/rules/pairs-third';

const otherPairs = [...secondPairs, ...thirdPairs, ...fourthPairs];

const compared = otherPairs.map((pair) => ({
  pair,
  result: compareRules(readText(pair.before), readText(pair.after)),
}));

describe('version pairs in other styles', () => {
  it('are many, each with an edit that took place', () => {
    expect(otherPairs.length).toBeGreaterThanOrEqual(90);
    expect(new Set(otherPairs.map(({ id }) => id)).size).toBe(otherPairs.length);
    expect(otherPairs.filter(({ before, after }) => before === after)).toEqual([]);
  });

  it.each(compared.filter(({ pair }) => pair.verdict === 'substantive'))(
    '$pair.id is told, with its facts',
    ({ pair, result }) => {
      expect(result.alert).toBe(true);
      const shown = result.changes
        .map((each) => `${each.old} ${each.new} ${each.sentence}`)
        .join('\n');
      for (const fact of pair.shows ?? []) expect(shown).toContain(fact);
    },
  );

  it.each(compared.filter(({ pair }) => pair.verdict !== 'substantive'))(
    '$pair.id alerts nobody',
    ({ result }) => {
      expect(result.alert).toBe(false);
    },
  );
});
