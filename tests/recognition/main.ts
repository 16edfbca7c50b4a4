import { parseArgs } from 'node:util';
import { recogniseFixtures, reportText } from './run.ts';

const HELP = `Reads the fixture pages and their mutated copies and scores recognition.

  npm run recognise:fixtures [-- --only TEXT] [--mutation NAME] [--json FILE] [--save DIR]

--only      only pages whose name holds TEXT
--mutation  only this mutation, beside the page as it is
--json      write every score and finding to FILE
--save      write the mutated pages into DIR`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    mutation: { type: 'string' },
    json: { type: 'string' },
    save: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) process.stdout.write(`${HELP}\n`);
else process.stdout.write(`${reportText(await recogniseFixtures(values))}\n`);
