import { readItems, refersWell, speaksCalmly } from './check-items';
import { kindOf } from './kinds/index';
import type { KnownIds } from './kinds/types';
import type { OpenWith } from './open-pack';

/**
 * How a pack of any kind is opened: also of a key that nobody knows, where its kind is text
 * alone, and only with items that name what is there.
 *
 * @param hash of the items, where a QR code named it
 */
export const anyKind = (
  known: KnownIds,
  hash: string | null,
): Required<
  Pick<OpenWith<readonly unknown[]>, 'takeUnknown' | 'parseItems' | 'calm' | 'fits'>
> => ({
  takeUnknown: true,
  parseItems: (items, kind) => readItems(kind, items),
  calm: (items, kind) => speaksCalmly(kind, items),
  fits: (pack, items, trust) => {
    if (hash !== null && pack.itemsHash !== hash) return 'other-content';
    if (trust === 'unknown' && !kindOf(pack.kind).fromUnknown) return 'not-for-unknown';
    return items.every((item) => refersWell(pack.kind, item, known)) ? null : 'bad-reference';
  },
});
