import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PeriodKind } from '../../lib/shared/sighting.ts';

/** What a careful reader of the page says about one label. */
export interface ExpectedLabel {
  /** The label's element on the page has the id `fx-` + this. */
  readonly at: string;
  readonly text: string;
  /** `null`: a meaning composed of known parts. Several: each of them is right. */
  readonly metric: string | null | readonly (string | null)[];
  /** In base units; `null`: no data, unreadable, or no single value (a column's header). */
  readonly value: number | null;
  /** `false`: nobody may take a number here. `null`: no single value. */
  readonly readable: boolean | null;
  readonly unit?: 'percent' | 'money' | 'count' | 'duration';
  readonly period?: PeriodKind;
  /** Finding it is right, leaving it is no fault. */
  readonly optional?: boolean;
  /** Calling the value unreadable is as honest as reading it. */
  readonly mayRefuse?: boolean;
}

export interface Expectation {
  readonly platform: string;
  readonly labels: readonly ExpectedLabel[];
  /** The same words where they are no metric, with their number on the page. */
  readonly lookAlikes: readonly { readonly text: string; readonly count: number }[];
  readonly note: string;
}

export interface Fixture extends Expectation {
  /** `taobao/sycm-index-cells` */
  readonly name: string;
  readonly file: string;
  /** Scripts run on it: its content comes late. */
  readonly late: boolean;
  /** Frames, shadow roots and scripts cannot be put back without loading the page anew. */
  readonly reload: boolean;
}

const folder = fileURLToPath(new URL('../fixtures/pages', import.meta.url));
const END = '.expected.json';

/** All pages that have their expectation beside them. */
export function fixtures(): Fixture[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(END))
    .sort()
    .map((path) => read(join(folder, path)));
}

function read(expected: string): Fixture {
  const file = `${expected.slice(0, -END.length)}.html`;
  if (!existsSync(file)) throw new Error(`${expected} has no page beside it`);
  const page = readFileSync(file, 'utf8');
  const expectation = JSON.parse(readFileSync(expected, 'utf8')) as Expectation;
  const name = relative(folder, file).replace(/\.html$/, '');
  for (const { at } of expectation.labels)
    if (!page.includes(`fx-${at}`)) throw new Error(`${name} has no element fx-${at}`);
  return {
    ...expectation,
    name,
    file,
    late: page.includes('<script'),
    reload: /<script|<iframe|shadowrootmode/.test(page),
  };
}
