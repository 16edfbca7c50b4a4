import { createHash } from 'node:crypto';
import { type Plugin, runnerImport } from 'vite';

const ID = 'virtual:lexicon';

/**
 * Packs every label of the metric files into one string at build time
 * (`lib/recognise/strings/lexicon-pack.ts`), so that the injected script carries the
 * names and nothing else of the metrics: the ids are an export of their own, for the worker.
 */
export function lexiconPlugin(): Plugin {
  let source: Promise<string> | undefined;
  return {
    name: 'dongdian-lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      source ??= runnerImport<typeof import('../lib/recognise/strings/lexicon-pack')>(
        './lib/recognise/strings/lexicon-pack.ts',
      ).then(({ module: { packLexicon, packedIds } }) => {
        const packed = packLexicon();
        const ids = packedIds().join(' ');
        return [
          `export default ${JSON.stringify(packed)};`,
          `export const metricIds = /* @__PURE__ */ ${JSON.stringify(ids)}.split(' ');`,
          `export const lexiconVersion = ${JSON.stringify(versionOf(packed + ids))};`,
        ].join('\n');
      });
      return source;
    },
  };
}

/** Twelve hex digits that change with every label and every word. */
const versionOf = (packed: string): string =>
  createHash('sha256').update(packed).digest('hex').slice(0, 12);
