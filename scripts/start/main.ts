/** The second half of `npm start`, on the Node of the tools: opens the browser. */
import { BUILT_EXTENSION } from '../../tests/e2e/support/extension.ts';
import { launchWithExtension } from '../../tests/e2e/support/launch.ts';
import { runMain } from '../setup/clear-error.mjs';
import { showInTerminal } from './show-in-terminal.ts';

const [mode, executable = ''] = process.argv.slice(2);

await runMain(async () => {
  const headless = mode === 'headless';
  const { context, id } = await launchWithExtension({
    executable,
    extension: BUILT_EXTENSION,
    headless,
    viewport: headless ? { width: 1280, height: 860 } : null,
  });
  const demo = `chrome-extension://${id}/demo.html`;
  try {
    const page = await context.newPage();
    await page.goto(demo);
    await page.bringToFront();
    if (headless) {
      await showInTerminal(page);
    } else {
      process.stdout.write(`The sample store is open: ${demo}\nClose the browser to end.\n`);
      await new Promise<void>((resolve) => context.once('close', () => resolve()));
    }
  } finally {
    await context.close();
  }
});
