import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, washed } from '../../e2e/support/washed-out';

/**
 * What is on the wall, in the colours of both themes, after a poor projector in a bright room
 * has left 60 % of the range between black and white.
 */
const root = join(import.meta.dirname, '../../../components');
const tokens = readFileSync(join(root, 'ui/tokens.css'), 'utf8');
const stage = readFileSync(join(root, 'presenter/stage.css'), 'utf8');

function palette(selector: string): ReadonlyMap<string, string> {
  const body = tokens.slice(tokens.indexOf(selector));
  return new Map(
    [...body.slice(0, body.indexOf('}')).matchAll(/--dd-([\w-]+): (#[0-9a-f]{6})/g)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  );
}

/** Letters, lines and dots of the wall on its ground. */
const ON_WALL = ['ink', 'accent-strong'];

describe.each([
  ['light', palette('/* Light')],
  ['dark', palette('.dd-root[data-theme="dark"]')],
] as const)('%s', (_name, colours) => {
  it.each(ON_WALL)('%s on the wall keeps 3 to 1', (name) => {
    const [front = '', ground = ''] = [colours.get(name), colours.get('surface')];
    expect(front).toMatch(/^#/);
    expect(contrast(washed(front), washed(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('soft letters would not do in the dark: the wall has none, nor soft lines', () => {
  const dark = palette('.dd-root[data-theme="dark"]');
  const soft = contrast(washed(dark.get('ink-soft') ?? ''), washed(dark.get('surface') ?? ''));
  expect(soft).toBeLessThan(3);
  expect(stage).toContain('--dd-ink-soft: var(--dd-ink);');
  expect(stage).toContain('--dd-edge: var(--dd-ink);');
  expect(stage).toContain('--dd-accent: var(--dd-accent-strong);');
});

it('white and black themselves come out far from what they were', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 1);
  expect(contrast(washed('#ffffff'), washed('#000000'))).toBeLessThan(6);
});
