import { describe, expect, it } from 'vitest';
import { compareRules } from '../../../lib/rules/compare';
import { headlineOf, sayChange } from '../../../lib/rules/compose';
import { readText } from '../../../lib/rules/read-text';
import { pairs, textsOf } from '../../fixtures/rules/pairs';

const compared = pairs.map((pair) => {
  const { before, after } = textsOf(pair);
  return { pair, result: compareRules(readText(before), readText(after)) };
});

describe('version pairs', () => {
  it('are many, and of each kind', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(80);
    expect(new Set(pairs.map(({ verdict }) => verdict)).size).toBe(4);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  });

  it.each(compared)('$pair.id', ({ pair, result }) => {
    expect({ verdict: result.verdict, alert: result.alert }).toEqual({
      verdict: pair.verdict,
      alert: pair.verdict === 'substantive',
    });
    const shown = result.changes
      .map((each) => `${each.old} ${each.new} ${each.sentence}`)
      .join('\n');
    for (const fact of pair.shows ?? []) expect(shown).toContain(fact);
  });

  it.each(compared.filter(({ pair }) => pair.verdict === 'substantive'))(
    'headline of $pair.id names what changed, in both languages',
    ({ result }) => {
      const [most] = [...result.changes].sort((a, b) => b.weight - a.weight);
      for (const language of ['zh-CN', 'en'] as const) {
        const headline = headlineOf(result, language);
        expect(headline).not.toMatch(/\{\w+\}/);
        expect(headline).toContain(most?.new ?? most?.old ?? 'nothing');
        for (const change of result.changes) expect(sayChange(change, language)).toContain('“');
      }
    },
  );

  it.each(compared.filter(({ result }) => result.verdict === 'failed-visit'))(
    'failed visit $pair.id says why and shows nothing',
    ({ result }) => {
      expect(result.changes).toEqual([]);
      expect(headlineOf(result, 'zh-CN')).toContain('这次不算');
      expect(headlineOf(result, 'en')).toContain('does not count');
    },
  );
});
