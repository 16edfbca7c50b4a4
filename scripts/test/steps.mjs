// @ts-check

import { join } from 'node:path';
import { ROOT, TOOLS } from '../setup/paths.mjs';

/** Where the runners leave their results for the summary. */
const RESULTS = join(ROOT, '.cache/test');

/**
 * One thing that `npm test` does.
 * @typedef {object} Step
 * @property {string} id
 * @property {string} what shown while it runs
 * @property {string} script tool to run
 * @property {readonly string[]} args
 * @property {Record<string, string>} [env]
 * @property {string} [results] file in which the runner counts its tests
 * @property {readonly string[]} [needs] ids of steps without which this one cannot run
 */

/** Test projects of tests/vitest.config.ts that need no build, in one run. */
const PROJECTS = /** @type {const} */ (['unit', 'contract', 'components', 'db']);

/**
 * @param {string} id
 * @param {readonly string[]} projects
 * @returns {{ script: string, args: readonly string[], results: string }}
 */
function vitest(id, projects) {
  const results = join(RESULTS, `${id}.json`);
  return {
    script: TOOLS.vitest,
    args: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    results,
  };
}

/**
 * One project of tests/playwright.config.ts, without the long ones: `npm run e2e:long`.
 * @param {string} project
 */
function chromium(project) {
  const results = join(RESULTS, `e2e-${project}.json`);
  return {
    script: TOOLS.playwright,
    args: [
      'test',
      '--config',
      'tests/playwright.config.ts',
      '--project',
      project,
      '--grep-invert',
      '@long',
      '--reporter=line,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: results },
    results,
    needs: ['build chrome'],
  };
}

/** Names that `--only` takes, in the order in which they run. */
export const NAMES = /** @type {const} */ ([
  'types',
  'lint',
  'content',
  ...PROJECTS,
  'recognition',
  'build',
  'e2e',
  'firefox',
]);

/**
 * The steps for the names that are wanted. Builds come with the tests that need them.
 * @param {readonly string[]} names
 * @returns {Step[]}
 */
export function stepsFor(names) {
  const wanted = new Set(names);
  const projects = PROJECTS.filter((project) => wanted.has(project));
  /** @type {(Step | false)[]} */
  const steps = [
    { id: 'prepare', what: 'generated types', script: TOOLS.wxt, args: ['prepare'] },
    wanted.has('types') && {
      id: 'types',
      what: 'type check',
      script: TOOLS.tsc,
      args: ['--noEmit', '-p', '.'],
      needs: ['prepare'],
    },
    wanted.has('lint') && {
      id: 'lint',
      what: 'lint and format',
      script: TOOLS.biome,
      args: ['check', '.'],
    },
    wanted.has('content') && {
      id: 'content',
      what: 'what is said of metrics',
      script: 'scripts/content-check.ts',
      args: [],
    },
    projects.length > 0 && {
      id: projects.join('+'),
      what: `tests: ${projects.join(', ')}`,
      ...vitest('vitest', projects),
      needs: ['prepare'],
    },
    wanted.has('recognition') && {
      id: 'recognition',
      what: 'fixture pages and their mutated copies in Chromium',
      script: TOOLS.playwright,
      args: ['test', '--config', 'tests/recognition/playwright.config.ts', '--reporter=line,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(RESULTS, 'recognition.json') },
      results: join(RESULTS, 'recognition.json'),
    },
    (wanted.has('build') || wanted.has('e2e')) && {
      id: 'build chrome',
      what: 'the extension for Chromium',
      script: TOOLS.wxt,
      args: ['build'],
    },
    (wanted.has('build') || wanted.has('firefox')) && {
      id: 'build firefox',
      what: 'the extension for Firefox',
      script: TOOLS.wxt,
      args: ['build', '-b', 'firefox'],
    },
    wanted.has('e2e') && {
      id: 'e2e together',
      what: 'tests in Chromium, two at a time',
      ...chromium('together'),
    },
    wanted.has('e2e') && {
      id: 'e2e alone',
      what: 'tests in Chromium that are about moments, one at a time',
      ...chromium('alone'),
    },
    wanted.has('firefox') && {
      id: 'firefox',
      what: 'tests in Firefox',
      ...vitest('firefox', ['firefox']),
      needs: ['build firefox'],
    },
  ];
  return steps.filter((step) => step !== false);
}
