import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/**
 * What a file of the background may keep over a change of the profile: it says nothing of
 * anybody's records.
 */
const OF_NOBODY: readonly string[] = [
  'context-menu.ts lexicon',
  'feed-watch.ts alarm',
  'health-handlers.ts vocabulary',
  'index.ts ruleChoice',
  'pack-watch.ts alarm',
  'page-reports.ts loaded',
  'presenter-cards.ts turn',
  'presenter-handlers.ts turn',
  'profile-scope.ts drops',
  'record-store.ts alarm',
  'record-store.ts turn',
  'rule-looks.ts alarm',
  'rule-looks.ts turn',
];

describe('records of one person and of another', () => {
  const files = readdirSync(join(root, 'entrypoints/background')).filter((name) =>
    name.endsWith('.ts'),
  );

  it('whatever the background remembers is dropped when the profile changes', () => {
    const kept: string[] = [];
    for (const name of files) {
      const text = textOf(`entrypoints/background/${name}`);
      const found = text.matchAll(
        /^(?:export )?(?:let (\w+)|const (\w+) = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/gm,
      );
      if (text.includes('atSwitch(') && name !== 'profile-scope.ts') continue;
      for (const [, mutable, known] of found) kept.push(`${name} ${mutable ?? known}`);
    }
    // A new one: call `atSwitch` with what drops it, or enter it above with good reason.
    expect(kept.sort()).toEqual([...OF_NOBODY].sort());
  });

  it('the background gets at records in one way', () => {
    const direct = files.filter(
      (name) =>
        name !== 'own-records.ts' &&
        /\b(?:openRecords|database)\(/.test(textOf(`entrypoints/background/${name}`)),
    );
    expect(direct).toEqual([]);
  });

  it('every page of ours begins anew with another profile', () => {
    const pages = readdirSync(join(root, 'entrypoints')).flatMap((name) => {
      const path = `entrypoints/${name}/main.tsx`;
      try {
        return [[path, textOf(path)] as const];
      } catch {
        return [];
      }
    });
    expect(pages.length).toBeGreaterThan(8);
    expect(
      pages.filter(([, text]) => !/^followProfile\(\);$/m.test(text)).map(([path]) => path),
    ).toEqual([]);
  });
});
