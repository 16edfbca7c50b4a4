import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { lexiconPlugin } from './lexicon-plugin.ts';

/** One script out of an entry file, for a world of its own in any page. */
export async function bundle(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    plugins: [lexiconPlugin()],
    build: {
      write: false,
      minify: false,
      lib: {
        entry,
        formats: ['iife'],
        name: 'dongdianBundle',
      },
    },
  })) as Rollup.RollupOutput[];
  const chunk = output[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
