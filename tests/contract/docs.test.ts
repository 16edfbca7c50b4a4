import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../lib/metrics/index';
import { MetricSchema } from '../../lib/metrics/schema';
import type { Metric } from '../../lib/metrics/types';
import { platforms } from '../../lib/platforms/index';
import { pageOf } from '../../lib/platforms/page-of';
import type { Platform } from '../../lib/platforms/types';
import { lintText } from '../../lib/text-rules/lint-text';
import config from '../../wxt.config';

/** The documents say what is there: whatever they name exists, whatever exists is named. */
const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Text between one heading and the next of its level or above. */
function section(text: string, heading: string): string {
  const level = heading.split(' ')[0]?.length ?? 1;
  const [, rest = ''] = text.split(`\n${heading}\n`);
  return rest.split(new RegExp(`\\n#{1,${level}} `))[0] ?? '';
}

const withoutCode = (text: string): string => text.replaceAll(/```[\s\S]*?```/g, '');

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

function anchors(file: string): string[] {
  return [...withoutCode(read(file)).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    anchorOf(heading),
  );
}

describe('links', () => {
  it.each(documents)('of %s lead somewhere', (file) => {
    const links = [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, target = '']) => target,
    );
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path ? relative(root, resolve(root, dirname(file), path)) : file;
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchors(target).includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  it.each(documents)('and paths that %s names exist', (file) => {
    const spans = [...withoutCode(read(file)).matchAll(/`([^`\s]+)`/g)].map(([, s = '']) => s);
    const houses = /^(?:entrypoints|components|lib|tests|scripts|docs|public)(?:\/[\w./-]+)?$/;
    const paths = spans.filter((span) => houses.test(span));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('pictures', () => {
  const folder = join(root, 'docs/images');
  const pictures = readdirSync(folder);

  it('are all shown, and described', () => {
    const shown = [...readme.matchAll(/!\[([^\]]*)\]\(docs\/images\/([^)]+)\)/g)];
    expect(shown.map(([, , name]) => name).sort()).toEqual(pictures.sort());
    expect(shown.filter(([, alt = '']) => alt.length < 10)).toEqual([]);
  });

  it('weigh less than 1.5 MB together', () => {
    const bytes = pictures.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(1.5 * 2 ** 20);
  });
});

describe('commands', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const called = (text: string): string[] =>
    [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );

  it.each(documents)('that %s names exist', (file) => {
    expect(called(read(file)).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('are all in the table of the README', () => {
    const table = called(section(readme, '### All commands'));
    expect(Object.keys(scripts).filter((name) => !table.includes(name))).toEqual([]);
  });
});

describe('permissions', () => {
  const asked = (browser: string): string[] => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest is no function');
    const made = manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
    const listed = (made as { permissions: string[] }).permissions;
    // A side panel brings its permission along; Firefox's sidebar needs none.
    return browser === 'firefox' ? listed : [...listed, 'sidePanel'];
  };
  const explained = [
    ...section(read('docs/permissions.md'), '## Asked for when it is installed').matchAll(
      /^### `(\w+)`$/gm,
    ),
  ].map(([, name]) => name);

  it.each(['chrome', 'firefox'])('of %s have each a reason, and no more are asked', (browser) => {
    const here = explained.filter((name) => browser !== 'firefox' || name !== 'sidePanel');
    expect(here.sort()).toEqual([...asked(browser)].sort());
  });
});

describe('the house', () => {
  const holdsFiles = (folder: string): boolean =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());
  const there = readdirSync(join(root, 'lib'))
    .filter((name) => holdsFiles(join(root, 'lib', name)))
    .map((name) => `lib/${name}`);

  it('lists every folder of lib, and no other', () => {
    const listed = [...section(readme, '### The house').matchAll(/^\| `(lib\/[\w-]+)` \|/gm)];
    expect(listed.map(([, name]) => name).sort()).toEqual(there.sort());
  });
});

describe('promises', () => {
  it('name at least one test each', () => {
    const rows = section(readme, '### Promises, and the test behind each')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'));
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(rows.filter((line) => !/`tests\/[\w./-]+\.test\.tsx?`/.test(line))).toEqual([]);
  });
});

describe('examples', () => {
  /** The object of an example, which is plain JavaScript but for its import. */
  async function example<T>(name: string): Promise<T> {
    const [, rest = ''] = readme.split(`<!-- example: ${name} -->`);
    const code = /```ts\n([\s\S]*?)```/.exec(rest)?.[1] ?? '';
    const plain = code.replace(
      /^import .*$/m,
      'const [defineMetric, definePlatform] = [same, same];',
    );
    const source = `const same = (definition) => definition;\n${plain}`;
    const module = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    )) as { default: T };
    return module.default;
  }

  it('of a metric is a metric', async () => {
    const metric = await example<Metric>('metric');
    expect(MetricSchema.parse(metric)).toEqual(metric);
    expect(metrics.has(metric.id)).toBe(false);
    for (const { text, platform } of metric.examples)
      expect([...(metric.labels[platform] ?? []), ...metric.aliases]).toContain(text);
  });

  it('of a platform is a platform', async () => {
    const platform = await example<Platform>('platform');
    expect(Object.keys(platform).sort()).toEqual(
      Object.keys(platforms.get('generic') ?? {}).sort(),
    );
    const known = new Map([...platforms, [platform.id, platform]]);
    for (const { url, pageKind } of platform.examples) {
      const place = pageOf(url, known);
      expect([place.platform.id, place.pageKind]).toEqual([platform.id, pageKind]);
    }
  });
});

describe('manner', () => {
  it('what merchants and coaches read follows the text rules', () => {
    const chinese = readme.split('## For developers')[0] ?? '';
    const lines = chinese
      .split('\n')
      .filter((line) => /[\u4e00-\u9fff]/.test(line) && !line.startsWith('['))
      .map((line) => line.replace(/^!\[.*$|^#+ |^[-\d.]+ /g, ''))
      .map((line) => line.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[*`]/g, ''));
    const found = lines.flatMap((line) =>
      lintText(line, 'zh-CN').map(({ rule, at }) => `${rule} ${at}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it('names no machine', () => {
    const folders = ['/work', '/home', '/root', '/Users', '/tmp'];
    const paths = new RegExp(`(?<![\\w.~-])(?:${folders.join('|')})/\\w|[A-Z]:\\\\\\w`);
    expect(documents.filter((file) => paths.test(read(file)))).toEqual([]);
  });
});
