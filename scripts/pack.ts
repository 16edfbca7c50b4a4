import { parseArgs } from 'node:util';
// Our imports leave `.ts` out; this teaches Node to find them.
import './content/load.ts';

const HELP = `Content packs: makes keys, checks, signs and verifies (docs/packs.md).

  npm run pack -- keygen FILE                  a key pair into FILE, outside this repository
  npm run pack -- build DRAFT [ITEMS…] [--out FILE]
                                               a draft with further items, checked
  npm run pack -- lint FILE…                   shape and text rules of drafts or packs
  npm run pack -- sign DRAFT --key FILE [--next PUBLIC] [--out FILE]
                                               a signed pack; --next names a further key
  npm run pack -- verify FILE… [--trust KEY]…  opens packs as the extension does
  npm run pack -- schema [FILE]                 the JSON Schema of packs (2020-12)

A draft is {kind, id, version, issued, expires, items}; title, publisher and, of a pinned key,
revoked may stand in it. Exit code 1 when something is
refused, 2 when the command could not be done.`;

const out = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      key: { type: 'string' },
      next: { type: 'string' },
      out: { type: 'string' },
      trust: { type: 'string', multiple: true },
    },
  });
  const [command, ...files] = positionals;
  if (values.help) {
    out(HELP);
    return 0;
  }
  const { keygen, build, lint, sign, verify } = await import('./packs/commands.ts');
  const { schema } = await import('./packs/schema.ts');
  if (command === 'schema') return schema(files, out);
  if (files.length === 0) throw new Error('name a command and a file; --help tells which');
  switch (command) {
    case 'keygen':
      return keygen(files, out);
    case 'build':
      return build(files, values, out);
    case 'lint':
      return lint(files, out);
    case 'sign':
      return sign(files, values, out);
    case 'verify':
      return verify(files, values, out);
    default:
      throw new Error(`${command}: no such command; --help tells which there are`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`pack: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
