import { writeFileSync } from 'node:fs';
import { findBrowsers } from '../../scripts/setup/find-browsers.mjs';
import { fixtures } from './fixtures.ts';
import { MUTATION_NAMES } from './mutations/names.ts';
import { type CopyName, readCopies } from './read-copies.ts';
import { type Report, reportOf, tableOf } from './report.ts';

export interface RunOptions {
  /** Only pages whose name holds this. */
  readonly only?: string | undefined;
  /** Only this mutation and the page as it is. */
  readonly mutation?: string | undefined;
  readonly json?: string | undefined;
  /** Folder for the mutated pages. */
  readonly save?: string | undefined;
}

/** Reads all fixtures and their mutated copies and scores them. */
export async function recogniseFixtures(options: RunOptions = {}): Promise<Report> {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('no Chromium found; run npm start once, it installs one');
  const pages = fixtures().filter(({ name }) => name.includes(options.only ?? ''));
  const wanted = MUTATION_NAMES.filter((name) => name === (options.mutation ?? name));
  const copies: CopyName[] = ['base', ...wanted];
  const read = await readCopies(pages, {
    executablePath: chromium,
    copies,
    saveTo: options.save,
  });
  const report = reportOf(read);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

/** The report as a person reads it on a terminal. */
export function reportText(report: Report): string {
  const order = (name: string) => ['base', ...MUTATION_NAMES].indexOf(name as CopyName);
  const copies = [...report.copies].sort((a, b) => order(a.name) - order(b.name));
  const findings = report.findings
    .filter(({ copy }) => copy === 'base')
    .map((f) => `${f.fixture}: ${f.fault}: ${f.label}: expected ${f.expected}, saw ${f.seen}`);
  return [
    tableOf('page', report.pages, true),
    tableOf('copy', copies, false),
    findings.join('\n'),
  ].join('\n\n');
}
