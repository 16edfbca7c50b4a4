import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The direction of the house (docs/architecture.md): entrypoints → components → lib, and
 * inside lib who may know whom. Checked over import statements, type imports apart.
 */
const root = resolve(import.meta.dirname, '../..');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const files = ['entrypoints', 'components', 'lib'].flatMap(sources);
const known = new Set(files);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Import[] = [];
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;
  for (const match of text.matchAll(statement)) {
    const to = match[3] ?? match[4] ?? match[5] ?? '';
    const names = match[2] ?? '';
    const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
    const allTypes =
      inner
        ?.split(',')
        .filter((name) => name.trim())
        .every((name) => /^\s*type\s/.test(name)) ?? false;
    found.push({
      from: file,
      to: resolveImport(file, to),
      typeOnly: Boolean(match[1]) || allTypes,
    });
  }
  return found;
}

function resolveImport(file: string, to: string): string {
  if (!to.startsWith('.')) return to;
  const path = relative(root, resolve(root, dirname(file), to));
  for (const end of ['', '.ts', '.tsx', '/index.ts']) if (known.has(path + end)) return path + end;
  return path;
}

const imports = files.flatMap(importsOf);
const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');
const say = (broken: Import[]) => broken.map(({ from, to }) => `${from} → ${to}`);

