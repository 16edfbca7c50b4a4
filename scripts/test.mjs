// @ts-check
/**
 * `npm test`. Runs on the host's Node, before anything is installed: no dependencies here.
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ClearError, runMain } from './setup/clear-error.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runSteps } from './test/run-steps.mjs';
import { NAMES, stepsFor } from './test/steps.mjs';
import { summary } from './test/summary.mjs';

const HELP = `npm test [-- --only NAME,NAME]

Installs what is missing and runs every check, each also after another failed. The exit code
is 0 only when all of them passed.

  --only NAME,…  only these: ${NAMES.join(', ')}
                 (e2e: Chromium; the builds come with the tests that need them)
  --help         this text

DONGDIAN_CHROMIUM and DONGDIAN_FIREFOX may name the browsers to use.
`;

function options() {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return values;
  } catch (error) {
    const [what] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    throw new ClearError(`${what}. See npm test -- --help.`, 2);
  }
}

/** @param {string | undefined} only */
function names(only) {
  if (only === undefined) return [...NAMES];
  const asked = only.split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !NAMES.some((known) => known === name));
  if (unknown.length > 0) {
    throw new ClearError(`--only knows ${NAMES.join(', ')}; not “${unknown.join(', ')}”.`, 2);
  }
  return asked;
}

await runMain(async () => {
  const { only, help = false } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const wanted = names(only);
  await ensureDependencies();
  const chromium = wanted.includes('e2e') || wanted.includes('recognition');
  const firefox = wanted.includes('firefox');
  await ensureBrowsers({ chromium, firefox, fonts: chromium });
  const outcomes = await runSteps(stepsFor(wanted));
  process.stdout.write(summary(outcomes));
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
});
