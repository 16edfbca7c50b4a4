// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../components');
const read = (path: string) => readFile(join(FOLDER, path), 'utf8');
const css = await read('ui/tokens.css');

/** Declarations of the first rule whose selector is exactly `selector`, after `from`. */
function declarations(selector: string, from = 0): Map<string, string> {
  const start = css.indexOf(`${selector} {`, from);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );
}

const light = declarations('.dd-root', css.indexOf('/* Light'));
const chosenDark = declarations('.dd-root[data-theme="dark"]');
const systemDark = declarations('.dd-root[data-theme="system"]');

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Letters on grounds, as the sheets combine them. */
const TEXT: readonly (readonly [string, string])[] = [
  ['ink', 'surface'],
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'raised'],
  ['accent', 'surface'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'accent-soft'],
  ['accent', 'care-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-accent-soft', 'accent-soft'],
  ['on-care-soft', 'care-soft'],
];

/** Borders of controls, rings and dots. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['edge', 'surface'],
  ['edge', 'raised'],
  ['edge', 'accent-soft'],
  ['focus', 'surface'],
  ['focus', 'paper'],
  ['focus', 'raised'],
  ['focus', 'accent-soft'],
  ['accent', 'surface'],
];

describe.each([
  ['light', light],
  ['dark', chosenDark],
] as const)('colours, %s', (_name, tokens) => {
  const colour = (name: string) => tokens.get(`--dd-${name}`) ?? '';

  it.each(TEXT)('letters in %s on %s reach 4.5', (letters, ground) => {
    expect(contrast(colour(letters), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('a shape in %s on %s reaches 3', (shape, ground) => {
    expect(contrast(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it('has no pure white, no pure black and no red', () => {
    for (const [name, value] of tokens) {
      if (!value.startsWith('#')) continue;
      expect(['#ffffff', '#000000'], name).not.toContain(value);
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(value.slice(at, at + 2), 16),
      );
      expect(r - Math.max(g, b), `${name} is red`).toBeLessThan(60);
    }
  });
});

describe('the sheet', () => {
  it('is dark in one way, whether chosen or asked by the system', () => {
    expect(chosenDark.size).toBeGreaterThan(10);
    expect([...systemDark]).toEqual([...chosenDark]);
  });

  it('gives dark every colour that light has', () => {
    expect([...chosenDark.keys()].sort()).toEqual([...light.keys()].sort());
  });

  it('lays the same paper behind a page as in it', async () => {
    const sheets = [...(await read('ui/base.css')).matchAll(/:root:has[^}]*background: (#\w+)/g)];
    expect(sheets.map((found) => found[1])).toEqual(
      [chosenDark, light, chosenDark].map((tokens) => tokens.get('--dd-paper')),
    );
  });

  it('follows the norm for older readers', () => {
    const elder = declarations('.dd-root[data-elder]');
    expect(Number.parseFloat(elder.get('--dd-base') ?? '')).toBeGreaterThanOrEqual(18);
    expect(elder.get('--dd-target-base')).toBe('60px');
    expect(elder.get('--dd-target-small-base')).toBe('60px');
    expect(Number(elder.get('--dd-line'))).toBeGreaterThanOrEqual(1.5);
    expect(declarations('.dd-root').get('--dd-target-base')).toBe('44px');
  });

  it.each([
    'ui/tokens.css',
    'ui/base.css',
    'ui/buttons.css',
    'ui/fields.css',
    'ui/frames.css',
    'charts/figure.css',
    'charts/hundred-dots.css',
    'charts/funnel.css',
    'charts/formula-tree.css',
    'charts/waterfall.css',
    'charts/trend.css',
    'charts/before-after.css',
    'overlay/card.css',
    'overlay/card-foot.css',
    'overlay/metric-list.css',
  ])('%s never follows the letters of a foreign page', async (path) => {
    const sheet = (await read(path)).replace(/\/\*[\s\S]*?\*\//g, '');
    expect(sheet).not.toMatch(/\d(rem|rlh|rex|rch)\b/);
    expect(sheet).not.toMatch(/@keyframes|animation:|url\(/);
    expect(sheet).not.toMatch(/light-dark\(|:popover-open|@scope|anchor\(/);
  });
});
