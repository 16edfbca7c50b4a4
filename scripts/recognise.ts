import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type PageResult, recognisePages } from './recognise/run.ts';
import { findBrowsers } from './setup/find-browsers.mjs';

const HELP = `Reads metrics off pages with the real scanner, in a real browser.

  npm run recognise -- PAGE… [--platform id] [--json FILE]

PAGE        a saved HTML file or an http(s) address
--platform  read as this platform, whatever the address says (see lib/platforms)
--json      write the result as JSON to FILE`;

function stop(message: string): never {
  process.stderr.write(`recognise: ${message}\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        platform: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : 'bad options');
  }
}

const { values, positionals } = options();
if (values.help) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}
if (positionals.length === 0) stop('no page given (see --help)');
for (const page of positionals)
  if (!/^https?:\/\//.test(page) && !existsSync(page)) stop(`no such file: ${page}`);
const known = readdirSync(join(import.meta.dirname, '../lib/platforms'))
  .filter((name) => name.endsWith('.platform.ts'))
  .map((name) => name.replace('.platform.ts', ''));
if (values.platform && !known.includes(values.platform))
  stop(`unknown platform ${values.platform}; known: ${known.join(', ')}`);
const { chromium } = findBrowsers();
if (!chromium) stop('no Chromium found; run npm start once, it installs one');

try {
  const pages = await recognisePages(positionals, {
    executablePath: chromium,
    platform: values.platform ?? null,
    onPage: print,
  });
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ pages }, null, 2)}\n`);
} catch (error) {
  stop(error instanceof Error ? (error.message.split('\n')[0] ?? 'failed') : 'failed');
}

function print({ page, platform, sightings, health }: PageResult): void {
  process.stdout.write(`\n${page}  (${platform}, ${sightings.length} metrics)\n`);
  for (const s of sightings) {
    const value =
      s.readable === null ? '·' : s.readable ? (s.raw ?? '') : `unreadable ${s.raw ?? ''}`;
    const meaning = s.metric ?? `(${JSON.stringify(s.composed)})`;
    process.stdout.write(
      `  ${s.text}  →  ${meaning}  ${value}  ${s.period?.raw ?? ''}  ${s.confidence.toFixed(2)} ${s.why}\n`,
    );
  }
  for (const line of health)
    process.stdout.write(`  ! ${line.kind}: ${line.text} ×${line.count}\n`);
}
