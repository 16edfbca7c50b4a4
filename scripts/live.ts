/** Real pages of other authors: reads them and tells how much was right. See docs/live-runs.md. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DASHBOARDS } from './live/dashboards/index.ts';
import { judgePage } from './live/judge-page.ts';
import { preparePages } from './live/npm-pages.ts';
import { readDashboard } from './live/read-dashboard.ts';
import { printPage, printSum } from './live/report.ts';
import { ClearError, runMain } from './setup/clear-error.mjs';
import { findBrowsers } from './setup/find-browsers.mjs';

const HELP = `Reads the pages of somebody else's dashboard and judges what was found.

  npm run live -- NAME… [--address URL] [--json FILE]

${[...DASHBOARDS].map(([name, { title, npm }]) => `${name.padEnd(16)}${title}${npm ? '' : ' (give the address it runs at)'}`).join('\n')}
all             every one that needs no address

--address  where the dashboards run or their pages lie: an address of this machine
--json     write pages and figures to FILE`;

await runMain(async () => {
  const { values, positionals } = options();
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  const { chromium } = findBrowsers();
  if (!chromium) throw new ClearError('No Chromium was found: npm start installs one.');
  const wanted = positionals.flatMap((name) =>
    name === 'all' ? [...DASHBOARDS].filter(([, { npm }]) => npm).map(([own]) => own) : [name],
  );
  if (wanted.length === 0) throw new ClearError('live: no name given (see --help).', 2);
  const results = [];
  for (const name of wanted) {
    const dashboard = DASHBOARDS.get(name);
    if (!dashboard)
      throw new ClearError(
        `live: unknown ${name}; known: ${[...DASHBOARDS.keys()].join(', ')}.`,
        2,
      );
    const pages = values.address
      ? { address: values.address, close: async () => undefined }
      : await preparePages(name, dashboard);
    try {
      const read = await readDashboard(dashboard, pages.address, chromium);
      const judged = read.map((page) => judgePage(page));
      process.stdout.write(`\n${dashboard.title}\n`);
      for (const page of judged) printPage(page);
      results.push({ name, title: dashboard.title, pages: judged });
    } finally {
      await pages.close();
    }
  }
  printSum(results);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
});

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        address: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new ClearError(`live: ${error instanceof Error ? error.message : 'bad options'}`, 2);
  }
}
