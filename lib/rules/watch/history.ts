import type { Block, RuleText } from '../types';
import type { RuleHistory, Version } from './types';

/** So many versions of one rule are kept; the oldest go first. */
export const MOST_VERSIONS = 50;

const identity = (block: Block): string => JSON.stringify(block);

/** Adds a version; blocks that the pool holds already are not kept twice. */
export function withVersion(
  history: RuleHistory | null,
  key: string,
  text: RuleText,
  version: Omit<Version, 'no' | 'blocks'>,
): RuleHistory {
  const pool: Block[] = [...(history?.pool ?? [])];
  const places = new Map(pool.map((block, at) => [identity(block), at] as const));
  const blocks = text.blocks.map((block) => {
    const id = identity(block);
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, pool.length);
    return pool.push(block) - 1;
  });
  const versions = history?.versions ?? [];
  const no = (versions.at(-1)?.no ?? 0) + 1;
  return trimmed({ key, pool, versions: [...versions, { ...version, no, blocks }] });
}

/** The newest versions, and of the pool what they hold. */
function trimmed(history: RuleHistory): RuleHistory {
  if (history.versions.length <= MOST_VERSIONS) return history;
  const versions = history.versions.slice(-MOST_VERSIONS);
  const used = [...new Set(versions.flatMap(({ blocks }) => blocks))].sort((a, b) => a - b);
  const moved = new Map(used.map((old, at) => [old, at] as const));
  return {
    key: history.key,
    pool: used.flatMap((at) => history.pool[at] ?? []),
    versions: versions.map((version) => ({
      ...version,
      blocks: version.blocks.flatMap((at) => moved.get(at) ?? []),
    })),
  };
}

export const versionOf = (history: RuleHistory | null, no: number): Version | null =>
  history?.versions.find((version) => version.no === no) ?? null;

/** A version as a text again. */
export const textOfVersion = (history: RuleHistory, { blocks }: Version): RuleText => ({
  blocks: blocks.flatMap((at) => history.pool[at] ?? []),
  title: null,
  passwordField: false,
  address: null,
});
