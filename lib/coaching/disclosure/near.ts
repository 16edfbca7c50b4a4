import { partsOf } from './audit';
import { LEAST } from './table';

/**
 * Would a report over these merchants stand beside earlier ones so that one to four of them make
 * all the difference? Compared with every set that can be made out of the earlier ones by
 * putting together and taking away.
 *
 * @param earlier whom each published report was about
 * @returns place of the earlier report it is nearest to, `null` where it is near to none of them
 *   by itself but to what they make together; `false` where it is far enough from all
 */
export function tooNear(
  members: readonly string[],
  earlier: readonly (readonly string[])[],
): number | null | false {
  const mine = new Set(members);
  const apart = earlier.map((set) => differing(mine, new Set(set)));
  // Whom the same report was about already: nothing new is learnt of who belongs to it.
  if (apart.includes(0)) return false;
  const nearest = apart.reduce((best, one, at) => (one < (apart[best] ?? 0) ? at : best), 0);
  if ((apart[nearest] ?? LEAST) < LEAST) return nearest;
  const parts = partsOf(earlier);
  const known = new Set(earlier.flat());
  let least = [...mine].filter((member) => !known.has(member)).length;
  for (const { members: part } of parts) {
    const inside = part.filter((member) => mine.has(member)).length;
    least += Math.min(inside, part.length - inside);
  }
  if (least > 0) return least < LEAST ? null : false;
  // Made out of earlier ones; one small part more or less is as near.
  return parts.some(({ members: part }) => part.length < LEAST) ? null : false;
}

function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((member) => other.has(member)).length;
  return one.size + other.size - 2 * both;
}