describe('direction', () => {
  it('sees the imports at all', () => {
    expect(imports.length).toBeGreaterThan(150);
  });

  it('nothing imports an entrypoint, and lib imports no component', () => {
    const broken = imports.filter(
      ({ from, to }) =>
        (to.startsWith('entrypoints/') && dirname(from) !== dirname(to)) ||
        (to.startsWith('components/') && from.startsWith('lib/')),
    );
    expect(say(broken)).toEqual([]);
  });

  const PURE = [
    'maths',
    'calendar',
    'figures',
    'metrics',
    'platforms',
    'explain',
    'text-rules',
    'demo',
    'i18n',
    'shared',
    'packs',
    'rules',
    'history',
    'costs',
    'insight',
    'dictionary',
    'forms',
    'offers',
    'orders',
    'paths',
    'cases',
    'resources',
    'tips',
    'drill',
    'health-report',
    'learning',
    'xapi',
    'badges',
    'records',
    'coaching',
    'profiles',
    'veil',
    'presenter',
  ];
  // Runtime imports a pure domain may make, besides its own folder, `shared` and `maths`.
  const ALLOWED: Record<string, string[]> = {
    // What may be read under the veil is recognised as the scanner recognises it.
    'lib/veil': ['lib/recognise'],
    'lib/recognise': ['lib/shared', 'lib/platforms', 'lib/metrics'],
    'lib/demo': ['lib/shared', 'lib/maths'],
    // The shape of a formula tree is made where the formula is read.
    'lib/explain': ['lib/figures'],
    // A reader of the others: it finds metrics, explains them and matches selected words.
    'lib/dictionary': ['lib/metrics', 'lib/explain', 'lib/recognise'],
    // The order of a card's parts.
    'lib/presenter': ['lib/explain'],
    // Labels are compared as the scanner compares them.
    'lib/health-report': ['lib/recognise'],
    // Its sentences are told in the background and on the command line too.
    'lib/rules': ['lib/i18n'],
    // Words on buttons are compared as labels are.
    'lib/drill': ['lib/recognise'],
    'lib/orders': ['lib/forms'],
    // Areas are the twelve paths; goals are taken over from a kept sheet as its offer reads it. A
    // report is told in words, over areas and judged numbers, and checked as rows are.
    'lib/coaching': ['lib/paths', 'lib/offers', 'lib/i18n', 'lib/insight', 'lib/records'],
    // Areas are the twelve paths; a typed answer is read as every typed number is, a formula as
    // on the card, and a finished sheet as its offer reads it.
    'lib/learning': ['lib/paths', 'lib/forms', 'lib/explain', 'lib/offers', 'lib/i18n'],
    // A result is told in sentences, and read from a form.
    'lib/offers': ['lib/i18n', 'lib/forms', 'lib/resources'],
    // A request is written in sentences, and points at the statements about the same rows.
    'lib/badges': ['lib/i18n', 'lib/xapi'],
    // A card names its paths.
    'lib/resources': ['lib/paths'],
    // What packs bring is checked against the shapes and lists of every domain.
    'lib/packs': ['lib/paths', 'lib/resources', 'lib/rules', 'lib/text-rules', 'lib/tips'],
    // Rows of every domain are checked against its own lists of what can stand there.
    'lib/records': [
      'lib/coaching',
      'lib/forms',
      'lib/history',
      'lib/i18n',
      'lib/insight',
      'lib/learning',
      'lib/metrics',
      'lib/offers',
      'lib/packs',
      'lib/paths',
      'lib/platforms',
      'lib/rules',
      'lib/settings',
    ],
  };

  it('domains import shared, maths and the types of others', () => {
    const broken = imports.filter(({ from, to, typeOnly }) => {
      const domain = PURE.find((name) => from.startsWith(`lib/${name}/`));
      if (!domain && !from.startsWith('lib/recognise/')) return false;
      if (typeOnly || !to.startsWith('lib/')) return false;
      const own = folderOf(from);
      return ![own, 'lib/shared', 'lib/maths', ...(ALLOWED[own] ?? [])].includes(folderOf(to));
    });
    expect(say(broken)).toEqual([]);
  });

  it('only the DOM half of recognise and content touch the page', () => {
    const broken = files.filter((file) => {
      if (!file.startsWith('lib/')) return false;
      if (/^lib\/(recognise\/dom|veil\/dom|content|browser)\//.test(file)) return false;
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /(?<![.\w'])(?:document|window)\.[a-z]|\bgetComputedStyle\b|\bMutationObserver\b/.test(
        code,
      );
    });
    expect(broken).toEqual([]);
  });

  it('only db knows Dexie, and only background and pages know db', () => {
    const dexie = imports.filter(({ from, to }) => to === 'dexie' && !from.startsWith('lib/db/'));
    const db = imports.filter(
      ({ from, to, typeOnly }) =>
        to.startsWith('lib/db/') &&
        !typeOnly &&
        !from.startsWith('lib/db/') &&
        !from.startsWith('entrypoints/background/'),
    );
    expect(say([...dexie, ...db])).toEqual([]);
  });

  it('only browser, messaging, settings and entrypoints know the extension APIs', () => {
    const seam = imports.filter(
      ({ from, to, typeOnly }) =>
        to.startsWith('lib/browser/') &&
        !typeOnly &&
        !/^(lib\/(browser|messaging|settings)\/|entrypoints\/)/.test(from),
    );
    const direct = files.filter(
      (file) =>
        !file.startsWith('lib/browser/') &&
        /\b(?:chrome|browser)\.(?:runtime|tabs|storage|scripting|permissions|action|alarms)\b/.test(
          readFileSync(join(root, file), 'utf8'),
        ) &&
        !/^(lib\/(messaging|settings)\/|entrypoints\/background\/)/.test(file),
    );
    expect([...say(seam), ...direct]).toEqual([]);
  });

  it('injected scripts carry no validator, no database and — the scanner — no React', () => {
    const closure = (entry: string) => {
      const seen = new Set<string>();
      const outside = new Set<string>();
      const visit = (file: string) => {
        if (seen.has(file)) return;
        seen.add(file);
        for (const { to, typeOnly } of importsOf(file)) {
          if (typeOnly) continue;
          if (known.has(to)) visit(to);
          else outside.add(to);
        }
      };
      visit(entry);
      return [...outside];
    };
    const heavy = /^(?:zod|dexie|webextension-polyfill|wxt\/browser)/;
    expect(
      closure('entrypoints/scanner/index.ts').filter(
        (name) => heavy.test(name) || /^react/.test(name),
      ),
    ).toEqual([]);
    expect(
      closure('entrypoints/survey/index.ts').filter(
        (name) => heavy.test(name) || /^react/.test(name),
      ),
    ).toEqual([]);
    expect(
      closure('entrypoints/veil/index.ts').filter(
        (name) => heavy.test(name) || /^react/.test(name),
      ),
    ).toEqual([]);
    for (const name of ['overlay', 'step-pointer', 'panel-first'])
      expect(closure(`entrypoints/${name}/index.ts`).filter((to) => heavy.test(to))).toEqual([]);
    // The reader of rules takes the page's own tree: it carries no parser either.
    expect(closure('entrypoints/rule-page/index.ts')).toEqual(['wxt/utils/define-unlisted-script']);
  });

  it('has no cycles', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports)
      if (known.has(to) && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    const cycles: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
