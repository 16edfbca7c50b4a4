import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openExtension } from '../tests/e2e/support/extension.ts';
import { takeMatrix } from './screenshots/matrix.ts';
import { README_PICTURES } from './screenshots/readme.ts';
import { ClearError, runMain } from './setup/clear-error.mjs';
import { ROOT } from './setup/paths.mjs';

const HELP = `npm run screenshots [-- --all FOLDER] [-- --only NAME,NAME]

Takes the README's pictures (docs/images) from the built extension in a headless browser.

  --all FOLDER   instead: welcome, popup, dictionary, the sample store with a card, the side panel
                 with its waterfall and sliders, in two widths, light and dark, two text sizes
                 and both languages, into FOLDER
  --only NAME,…  only these: ${README_PICTURES.map(({ name }) => name).join(', ')}
                 (with --all: only pictures whose name holds NAME)
  --extension F  the built extension in folder F instead of .output/chrome-mv3
  --help         this text
`;

const IMAGES = join(ROOT, 'docs/images');

function options() {
  try {
    return parseArgs({
      options: {
        all: { type: 'string' },
        only: { type: 'string' },
        extension: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const [what] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    throw new ClearError(`${what}. See npm run screenshots -- --help.`, 2);
  }
}

const tell = (file: string, bytes: number): void => {
  process.stdout.write(`${relative(ROOT, file)}  ${Math.ceil(bytes / 1024)} KB\n`);
};

await runMain(async () => {
  const { all, only, extension: folder, help = false } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const open = () => openExtension(folder === undefined ? {} : { extension: resolve(folder) });
  const names = only?.split(',').map((name) => name.trim());
  if (all !== undefined) {
    const target = resolve(all);
    await mkdir(target, { recursive: true });
    const extension = await open();
    try {
      await takeMatrix(extension, target, names ?? [''], tell);
    } finally {
      await extension.close();
    }
    return 0;
  }
  const wanted = README_PICTURES.filter(({ name }) => names?.includes(name) ?? true);
  if (wanted.length === 0) throw new ClearError(`There is no picture named ${only}.`, 2);
  await mkdir(IMAGES, { recursive: true });
  for (const { name, take } of wanted) {
    // A fresh profile for each: no choice of one picture is seen in the next.
    const extension = await open();
    try {
      const file = join(IMAGES, `${name}.png`);
      tell(file, await take(extension, file));
    } finally {
      await extension.close();
    }
  }
  return 0;
});
