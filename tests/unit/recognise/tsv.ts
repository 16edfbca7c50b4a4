import { readFileSync } from 'node:fs';

/**
 * Rows of a table in `tests/fixtures/values`: tab-separated, `# ` starts the title of a
 * family, `\u{a0}` stands for a character one could not see.
 */
export function readTsv(name: string): readonly (readonly string[])[] {
  const path = new URL(`../../fixtures/values/${name}.tsv`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t').map(unescaped));
}

const unescaped = (cell: string): string =>
  cell.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
