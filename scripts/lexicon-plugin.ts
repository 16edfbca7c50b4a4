import { type Plugin, runnerImport } from 'vite';

const ID = 'virtual:lexicon';

/**
 * Packs every label of the metric files into one string at build time
 * (`lib/recognise/strings/lexicon-pack.ts`), so that the injected script carries the
 * names and nothing else of the metrics.
 */
export function lexiconPlugin(): Plugin {
  let packed: Promise<string> | undefined;
  return {
    name: 'dongdian-lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      packed ??= runnerImport<typeof import('../lib/recognise/strings/lexicon-pack')>(
        './lib/recognise/strings/lexicon-pack.ts',
      ).then(({ module }) => module.packLexicon());
      return `export default ${JSON.stringify(await packed)};`;
    },
  };
}
