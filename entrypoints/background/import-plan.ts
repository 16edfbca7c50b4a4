import type { ConsentDecision } from '../../lib/db/database';
import { countsOf } from '../../lib/db/records';
import type { ImportPlan } from '../../lib/messaging/record-messages';
import { canonical } from '../../lib/records/canonical';
import { planImport } from '../../lib/records/plan';
import type { Tables } from '../../lib/records/tables';
import type { Backup } from '../../lib/records/types';
import type { Settings } from '../../lib/settings/types';

/** What a person is told before anything is brought in. */
export function importPlan(
  { exportedAt, app, settings: theirs }: Backup,
  tables: Tables,
  here: Tables,
  settings: Settings,
  unvouched: number,
): ImportPlan {
  const plan = planImport(tables, here);
  const log = new Map(here.consents.map((row) => [row.no, row]));
  const before = keepsNumbers(log);
  for (const row of plan.consents.writes) log.set(row.no, row);
  return {
    exportedAt,
    app,
    counts: countsOf(plan),
    unvouched,
    otherSettings: canonical(theirs) !== canonical(settings),
    keepsNumbers: { before, after: keepsNumbers(log) },
  };
}

const keepsNumbers = (log: ReadonlyMap<number, ConsentDecision>): boolean =>
  [...log.values()]
    .filter(({ id }) => id === 'C2')
    .reduce<ConsentDecision | null>((last, row) => (last && last.no > row.no ? last : row), null)
    ?.given ?? false;
