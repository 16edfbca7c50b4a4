import type { Evidence } from '../learning/evidence';
import { byTime } from '../learning/replay';
import type { ProfileDatabase } from './database';

const READ_AT_ONCE = 2000;
/** While one stretch is unpacked here, the browser reads the next. */
const READERS = 3;
/** Most ids are random: they begin with each of these about as often. */
const STARTS = [...'0123456789abcdef'].flatMap((first) => [...'048c'].map((next) => first + next));

/**
 * All rows, oldest first, in portions of a day. They are read in the order of their keys, as
 * they lie on the disk (by an index each would be looked for), and laid by their days as they
 * come: what is left to sort are the rows of a day.
 */
export async function allEvidence(db: ProfileDatabase): Promise<Evidence[][]> {
  const days = new Map<string, Evidence[]>();
  const lay = (row: Evidence) => {
    const day = row.at.slice(0, 10);
    const known = days.get(day);
    if (known) known.push(row);
    else days.set(day, [row]);
  };
  if (db.isSealed) (await db.evidence.toArray()).forEach(lay);
  const stretches = db.isSealed
    ? []
    : ['', ...STARTS].map((from, at) => ({ from, to: STARTS[at] ?? null }));
  const read = async () => {
    for (let next = stretches.shift(); next; next = stretches.shift())
      await readStretch(db, next, lay);
  };
  await Promise.all(Array.from({ length: READERS }, read));
  return [...days.keys()].sort().map((day) => (days.get(day) ?? []).sort(byTime));
}

interface Stretch {
  readonly from: string;
  /** The first key that is no longer of it; `null`: to the end. */
  readonly to: string | null;
}

async function readStretch(
  db: ProfileDatabase,
  { from, to }: Stretch,
  lay: (row: Evidence) => void,
): Promise<void> {
  let first = from;
  for (let again = false; ; again = true) {
    const keys = db.evidence.where(':id');
    const wanted =
      to === null
        ? again
          ? keys.above(first)
          : keys.aboveOrEqual(first)
        : keys.between(first, to, !again, false);
    const rows = await wanted.limit(READ_AT_ONCE).toArray();
    rows.forEach(lay);
    first = rows.at(-1)?.id ?? first;
    if (rows.length < READ_AT_ONCE) return;
  }
}
