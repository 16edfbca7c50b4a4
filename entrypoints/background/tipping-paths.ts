import { KINDS } from '../../lib/packs/kinds/index';
import { paths } from '../../lib/paths/index';
import type { Path, PathId } from '../../lib/paths/types';
import { packSetting } from './packs-changed';
import { itemsAt } from './packs-in-use';

type Item = Parameters<typeof KINDS.tips.keyOf>[0];
const own = [...paths.values()];

/** The twelve paths with the tips that packs bring. Packs that can not be read cost theirs. */
export async function tippingPaths(): Promise<readonly Path[]> {
  try {
    return KINDS.tips.apply(own, await itemsAt<Item>('tips', await packSetting()));
  } catch {
    return own;
  }
}

export const byId = (some: readonly Path[]): ReadonlyMap<PathId, Path> =>
  new Map(some.map((path) => [path.id, path]));
