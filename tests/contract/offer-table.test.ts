import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offers } from '../../lib/offers/index';
import { paths } from '../../lib/paths/index';

/** Tests that run over every offer of the registry: nonsense, words, drawing. */
const OVER_ALL = ['contract/offers.test.ts', 'components/learn/every-offer.test.tsx'] as const;

const folder = join(import.meta.dirname, '..');
const files = ['unit', 'components', 'e2e', 'contract']
  .flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .map((path) => ({ name: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));

/** Files that name an offer: `'loan-cost'`, `offer/loan-cost`, `loan-cost.offer`. */
const testsOf = (offer: string): readonly string[] => {
  const named = new RegExp(`['"/]${offer}(?:['"?]|\\.offer)`);
  return files.filter(({ text }) => named.test(text)).map(({ name }) => name);
};

/** What the paper asks for, the offer that serves it, the tests that exercise it. */
const table = [...paths.values()].flatMap(({ elements }) =>
  elements.map(({ id, offers: serving }) => ({
    element: id,
    rows: serving.map((offer) => ({ offer, own: testsOf(offer) })),
  })),
);

describe('element × offer × test', () => {
  it('has 107 elements, none without an offer', () => {
    expect(table).toHaveLength(107);
    expect(table.filter(({ rows }) => rows.length === 0)).toEqual([]);
  });

  it('every offer is run by the tests over all of them', () => {
    for (const name of OVER_ALL) {
      const text = files.find((file) => file.name === name)?.text ?? '';
      expect(text, name).toContain('describe.each([...offers.values()])');
    }
    for (const { rows } of table)
      for (const { offer } of rows) expect(offers.has(offer), offer).toBe(true);
  });

  it('what reckons or looks at what was filled in has a test of its own', () => {
    const bare = table.flatMap(({ rows }) =>
      rows
        .filter(({ offer, own }) => {
          const { kind } = offers.get(offer) ?? {};
          return own.length === 0 && kind !== 'explanation' && kind !== 'practice';
        })
        .map(({ offer }) => offer),
    );
    expect([...new Set(bare)]).toEqual([]);
  });
});
